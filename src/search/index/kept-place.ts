import process from 'node:process';
import { digestOfProgram } from '../../keeping/digest-of-program.ts';

/** Where the indexes of one archive are kept. */
export interface KeptPlace {
  readonly folder: string;
  /** The digest of what says what becomes of a record: what is kept belongs to it. */
  readonly program: string;
}

export function findKeptPlace(folder: string): KeptPlace {
  return {
    folder,
    program: digestOfProgram(MAKERS, { also: [process.versions.zlib, process.platform, process.arch] }),
  };
}

/** The rooms whose code says what becomes of a record. Node packs what they make, so its zlib counts too. */
const MAKERS = ['src/search/**', 'src/swedish/**', 'src/archive/**', 'src/keeping/**'];
