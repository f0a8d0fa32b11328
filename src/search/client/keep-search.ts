import { findRegister, type IndexRegister } from '../page-register.ts';
import type { SearchManifest } from '../manifest.ts';
import { fetchManifest, openSearch, type OpenSearch } from './open-search.ts';

/** This archive's search, opened when it is first asked for, and anew when another index has been published. */
export interface KeptSearch {
  /** `words`: those of the question that waits for it. Rejects where it cannot be had; then the next call tries again. */
  readonly open: (words: readonly string[]) => Promise<OpenSearch>;
  /**
   * Whether another index than the opened one has been published since; then that is opened next. False too where the
   * opened one is published still, and rejects where nobody can tell.
   */
  readonly isRenewed: () => Promise<boolean>;
}

const KEPT = new WeakMap<Document, KeptSearch>();

/** One for each page, whoever asks. */
export function keepSearch(page: Document): KeptSearch {
  const kept = KEPT.get(page) ?? buildKept(page);
  KEPT.set(page, kept);
  return kept;
}

function buildKept(page: Document): KeptSearch {
  let register: IndexRegister | undefined = findRegister(page);
  let opening: Promise<OpenSearch> | undefined;
  const openNow = async (words: readonly string[]): Promise<OpenSearch> => {
    register ??= withoutBeginnings(await fetchManifest());
    return openSearch({ register, words });
  };
  return {
    open: (words) => {
      opening ??= openNow(words).catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    isRenewed: async () => {
      const manifest = await fetchManifest();
      if (manifest.build === register?.manifest.build) return false;
      register = withoutBeginnings(manifest);
      opening = undefined;
      return true;
    },
  };
}

function withoutBeginnings(manifest: SearchManifest): IndexRegister {
  return { manifest, begins: [] };
}
