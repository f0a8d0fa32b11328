import type { ItemName } from '../archive/item-name.ts';
import type { AddressKind } from '../archive/ledger.ts';
import { kindOfFolder, LEDGER_FOLDERS } from '../site/addresses/read-address.ts';
import { nameOrgan, type NamedOrgan } from './name-organ.ts';
import type { AddressIndex } from './address-index.ts';
import { findTypedDate, type TypedDate } from './typed-date.ts';
import { DATE_SIGN, findTypedItem } from './typed-item.ts';
import { joinBrokenLines, joinBrokenLink, unmangle } from './unmangle.ts';

/** What a typed, pasted or damaged text may mean, before it is known which pages exist. */
export interface Reading {
  /** The ids that stand in the text, the likeliest first. */
  readonly ids: readonly TypedId[];
  /** What the text says in words: once read as it stands, once with its broken lines joined. */
  readonly meanings: readonly Meaning[];
}

export interface TypedId {
  readonly id: string;
  readonly part: Part | undefined;
  /** The kind of page that the address asked for. */
  readonly asked: AddressKind | undefined;
  /** `/v3/`: the wording that it asked for. */
  readonly version: number | undefined;
}

/** `item`, `sign` and `body`: the item as it was typed. */
export interface Meaning extends ItemName {
  readonly named: NamedOrgan;
  readonly date: TypedDate | undefined;
  /** The letter of a second meeting on one day. */
  readonly letter: string;
  readonly part: Part | undefined;
}

export type Part = { readonly kind: 'clause' | 'proposal' | 'decision'; readonly number: number };

export function readTyped(text: string, { organs }: AddressIndex): Reading {
  const clean = unmangle(text.slice(0, MAX_LENGTH));
  const joined = joinBrokenLink(clean);
  const variants = WHOLE_ADDRESS.test(joined) ? [joined, clean] : [joinBrokenLines(clean), clean, joined];
  const known = organs.map(({ id }) => `${id}-`);
  const ids = variants.flatMap((variant) => readIds(variant, known));
  const words = ids.length > 0 ? variants : [clean];
  return {
    ids: [...new Map(ids.map((id) => [JSON.stringify(id), id])).values()],
    meanings: words.map((variant) => readWords(variant, organs)),
  };
}

/** The most characters that are read: longer than any link wrapped in another. */
const MAX_LENGTH = 4000;

/** A text that is one address from its beginning to its end, whatever closes it. */
const WHOLE_ADDRESS = new RegExp(
  String.raw`^[<("'«»[]*(?:[a-z]+:\/*[^\s]*?\/)?\/*(?:${LEDGER_FOLDERS})?\/*[a-z][a-z0-9]*(?:[-_]+[a-z0-9]+)*[-_]*\/*(?:v\d+\/*)?(?:\?[^#]*)?(?:#[a-z0-9-]*)?[).,;:!?>\]"'»”’]*$`,
  'i',
);
/** The folder just before an id. */
const FOLDER_BEFORE = new RegExp(String.raw`(?:^|[^a-z0-9])(${LEDGER_FOLDERS})\/+$`);
/** What stands after the folder of an id. */
const AFTER_FOLDER = new RegExp(String.raw`(?:^|[^a-z0-9])(?:${LEDGER_FOLDERS})\/+(.*)$`, 'is');

/** Made for: `schnv-dalarna-2021-03-19-4`, `schnv_dalarna_2021_03_19`. */
const RUN = /[a-z0-9]+(?:[-_]+[a-z0-9]+)*/g;
/**
 * Made for the year in: `schnv-dalarna-2021-03-19`, `schnv-dalarna-2022m10`, `schnv-dalarna-2021`,
 * `schnv-dalarna-20210319`, `schnv-dalarna-210319`.
 */
const YEAR_IN_ID = /(?:^|-)(?:18|19|20|21)\d{2}(?=m\d|-|[b-z]?$|\d{4})|(?:^|-)\d{6}(?:-|$)/;

function readIds(text: string, known: readonly string[]): readonly TypedId[] {
  const lower = text.toLowerCase();
  return [...lower.matchAll(RUN)].flatMap((match) => {
    const run = match[0].replaceAll(/[-_]+/g, '-');
    const folder = FOLDER_BEFORE.exec(lower.slice(0, match.index))?.[1];
    const begun = known.some((organ) => run.startsWith(organ) || (folder !== undefined && organ.startsWith(run)));
    if (!begun && !(run.includes('-') && YEAR_IN_ID.test(run))) return [];
    const [, bare = run, kind, number] = /^(.*?)(?:-(att|forslag)-(\d{1,3}))?$/.exec(run) ?? [];
    const after =
      /^\S*(?:\s+\/?#\S*)?/.exec(lower.slice(match.index + match[0].length))?.[0].replaceAll('_', '-') ?? '';
    const item = /[#/]p(\d{1,4}(?:-\d{1,4})*[a-z]?|[a-z])(?![a-z0-9])/.exec(after)?.[1];
    const id = bare.replace(/-p(?=\d)|(?<=\d[b-z]?)-p(?=[a-z]$)/, '-');
    return [
      {
        id: item === undefined ? id : `${id}-${item}`,
        part:
          number === undefined
            ? readFragment(after)
            : { kind: kind === 'att' ? ('clause' as const) : ('proposal' as const), number: Number(number) },
        asked: item === undefined ? kindOfFolder(folder) : 'meeting',
        version: Number(/^\/+v(\d{1,3})(?:\/|$)/.exec(after)?.[1]) || undefined,
      },
    ];
  });
}

function readFragment(after: string): Part | undefined {
  const clause = /[#?&/]att[-=](\d{1,3})/.exec(after)?.[1];
  const proposal = /#forslag-(\d{1,3})/.exec(after)?.[1];
  if (clause !== undefined) return { kind: 'clause', number: Number(clause) };
  return proposal === undefined ? undefined : { kind: 'proposal', number: Number(proposal) };
}

/** Made for: `att-sats 2`, `att-satsen nr 2`, `attsats 2`, `att=2`, `förslag 1`, `beslut 2`. */
const PART =
  /(?<![\p{L}])(?:(att)(?:[-\s]?sats(?:en)?(?:\s+nr)?\s*|[-=])|(förslag|forslag)[-\s]*|(beslut)[-\s]*)(\d{1,3})(?!\d)/iu;

function readWords(text: string, organs: AddressIndex['organs']): Meaning {
  const own = AFTER_FOLDER.exec(text)?.[1] ?? text.replaceAll(/https?:\/*[^/\s]+/gi, ' ');
  const date = findTypedDate(own);
  const dated = date ? `${own.slice(0, date.start)} ${DATE_SIGN}${own.slice(date.end)}` : own;
  const letter = /¤([b-z])(?![\p{L}\d])/iu.exec(dated)?.[1] ?? /möte\s+([b-z])(?![\p{L}\d])/iu.exec(dated)?.[1] ?? '';
  const lettered = dated.replace(/¤[b-z](?![\p{L}\d])/iu, '¤');
  const part = PART.exec(lettered);
  const rest = part ? lettered.replace(part[0], ' ') : lettered;
  const typed = findTypedItem(rest);
  const item = typed?.item;
  const number = Number(part?.[4]);
  /* *Beslut 4* with no other number means the decision of item 4. */
  const meansItem = !item && !typed?.sign && part?.[3] !== undefined;
  return {
    named: nameOrgan(typed ? rest.replace(typed.typed, ' ') : rest, organs),
    date,
    letter: letter.toLowerCase(),
    item: item ?? (meansItem ? String(number) : undefined),
    sign: typed?.sign,
    body: typed?.body,
    part: !part || meansItem ? undefined : { kind: part[1] ? 'clause' : part[2] ? 'proposal' : 'decision', number },
  };
}
