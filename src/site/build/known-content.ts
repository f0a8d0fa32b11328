import path from 'node:path';
import { loadContent, type ContentFolder } from '../../minutes/load-content.ts';
import { contentFolder } from './content-folder.ts';
import { stateOfFolder } from './state-of-folder.ts';

/** The content folder, read on demand and again only after a file in it has changed. */
export interface KnownContent {
  readonly folder: string;
  readonly read: () => ContentFolder;
  /** `file`: an absolute path, in the folder or not. */
  readonly noteChange: (file: string) => void;
  /**
   * Looks whether the folder is as it was when it was read, and tells whoever follows it where it is not. A watcher of files
   * loses sight of a file that was a folder for a moment, and then tells of no change to it.
   */
  readonly look: () => void;
  readonly follow: (changed: () => void) => void;
}

export function knowContent(folder: string): KnownContent {
  let current: ContentFolder | undefined;
  let state: string | undefined;
  const followers: (() => void)[] = [];
  return {
    folder,
    read: () => {
      if (current) return current;
      /* Taken first, so that what changes during the reading is seen afterwards. */
      state = stateOfFolder(folder);
      current = loadContent(folder);
      return current;
    },
    noteChange: (file) => {
      if (file.startsWith(folder + path.sep)) current = undefined;
    },
    look: () => {
      if (!current || state === stateOfFolder(folder)) return;
      current = undefined;
      for (const changed of followers) changed();
    },
    follow: (changed) => followers.push(changed),
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
