import process from 'node:process';
import { runTool } from '../src/command-line/run-tool.ts';

/** `npm run format`: writes every file anew as Biome formats it. */
process.exitCode = runTool('biome', ['format', '--write', '.']) ? 0 : 1;
