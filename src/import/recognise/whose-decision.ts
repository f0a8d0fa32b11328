import type { Paragraph } from './paragraph.ts';
import { findLead } from '../../swedish/decision-lead.ts';

/** Whose meeting the document is of, and the bodies that it may tell of. */
export interface OrganNames {
  /** Every name of the organ; none where the archive does not know it. */
  readonly own: readonly string[];
  /** Every name of the other organs. */
  readonly others: readonly string[];
}

export type Whose = 'own' | 'other' | 'uncertain';

/** Judges who is meant by the subject of a decision: the meeting itself, or a body that the text tells of. */
export type WhoseDecision = (subject: string | undefined) => Whose;

/**
 * `title`: the words on top of the document. `paragraphs`: all of them, for the body that decides again and again
 * is the meeting's own whatever it is called.
 */
export function buildWhoseDecision(names: OrganNames, title: string, paragraphs: readonly Paragraph[]): WhoseDecision {
  const own = new Set(names.own.map(foldName));
  const others = new Set(names.others.map(foldName).filter((name) => !own.has(name)));
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) {
    const lead = findLead(text);
    if (lead?.kind !== 'decision' || lead.by === undefined) continue;
    const name = foldName(lead.by);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const titled = foldTitle(title);
  const commonest = Math.max(0, ...[...counts].filter(([name]) => !others.has(name)).map(([, count]) => count));
  const ownIsNamed = [...counts.keys()].some((name) => own.has(name) || GENERIC.test(name));
  return (subject) => {
    if (subject === undefined) return 'own';
    const name = foldName(subject);
    if (own.has(name) || GENERIC.test(name)) return 'own';
    if (others.has(name) || OTHERS.test(name)) return 'other';
    if (OFFICERS.test(name) || PART_OF_MEETING.test(subject)) return 'own';
    if (name.length > 5 && titled.includes(name)) return 'own';
    const count = counts.get(name) ?? 0;
    if (count > 1 && count === commonest && !ownIsNamed) return 'own';
    if (count > 2 && count === commonest) return 'own';
    return ownIsNamed || commonest > count ? 'other' : 'uncertain';
  };
}

/** The meeting itself, in words that every meeting uses. */
const GENERIC =
  /^(?:det|man|vi|samtliga|möte|nätverk|grupp|deltagarna|deltagare|närvarande|ledamöterna|socialcheferna|cheferna|socialchefsnätverk|socialchefsmöte|chefsnätverk|nämnd|styrelse|utskott|rådsmöte|sammanträde|stämma|årsmöte|konferens(?:en)?|kollegi(?:et|um)|presidi|team|styrgruppsmöte)$/u;

/** Who decides for the meeting. */
const OFFICERS = /^(?:ordförande|viceordförande|presidi(?:et|um)?|mötesordförande)$/u;

/** Some of those who meet: `Kommunernas ledamöter`, `Regionens representanter`. */
export const PART_OF_MEETING = /\p{L}s\s+(?:ledamöter(?:na)?|representanter(?:na)?|företrädare)$/iu;

/** Bodies above and beside every network. */
const OTHERS =
  /^(?:regering|riksdag|region|kommun|kommunerna|kommunstyrelse|kommunfullmäktige|regionfullmäktige|regionstyrelse|socialstyrelse|länsstyrelse|skr|kommundirektörerna|kommundirektör|kommunfullmäktige|fullmäktige|välfärdsråd|länschefsnätverk|förvaltningsrätt|ivo)$/u;

/** Names are compared without case, white space, genitive and definite endings: *Socialchefs nätverkets* is *socialchefsnätverk*. */
export function foldName(name: string): string {
  const flat = name.toLowerCase().replaceAll(/[\s-]+/g, '');
  const bare = flat.replace(/(?<=\p{L}{4})s$/u, '');
  return bare.replace(
    /(?<=möte)t$|(?<=nätverk|råd|utskott|förbund|lag|team|presidi)(?:et|um)$|(?<=grupp|nämnd|styrelse|stämma|ordförande|regering|region|kommun|riksdag)n$|(?<=grupp|nämnd|regering|region|kommun|riksdag|rätt)en$/u,
    '',
  );
}

function foldTitle(title: string): string {
  return title.toLowerCase().replaceAll(/[\s-]+/g, '');
}
