/**
 * Why a record is found by a name that its text does not use. `namn`: another name of what the text says; `vardagsord`: an everyday
 * word for it; `ämne`: the name of a topic that the record belongs to.
 */
export const NAME_KINDS = ['namn', 'vardagsord', 'ämne'] as const;
export type OtherNameKind = (typeof NAME_KINDS)[number];

/** What a text says, and what it may be searched as instead. */
export interface StandsFor {
  readonly kind: OtherNameKind;
  /** The words of the text; for a topic that the text does not name, the topic's name. */
  readonly stands: string;
  readonly names: readonly string[];
}

/** They stand in no name that an editor has written. */
const SIGNS: Readonly<Record<OtherNameKind, string>> = { namn: ' = ', vardagsord: ' ← ', ämne: ' ∈ ' };
const BETWEEN = ' · ';

/** The most characters of the names that one value holds. */
const LONGEST = 400;

/** `VGR = Västra Götalandsregionen`: kept with a record as one value, so that a hit by the second can name the first. */
export function writeStandsFor({ kind, stands, names }: StandsFor): string {
  const kept = names.reduce((text, name) => {
    const longer = text === '' ? name : `${text}${BETWEEN}${name}`;
    return longer.length > LONGEST ? text : longer;
  }, '');
  return `${stands}${SIGNS[kind]}${kept}`;
}

/** Undefined where the text was not made by `writeStandsFor`: another archive may have sent anything. */
export function readStandsFor(written: string): StandsFor | undefined {
  for (const kind of NAME_KINDS) {
    const [stands = '', names = ''] = written.split(SIGNS[kind]);
    if (stands !== '' && names !== '') return { kind, stands, names: names.split(BETWEEN) };
  }
  return undefined;
}
