import { readFileSync } from 'node:fs';
import process from 'node:process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The comparison for the import of PDFs: pdfjs-dist alone, the text of every page. */
let characters = 0;
for (const file of process.argv.slice(2)) {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), useSystemFonts: true, verbosity: 0 });
  const pdf = await task.promise;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    characters += items.reduce((sum, item) => sum + ('str' in item ? item.str.length : 0), 0);
  }
  await task.destroy();
}
process.stdout.write(`${characters}\n`);
