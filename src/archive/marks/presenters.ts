import { PRESENTER_LEAD, splitPresenters } from '../../swedish/presenter-line.ts';
import type { HeadingMark } from './mark.ts';

/**
 * `<Foredragande>`, right after a heading (and `<Punkt>`): the presenters, where the line itself does not say
 * *Föredragande:*.
 */
export const presentersMark: HeadingMark<'Foredragande'> = {
  tag: 'Foredragande',
  stands: 'under-heading',
  properties: {},
  required: [],
};

/** The presenters that paragraphs name, each as the source words it. A paragraph with only a label names nobody. */
export function readPresenters(paragraphs: readonly string[]): readonly string[] {
  return splitPresenters(
    paragraphs
      .map((text) => text.normalize('NFC').replace(PRESENTER_LEAD, '').trim())
      .filter(Boolean)
      .join('\n'),
  );
}
