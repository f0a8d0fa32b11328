import { readQuestion } from '../engine/question.ts';
import { findRegister, type PageRegister } from '../page-register.ts';
import { fetchManifest, openSearch, type OpenSearch } from './open-search.ts';

/** This archive's search, opened when it is first asked for, and anew when another index has been published. */
export interface KeptSearch {
  /** `asked`: the question that waits for it. Rejects where it cannot be had; then the next call tries again. */
  readonly open: (asked: string) => Promise<OpenSearch>;
  /**
   * Whether another index than the opened one has been published since; then that is opened next. False too where the
   * opened one is published still, and rejects where nobody can tell.
   */
  readonly isRenewed: () => Promise<boolean>;
}

export function keepSearch(page: Document): KeptSearch {
  let register = findRegister(page);
  let opening: Promise<OpenSearch> | undefined;
  const openNow = async (asked: string): Promise<OpenSearch> => {
    register ??= withoutBeginnings(await fetchManifest());
    return openSearch({ register, words: readQuestion(asked).words.map(({ word }) => word) });
  };
  return {
    open: (asked) => {
      opening ??= openNow(asked).catch((error: unknown) => {
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

function withoutBeginnings(manifest: PageRegister['manifest']): PageRegister {
  return { manifest, begins: [] };
}
