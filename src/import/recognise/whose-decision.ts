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
  const commonest = Math.max(0, ...counts.values());
  return (subject) => {
    if (subject === undefined) return 'own';
    const meant = judge(subject);
    if (meant !== 'unknown') return meant;
    const name = foldOrganName(subject);
    if (name.length > 5 && titled.includes(name)) return 'own';
    const count = counts.get(name) ?? 0;
    if (count > 1 && count === commonest && !ownIsNamed) return 'own';
    if (count > 2 && count === commonest) return 'own';
    return ownIsNamed || commonest > count ? 'other' : 'uncertain';
  };
}

/** The title in small letters without spaces and hyphens, so that a folded name can be looked for in it. */
function foldTitle(title: string): string {
  return title.toLowerCase().replaceAll(/[\s-]+/g, '');
}
