import { splitPresenters } from '../../minutes/split-presenters.ts';
import type { DraftBlock } from '../meeting-draft.ts';
import type { Paragraph } from './paragraph.ts';
import { isPresenterLine, PRESENTER_LABEL } from './presenter-line.ts';

export interface FoundPresenters {
  readonly presenters: readonly string[];
  readonly block: DraftBlock;
  /** How many of the paragraphs they are. */
  readonly count: number;
}

/** The presenters right under a heading: a labelled line, a line of names alone, and lines of names below it. */
export function findPresenters(paragraphs: readonly Paragraph[]): FoundPresenters | undefined {
  const [first] = paragraphs;
  if (!first) return undefined;
  const labelled = PRESENTER_LABEL.test(first.text) || /^Föredragande$/u.test(first.text);
  if (!labelled && !isPresenterLine(first.text)) return undefined;
  let count = 1;
  const alone = first.text.replace(PRESENTER_LABEL, '').trim() === '' || first.text === 'Föredragande';
  while (count < paragraphs.length && count < 12) {
    const next = paragraphs[count];
    const close = (next?.lines[0]?.gapBefore ?? 1) === 0 || (alone && count === 1);
    if (!next || !isPresenterLine(next.text) || !(close || /,$/u.test(paragraphs[count - 1]?.text ?? ''))) break;
    count += 1;
  }
  const own = paragraphs.slice(0, count);
  const names = own.map(({ text }) => text.replace(PRESENTER_LABEL, '').replace(/^Föredragande$/u, '')).join('\n');
  const presenters = splitPresenters(names);
  if (presenters.length === 0) return undefined;
  const plain = count === 1 && /^(?:Föredragande|Föredrag av|Föredras av)\s*:/iu.test(first.text);
  return { presenters, block: { kind: 'presenters', paragraphs: own, labelled: plain }, count };
}
