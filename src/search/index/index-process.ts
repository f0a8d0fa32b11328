import process from 'node:process';
import { readSearchSource } from './hand-over-source.ts';
import { writeSourceIndex } from './write-index.ts';

/**
 * The process that `startIndexing` starts: makes the index of a source, sends what was written and ends. Ends too when its
 * parent is gone.
 */
const [source = '', home = '', earlier] = process.argv.slice(2);
process.once('disconnect', () => process.exit(1));
const written = await writeSourceIndex(readSearchSource(source), home, { earlier });
if (process.send) process.send(written, () => process.exit(0));
