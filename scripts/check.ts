import process from 'node:process';
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/archive/diagnostic.ts';
import { loadContent } from '../src/minutes/load-content.ts';
import { checkContentFolder } from './check-use.ts';
import { contentFolder } from './folders.ts';
import { reportAsJson, reportAsText } from './report.ts';
import { wrongUse } from './wrong-use.ts';

/** `npm run check [-- --json]`: everything wrong with the content, in one go. */
const { json } = readOptions();
const fault = checkContentFolder(contentFolder());
if (fault !== undefined) wrongUse(fault, 'npm run check [-- --json]');
const { diagnostics, content } = loadContent(contentFolder());
process.stdout.write(json ? reportAsJson(diagnostics) : reportAsText(diagnostics, content));
process.exitCode = hasErrors(diagnostics) ? 1 : 0;

function readOptions(): { readonly json: boolean } {
  try {
    const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
    return { json: values.json };
  } catch (error) {
    return wrongUse(error, 'npm run check [-- --json]');
  }
}
