/** A part of an item in formal minutes that tells of a decision and is none itself. */
export interface ProtocolSection {
  /** Whether a sentence with a decision of the body may follow in it where the item has no other: not in what one member wants. */
  readonly mayDecide: boolean;
}

/**
 * The section that a paragraph begins: it is the label alone, or the label and what follows its colon. Undefined where it begins
 * none.
 */
export function findProtocolSection(text: string): ProtocolSection | undefined {
  const groups = SECTION.exec(text)?.groups;
  return groups && { mayDecide: groups['before'] !== undefined };
}

/**
 * Made for: `Yrkande`, `Yrkanden:`, `Förslag och yrkanden`, `Beslutsgång`, `Propositionsordning`, `Jäv`, `Ordning för justering`,
 * `Votering`, `Omröstningsresultat`, `Reservation`, `Reservationer:`, `Särskilt yttrande`, `Protokollsanteckning`, `Deltar ej i
 * beslutet`.
 */
const SECTION =
  /^(?:(?<before>(?:(?:förslag|framställda förslag)\s+och\s+)?yrkande(?:n|t|na)?(?:\s+(?:under|på)\s+(?:mötet|sammanträdet|dagens\s+sammanträde))?|beslutsgång|propositions(?:ordning|beslut)?|proposition|jäv|ordning\s+för\s+justering(?:en)?|justering(?:sordning)?|ajournering)|(?:votering(?:sordning|sproposition|sresultat|slista)?|omröstning(?:sresultat|sproposition)?|reservation(?:er)?|blank\s+reservation|särskil(?:t|da)\s+yttrande(?:n)?|protokollsanteckning(?:ar)?|anteckning(?:ar)?\s+till\s+protokollet|röstförklaring(?:ar)?|deltar\s+(?:ej|inte)\s+i\s+beslutet))\s*(?::(?:\s|$)|$)/iu;

/** Whether a paragraph is the label of another part of the item, which ends such a section: `Bakgrund`, `Skickas till:`. */
export function endsProtocolSection(text: string): boolean {
  return OTHER_PART.test(text);
}

const OTHER_PART =
  /^(?:bakgrund|sammanfattning(?:\s+av\s+ärendet)?|ärende(?:t|beskrivning)?|beskrivning(?:\s+av\s+ärendet)?|beslutsunderlag|handlingar|underlag|bedömning|förvaltningens\s+bedömning|skickas\s+till|beslutet\s+(?:skickas|sänds|delges).*|expedieras?(?:\s+till)?|expediering|delges|kopia\s+till|sändlista|bilag(?:a|or).*|information|diskussion|dialog|uppföljning|nästa\s+steg)\s*:?$/iu;
