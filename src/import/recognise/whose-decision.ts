import { greatestOf } from '../../archive/extremes.ts';
import { findLead } from '../../swedish/decision-lead.ts';
import { buildOrganJudge, foldOrganName, type OrganNames } from '../../swedish/organ-name.ts';
import type { Paragraph } from '../paragraph.ts';

type Whose = 'own' | 'other' | 'uncertain';

/**
 * Judges the subject of a decision (`Nätverket`, `Styrelsen`; undefined where none is printed): `own` means the
 * meeting's own organ, `other` another body that the text tells about.
 */
export type WhoseDecision = (subject: string | undefined) => Whose;

/**
 * Builds the judge for one document. `title`: the first words of the document. `paragraphs`: all paragraphs, because
 * the body that decides again and again is the meeting's own, whatever it is called.
 */
export function buildWhoseDecision(names: OrganNames, title: string, paragraphs: readonly Paragraph[]): WhoseDecision {
  const judge = buildOrganJudge(names);
  const counts = new Map<string, number>();
  let ownIsNamed = false;
  for (const { text } of paragraphs) {
    const lead = findLead(text);
    if (lead?.kind !== 'decision' || lead.by === undefined) continue;
    const meant = judge(lead.by);
    if (meant === 'own') ownIsNamed = true;
    if (meant === 'other') continue;
    const name = foldOrganName(lead.by);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const titled = foldTitle(title);
  const commonest = greatestOf([0, ...counts.values()]);
  return (subject) => {
    if (subject === undefined) return 'own';
    const meant = judge(subject);
    if (meant === 'other' && isTitled(subject, title)) return 'own';
    if (meant !== 'unknown') return meant;
    const name = foldOrganName(subject);
    if (name.length > 5 && titled.includes(name)) return 'own';
    const count = counts.get(name) ?? 0;
    if (count > 1 && count === commonest && !ownIsNamed) return 'own';
    if (count > 2 && count === commonest) return 'own';
    return ownIsNamed || commonest > count ? 'other' : 'uncertain';
  };
}

/**
 * Whether the document calls itself by this name, so that it decides here even where the name is that of another organ or of a
 * body above every network: `Protokoll, Kommunstyrelsen i Ekby`. A title with a further body is that one's: `Kommunstyrelsens
 * arbetsutskott`, `Nätverkets möte med Välfärdsrådet`.
 */
function isTitled(subject: string, title: string): boolean {
  const name = foldOrganName(subject);
  const words = title.split(/[\s,.:;()]+/u);
  const spans = words.flatMap((_word, start) =>
    [1, 2, 3, 4].filter((length) => start + length <= words.length).map((length) => ({ start, length })),
  );
  const found = spans.filter(
    ({ start, length }) => foldOrganName(words.slice(start, start + length).join(' ')) === name,
  );
  const taken = new Set(found.flatMap(({ start, length }) => Array.from({ length }, (_none, place) => start + place)));
  return found.length > 0 && !words.some((word, place) => !taken.has(place) && ANOTHER_BODY.test(word));
}

/** What bodies are called by: `Vårdnämnden`, `arbetsutskott`, `nätverket`, `Styrgruppen`. */
const ANOTHER_BODY =
  /(?:nämnd|råd(?:et|ets)?$|nätverk|styrelse|utskott|grupp|kommitté|direktion|beredning|team|fullmäktige|ledning|möte med)/iu;

/** The title in small letters without spaces and hyphens, so that a folded name can be looked for in it. */
function foldTitle(title: string): string {
  return title.toLowerCase().replaceAll(/[\s-]+/g, '');
}
