import type { Archive } from '../../archive/archived.ts';
import type { OtherArchive } from '../../archive/search-content.ts';

/** Everything that the site is made of. It is plain data, so that one process can hand it to another. */
export interface SiteContent {
  readonly archive: Archive;
  readonly otherArchives: readonly OtherArchive[];
  /** The faults that keep files out of the site, which `npm run dev` shows on its pages. A built site has none. */
  readonly faults: readonly ContentFault[];
}

/** A fault in Swedish, and where it is. */
export interface ContentFault {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** The collections that are filled from the content folder. Astro reads the prose pages itself. */
export type CollectionName = 'organ' | 'moten' | 'amnen' | 'ordlista';

/** What fills the collections. */
export type WrittenFiles = Readonly<Record<CollectionName, readonly WrittenFile[]>>;

/** One file as an editor wrote it, after it passed its schema. Of a meeting only the frontmatter. */
export interface WrittenFile {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Everything that pages show of the file. When it changes, `npm run dev` shows the pages anew. */
  readonly shown: unknown;
}

declare global {
  var provideContent: (() => SiteContent) | undefined;
}

/**
 * Provides the content for `siteContent`. It is kept on the process, because Vite loads the modules once for the
 * collections and once for the pages.
 */
export function provideSiteContent(give: () => SiteContent): void {
  globalThis.provideContent = give;
}

/** The content that the content loader has provided. Astro runs the loader before any page. */
export function siteContent(): SiteContent {
  if (globalThis.provideContent === undefined)
    throw new Error('The pages were asked for before the content was loaded');
  return globalThis.provideContent();
}
