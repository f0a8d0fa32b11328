import { findMatterOpening, type MatterOpening } from '../../swedish/matter-opening.ts';
import { isLabelled } from '../../swedish/labels.ts';
import { isPersonName } from '../../swedish/person-name.ts';
import { splitSentences } from '../../swedish/sentences.ts';
import { stem } from '../../swedish/stem.ts';
import { isSwedishPlace } from '../../swedish/swedish-places.ts';

/** `named`: the paragraph begins with a name of the matter; the others are how it takes something up. */
export type NameKind = 'named' | MatterOpening['kind'];

export interface NamedMatter {
  readonly kind: NameKind;
  readonly name: string;
  /** The words that say what became of it. */
  readonly said: string;
}

/**
 * What the matter of a paragraph is called by its own words. `before`: what stands above it in the item; a paragraph that only says
 * how things are goes on with it, unless it is about something of which nothing was said there.
 */
export function nameMatter(text: string, before: string): NamedMatter | undefined {
  const opening = findMatterOpening(text);
  if (opening) {
    if (opening.kind === 'stated' && !isNew(opening.name, before)) return undefined;
    const sentences = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    const said = sentences.slice(1).find((sentence) => /^(?:Frågan|Ärendet|Punkten)\s/u.test(sentence));
    return { ...opening, said: said ?? '' };
  }
  const run = RUN_IN.exec(text);
  const { name, sign } = run?.groups ?? {};
  if (!run || name === undefined || sign === undefined || !isName(name, sign, text)) return undefined;
  return { kind: 'named', name, said: text.slice(run[0].length) };
}

/** `Häcken. …`, `F.d. ekgruppen. …`, `Häcken: …`, `Häcken – …`: no verb, so no sentence. */
const RUN_IN =
  /^(?<name>(?:[Ff]\.?\s?d\.?\s+)?\p{Lu}[\p{L}\d/-]{2,40}(?:[\s-][\p{L}\d/-]{2,40}){0,3})(?<sign>[.:]|\s[–—-])\s+(?=\p{L})/u;
/** A word that may be a verb, so that the words may be a sentence: `skickar`, `hälsade`, `är`, `lyfts`. */
const VERB =
  /^(?:är|var|har|hade|ska|skall|kan|får|vill|bör|blir|blev|finns|fanns|tar|ger|ser|går|\p{Ll}+(?:ar|er|ade|de|te|ades|des|tes|as|ts|lls|rs|vs|gs|ms|att))$/u;

/** Words that say what a paragraph is, not what it is about. */
const LABEL =
  /^(?:Inga?(?:\s.*)?|Inget(?:\s.*)?|Information|Dialog|Beslut|Bakgrund|Diskussion|Föredragande|Tack(?:\s.*)?|(?:God|Glad|Trevlig|Skön)\s.*|Välkomna?(?:\s.*)?|Nej|Ja|Övrigt|Utgår|Klart|Bra|Punkten|Frågan|Ärendet|Mötet.*|Nästa\s.*|Svar|Frågor?|Kommentar(?:er)?|Slutsats(?:er)?|Sammanfattning|Synpunkter|Obs|OBS|Länk(?:ar)?|Exempel(?:vis)?|Till\s.*|Från\s.*|Kontakt|Syfte|Status|Anmälan|Kostnad)$/u;

function isName(name: string, sign: string, text: string): boolean {
  const verbs = name
    .split(/\s+/u)
    .slice(1)
    .some((word) => VERB.test(word));
  if (verbs || LABEL.test(name)) return false;
  /* A colon and a dash follow who speaks as well: `Maja Ek: …`, `Falun – …`. */
  return sign === '.' || !(isLabelled(text) || isPersonName(name) || isSwedishPlace(name) || SPEAKS.test(name));
}

/** A word alone that may be a person or a body: `Maja`, `Kommunen`, `Regionen`. */
const SPEAKS =
  /^(?:\p{Lu}\p{Ll}{2,8}|.*(?:kommun|kommunen|regionen|region|kansliet|rådet|styrelsen|gruppen|nätverket))$/u;

/** Whether no long word of what a name is about stands in the text, in whatever form. */
function isNew(name: string, before: string): boolean {
  const known = before.toLowerCase();
  const [head = ''] = name.toLowerCase().split(PREPOSITION);
  return (head.match(/\p{L}{5,}/gu) ?? []).every((word) => !known.includes(stem(word)));
}

const PREPOSITION =
  /\s(?:i|på|för|av|om|till|med|mot|mellan|från|hos|vid|inom|under|kring|angående|gällande|rörande|avseende)\s/u;
