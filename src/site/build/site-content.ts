import type { Archive } from '../../archive/archived.ts';
import type { OtherArchive } from '../../archive/search-content.ts';

/** What the site is made of. Data alone, so that one process can hand it to another. */
export interface SiteContent {
  readonly archive: Archive;
  readonly otherArchives: readonly OtherArchive[];
  readonly files: Readonly<Record<CollectionName, readonly WrittenFile[]>>;
}

/** The collections that are filled from the content folder; the prose pages Astro reads itself. */
export type CollectionName = 'organ' | 'moten' | 'amnen' | 'ordlista';

/** What an editor wrote, as it passed its schema: of a meeting its frontmatter. */
export interface WrittenFile {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** All that pages show of it: where this changes, `npm run dev` shows them anew. */
  readonly shown: unknown;
}

declare global {
  var provideContent: (() => SiteContent) | undefined;
}

/** Vite gives the collections and the pages each a set of modules of their own: what the one hands the other lies with the process. */
export function provideSiteContent(give: () => SiteContent): void {
  globalThis.provideContent = give;
}

/** As the content loader provided it, which Astro runs before any page. */
export function siteContent(): SiteContent {
  if (globalThis.provideContent === undefined)
    throw new Error('The pages were asked for before the content was loaded');
  return globalThis.provideContent();
}
