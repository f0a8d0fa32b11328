import path from 'node:path';
import { loadContent, type ContentFolder } from '../../minutes/load-content.ts';
import { contentFolder } from './content-folder.ts';

/** The content folder, read on demand and again only after a file in it has changed. */
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
 * The known content of this process. It is kept on the process itself, because Vite loads the modules twice: once for
 * the configuration with the page `/importera/`, once for the collections.
 */
export function shareKnownContent(): KnownContent {
  globalThis.knownContent ??= knowContent(contentFolder());
  return globalThis.knownContent;
}
