import { readFileSync } from 'node:fs';
import process from 'node:process';
import mammoth from 'mammoth';

/** The comparison for the import of Word files: mammoth alone, to HTML. */
let characters = 0;
for (const file of process.argv.slice(2))
  characters += (await mammoth.convertToHtml({ buffer: readFileSync(file) })).value.length;
process.stdout.write(`${characters}\n`);
