import { readFileSync } from 'node:fs';
import process from 'node:process';
import mammoth from 'mammoth';

/** What the import of Word files is measured beside: mammoth alone, to HTML. */
let characters = 0;
for (const file of process.argv.slice(2))
  characters += (await mammoth.convertToHtml({ buffer: readFileSync(file) })).value.length;
process.stdout.write(`${characters}\n`);
