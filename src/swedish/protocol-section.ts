import type { Lead } from './decision-lead.ts';

/** A part of an item in formal minutes that tells of a decision and is none itself. */
export interface ProtocolSection {
  /** Whether a sentence with a decision of the body may follow in it where the item has no other: not in what one member wants. */
  readonly mayDecide: boolean;
}

/** Where a paragraph stands: in which section, and whether it ends that one where it is the meeting's own body that decides in it. */
export interface SectionStep {
  readonly section: ProtocolSection | undefined;
  readonly endsIfOwn: boolean;
}

/**
 * The section of formal minutes that a paragraph stands in, after one that stood in `section`: what one member wants or objects to
 * is no decision, whatever it says. A decision in due form ends it, and so does the body's own sentence where the item has no other
 * decision. `lead`: what `findLead` finds in the paragraph. `hasDueForm`: whether the item has a decision in due form.
 */
export function followSection(
  section: ProtocolSection | undefined,
  text: string,
  lead: Lead | undefined,
  hasDueForm: boolean,
): SectionStep {
  const begun = findProtocolSection(text);
  if (begun) return { section: begun, endsIfOwn: false };
  if (!section || OTHER_PART.test(text)) return OUTSIDE;
  if (lead?.kind !== 'decision') return { section, endsIfOwn: false };
  if (lead.labelled) return OUTSIDE;
  return { section, endsIfOwn: section.mayDecide && (lead.rest === undefined || !hasDueForm) };
}

const OUTSIDE: SectionStep = { section: undefined, endsIfOwn: false };

/**
 * The section that a paragraph begins: it is the label alone, with whose it is, or the label and what follows its colon. Undefined
 * where it begins none.
 */
export function findProtocolSection(text: string): ProtocolSection | undefined {
  const groups = BEGINS.test(text) ? SECTION.exec(text.slice(0, LONGEST_LABEL))?.groups : undefined;
  return groups && { mayDecide: groups['before'] !== undefined };
}

/** Whether a paragraph is a label and nothing else, of such a section or of another part of the item: `Reservation`, `Bakgrund`, `Skickas till:`. */
export function isPartLabel(text: string): boolean {
  return OTHER_PART.test(text) || (BEGINS.test(text) && LABEL_ALONE.test(text.slice(0, LONGEST_LABEL)));
}

const BEGINS = /^\p{Lu}/u;
const LONGEST_LABEL = 200;

/** Parts that come before the decision. */
const BEFORE = [
  String.raw`(?:(?:förslag|framställda\s+förslag)\s+och\s+)?(?:ändrings|tilläggs|avslags|bifalls|återremiss|bordläggnings)?yrkande(?:n|t|na)?(?:\s+(?:och\s+(?:propositionsordning|beslutsgång|förslag)|i\s+ärendet))?`,
  String.raw`(?:yrkande(?:n|t|na)?\s+)?(?:under|på|vid)\s+(?:mötet|sammanträdet|dagens\s+sammanträde)`,
  String.raw`beslutsgång(?:en)?(?:\s+och\s+\p{L}+)?|proposition(?:s(?:ordning|beslut))?`,
  String.raw`(?:anmälan\s+(?:om|av)\s+)?jäv|jävs(?:anmälan|anmälningar|förhållanden?)|anmälda\s+jäv`,
  String.raw`ordning(?:en)?\s+för\s+justering(?:en)?|justering(?:sordning|en)?|tid\s+(?:och\s+plats\s+)?för\s+justering(?:en)?|ajournering(?:ar)?`,
];
/** Parts that tell how it was voted, or in which single members speak of what is decided. */
const AFTER = [
  String.raw`(?:öppen\s+|sluten\s+)?(?:votering|omröstning)(?:en|ar)?(?:s?(?:ordning|proposition|resultat|lista|protokoll)(?:en|et)?)?`,
  String.raw`röst(?:ning|siffror|fördelning|lista)`,
  String.raw`(?:blank\s+|skriftlig(?:a)?\s+)?reservation(?:en|er)?(?:\s+(?:och|samt)\s+särskil(?:t|da)\s+yttranden?)?|reserverar\s+sig|avvikande\s+mening(?:ar)?|skiljaktig\s+mening`,
  String.raw`särskil(?:t|da)\s+(?:yttrande(?:t|n)?|uttalanden?)|ersättaryttrande(?:n)?`,
  String.raw`(?:till\s+)?protokollsanteckning(?:en|ar)?|anteckning(?:ar)?\s+till\s+protokollet|röstförklaring(?:ar)?`,
  String.raw`(?:deltar|deltog)\s+(?:ej|inte)\s+i\s+beslutet|ej\s+deltagande\s+i\s+beslut(?:et)?|avstår\s+från\s+att\s+delta`,
];
/** Whose it is, or which: `från Anna Berg (M)`, `(SD)`, `mot beslutet`, `1`. */
const OF_WHOM = String.raw`(?:\s+(?:från|av|mot|till|för|i)\s+(?!att\s)[^.:;?!]{1,80}?|\s*\([^)]{1,60}\)|\s+\d{1,2}|\s+\p{Lu}{1,3}){0,2}`;

const LABEL = String.raw`(?:(?<before>${BEFORE.join('|')})|(?:${AFTER.join('|')}))${OF_WHOM}`;

/**
 * Made for: `Yrkande`, `Yrkanden:`, `Yrkande från Anna Berg (M)`, `Yrkanden och beslutsgång`, `Tilläggsyrkande 1`, `Förslag och
 * yrkanden`, `Beslutsgång`, `Propositionsordning`, `Jäv`, `Anmälan om jäv`, `Ordning för justering`, `Votering`,
 * `Omröstningsresultat`, `Reservation`, `Reservationer:`, `Reservation (SD)`, `Särskilt yttrande av Anna Berg`,
 * `Protokollsanteckning`, `Deltar ej i beslutet`, `Yrkande⇥Anna Berg …`, `Reservation – Anna Berg …`.
 */
const SECTION = new RegExp(String.raw`^${LABEL}\s*(?::(?:\s|$)|\s[–—-]\s|\t|$)`, 'iu');
const LABEL_ALONE = new RegExp(String.raw`^${LABEL}\s*:?$`, 'iu');

/** The label of another part of the item, which ends such a section: `Bakgrund`, `Skickas till:`. */
const OTHER_PART =
  /^(?:bakgrund|sammanfattning(?:\s+av\s+ärendet)?|ärende(?:t|beskrivning)?|beskrivning(?:\s+av\s+ärendet)?|beslutsunderlag|handlingar|underlag|bedömning|förvaltningens\s+bedömning|skickas\s+till|beslutet\s+(?:skickas|sänds|delges).*|expedieras?(?:\s+till)?|expediering|delges|kopia\s+till|sändlista|bilag(?:a|or).*|information|diskussion|dialog|uppföljning|nästa\s+steg)\s*:?$/iu;
