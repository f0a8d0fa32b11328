import path from 'node:path';
import { loadContent, type ContentFolder } from '../../minutes/load-content.ts';
import { contentFolder } from './content-folder.ts';

/** The content folder, read when somebody asks and again only after something in it has changed. */
export interface KnownContent {
  readonly folder: string;
  readonly read: () => ContentFolder;
  /** `file`: an absolute path, in the folder or not. */
  readonly noteChange: (file: string) => void;
}

export function knowContent(folder: string): KnownContent {
  let current: ContentFolder | undefined;
  return {
    folder,
    read: () => {
      current ??= loadContent(folder);
      return current;
    },
    noteChange: (file) => {
      if (file.startsWith(folder + path.sep)) current = undefined;
    },
  };
}

declare global {
  var knownContent: KnownContent | undefined;
}

/**
 * The folder of this process. It lies with the process itself, for Vite gives the configuration (with the page
 * `/importera/`) and the collections each a set of modules of their own.
 */
export function shareKnownContent(): KnownContent {
  globalThis.knownContent ??= knowContent(contentFolder());
  return globalThis.knownContent;
}
