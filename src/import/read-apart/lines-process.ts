import { readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { readSource } from '../read-source/read-source.ts';
import type { LinesAnswer } from './lines-answer.ts';
import { watchMemory } from './watch-memory.ts';

/** The program of the process that reads the words of attachments; `read-attached-lines.ts` starts it with the memory that it may hold, and with files. */
const [, , memory, ...files] = process.argv;
const STDOUT = 1;

/* The reader of PDF leaves promises behind that nobody awaits, where a part of a file is damaged. */
process.on('unhandledRejection', () => {});
watchMemory(Number(memory));
for (const [number, file] of files.entries()) {
  const answer: LinesAnswer = { number, ...(await read(file)) };
  writeSync(STDOUT, `${JSON.stringify(answer)}\n`);
}
process.exit();

async function read(file: string): Promise<Omit<LinesAnswer, 'number'>> {
  try {
    const { document, problems } = await readSource(readFileSync(file), path.basename(file));
    if (document) return { lines: document.lines.map(({ text }) => text) };
    return { problem: problems.at(-1)?.code ?? 'source-broken' };
  } catch {
    return { problem: 'source-crashed' };
  }
}
