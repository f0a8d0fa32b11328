import process from 'node:process';
import { runTool } from '../src/command-line/run-tool.ts';

/** `npm run format`: formats every file with Biome. */
process.exitCode = runTool('biome', ['format', '--write', '.']) ? 0 : 1;
