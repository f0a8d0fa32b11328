import process from 'node:process';
import { runTool } from '../src/command-line/run-tool.ts';

/** `npm run lint`: formatting and lint with Biome, then unused code with knip. Changes no file. */
const faults = [
  ...(runTool('biome', ['check', '--error-on-warnings', '.']) ? [] : ['formatet eller reglerna (biome.jsonc)']),
  ...(runTool('knip', ['--no-config-hints']) ? [] : ['något som ingen använder (knip.jsonc)']),
];
process.stdout.write(faults.length === 0 ? 'Inga anmärkningar.\n' : `Anmärkningar: ${faults.join(' och ')}.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
