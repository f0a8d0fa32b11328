import path from 'node:path';
import { ROOT } from '../../src/command-line/folders.ts';

/** Where the source documents of the shipped archive may lie: beside the checkout, and never within it. */
export const SOURCES = path.join(ROOT, '..', 'shared', 'seeds');
