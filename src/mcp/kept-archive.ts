import type { OpenSearch } from '../search/client/open-search.ts';
import { openTables, type ArchiveTables } from './archive-tables.ts';
import type { PublishedSite } from './published-site.ts';
import { SiteFault } from './site-fault.ts';
import { openSiteSearch } from './site-search.ts';

/** A published archive, opened. */
export interface ReadArchive {
  readonly site: PublishedSite;
  readonly tables: ArchiveTables;
  readonly openIndex: () => Promise<OpenSearch>;
}

export interface KeptArchive {
  /** Runs what asks the archive. What was read is used for a minute; where the site was built anew meanwhile, it is read once more. */
  readonly ask: <Told>(question: (archive: ReadArchive) => Promise<Told>) => Promise<Told>;
}

/** So long what was read of a site is believed, in milliseconds. */
const BELIEVED = 60_000;

/** `now`: the time in milliseconds. */
export function keepArchive(site: PublishedSite, now: () => number = Date.now): KeptArchive {
  let kept: { readonly archive: ReadArchive; readonly since: number } | undefined;
  const renew = () => {
    kept = { archive: openArchive(site), since: now() };
    return kept.archive;
  };
  return {
    ask: async (question) => {
      const before = kept && now() - kept.since < BELIEVED ? kept.archive : undefined;
      if (before === undefined) return question(renew());
      try {
        return await question(before);
      } catch (error) {
        if (!(error instanceof SiteFault)) throw error;
        return question(renew());
      }
    },
  };
}

function openArchive(site: PublishedSite): ReadArchive {
  let opening: Promise<OpenSearch> | undefined;
  return {
    site,
    tables: openTables(site),
    openIndex: () => {
      opening ??= openSiteSearch(site);
      opening.catch(() => {
        opening = undefined;
      });
      return opening;
    },
  };
}
