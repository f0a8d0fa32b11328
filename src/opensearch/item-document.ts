import type { ArchivedItem, ArchivedMeeting } from '../archive/archived.ts';
import type { Decision } from '../archive/decision.ts';
import { classOf, type DecisionClass } from '../archive/decision-class.ts';
import type { NameWeight } from '../search/index/other-names.ts';
import type { SearchRecord } from '../search/index/record.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { urls } from '../site/addresses/urls.ts';

/** The field of an item's other names, by how much they tell of it. */
const NAMES = {
  mentioned: 'namn_nagonstans',
  repeated: 'namn_upprepade',
  central: 'namn_i_centrum',
} as const satisfies Record<NameWeight, string>;

/** What an engine stores of one item, or of the attached files that no item names. */
export interface ItemDocument extends Readonly<Record<(typeof NAMES)[NameWeight], readonly string[]>> {
  readonly id: string;
  readonly adress: string;
  readonly rubrik: string;
  /** The paragraphs outside decisions. */
  readonly text: readonly string[];
  readonly beslut: readonly DecisionPart[];
  readonly punkt: string;
  readonly mote: string;
  readonly organ: string;
  readonly organ_namn: string;
  /** In ISO form, as far as it is known. */
  readonly datum: string;
  readonly ar: number;
  readonly amnen: readonly string[];
  readonly amnen_namn: readonly string[];
  /** What became of the item, as the search's own filter has it. */
  readonly slag: readonly string[];
  /** Of the item's own words; null for attached files, whose words are their own. */
  readonly textform: 'ordagrann' | 'sammandrag' | null;
  readonly bilagor: readonly string[];
  readonly bilagetext: readonly string[];
  readonly vardagsord: readonly string[];
}

interface DecisionPart {
  readonly id: string;
  readonly adress: string;
  readonly klass: DecisionClass;
  readonly formellt: boolean;
  readonly text: readonly string[];
}

/**
 * A document from what the search knows of an item, of which nothing is added but what tells where it belongs. So attendance and presenters are
 * not in it. `place`: the item, or the meeting whose files no item names. `site`: the address that makes paths whole.
 */
export function buildItemDocument(
  record: SearchRecord,
  place: ArchivedItem | ArchivedMeeting,
  site: URL | undefined,
): ItemDocument {
  const { meeting, organ } = place;
  const item = 'item' in place ? place : undefined;
  const told = (filter: string) => record.filters.flatMap(([name, value]) => (name === filter ? [value] : []));
  const named = (weight: NameWeight) =>
    record.names.flatMap((own) => (own.kind !== 'vardagsord' && own.weight === weight ? [own.name] : []));
  return {
    id: item?.item.id ?? `${meeting.id}#bilagor`,
    adress: fullAddress(record.url, site),
    rubrik: record.title,
    text: record.prose,
    beslut: item?.decisions.map((decision) => partOf(decision, site)) ?? [],
    punkt: told('punkt').join(' '),
    mote: meeting.id,
    organ: organ.id,
    organ_namn: organ.name,
    datum: meeting.date.iso,
    ar: meeting.date.year,
    amnen: told('amne'),
    amnen_namn: item?.topics.map(({ name }) => name) ?? [],
    slag: told('slag'),
    textform: item === undefined ? null : meeting.textForm,
    bilagor: record.attachments,
    bilagetext: record.attached.map(({ text }) => text),
    [NAMES.mentioned]: named('mentioned'),
    [NAMES.repeated]: named('repeated'),
    [NAMES.central]: named('central'),
    vardagsord: record.names.flatMap(({ kind, name }) => (kind === 'vardagsord' ? [name] : [])),
  };
}

function partOf(decision: Decision, site: URL | undefined): DecisionPart {
  const klass = classOf(decision);
  return {
    id: decision.id,
    adress: fullAddress(urls.decision(decision.id), site),
    klass,
    formellt: klass === 'formellt',
    text: decision.clauses.map(({ text }) => text),
  };
}
