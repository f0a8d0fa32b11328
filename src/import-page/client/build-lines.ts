import { BLOCK_MARKS } from '../../archive/marks/marks.ts';
import type { LinePlace, LineView, ReadAnswer, Remark } from '../messages.ts';
import { buildRemark } from './build-remark.ts';
import { element } from '../../site/browser/element.ts';

/** The document's lines as a list: each with what it became and, below it, everything that is uncertain about it. */
export function buildLines({ lines, remarks }: Pick<ReadAnswer, 'lines' | 'remarks'>): readonly HTMLLIElement[] {
  const remarksOf = placeRemarks(lines, remarks);
  return lines.map((line, index) => {
    const before = lines[index - 1];
    const own = remarksOf.get(line.number) ?? [];
    const entry = buildLine(
      line,
      before && placeInWords(before.place) === placeInWords(line.place) ? '' : placeInWords(line.place),
      own,
    );
    if (before?.page !== line.page && line.page !== null) entry.dataset['sida'] = `Sida ${line.page}`;
    return entry;
  });
}

/** The remarks by line. A remark on a line that is not in the list stands at the next line. */
function placeRemarks(lines: readonly LineView[], remarks: readonly Remark[]): ReadonlyMap<number, readonly Remark[]> {
  const last = lines.at(-1)?.number ?? 0;
  return Map.groupBy(remarks, ({ line }) => lines.find(({ number }) => number >= line)?.number ?? last);
}

function buildLine(
  { number, text, strikes, place }: LineView,
  newPlace: string,
  remarks: readonly Remark[],
): HTMLLIElement {
  const severity = remarks.some((remark) => remark.severity === 'error') ? 'fel' : remarks.length > 0 ? 'varning' : '';
  const press = element(
    'button',
    { class: 'radknapp', attributes: { type: 'button', tabindex: '-1', 'data-rad': String(number) } },
    element('span', { class: 'radnummer', text: String(number) }),
    element('span', { class: 'radtext' }, ...markStrikes(text, strikes)),
    element('span', {
      class: newPlace === '' ? 'osynlig' : 'radplats',
      text: newPlace === '' ? `, ${placeInWords(place)}` : newPlace,
    }),
  );
  return element(
    'li',
    { class: ['kallrad', `plats-${placeClass(place)}`, severity].filter(Boolean).join(' ') },
    press,
    ...(place.kind === 'left-out'
      ? [element('p', { class: 'radnot', text: 'Utelämnas: sidhuvud, sidfot eller sidnummer' })]
      : []),
    ...remarks.map((remark) => buildRemark(remark)),
  );
}

function markStrikes(text: string, strikes: LineView['strikes']): readonly (Node | string)[] {
  let end = 0;
  const parts = strikes
    .filter(({ start }) => start >= 0)
    .flatMap((strike): readonly (Node | string)[] => {
      const from = Math.max(strike.start, end);
      const parted = [text.slice(end, from), element('s', { text: text.slice(from, strike.end) })];
      end = Math.max(end, strike.end);
      return parted;
    });
  return [...parts, text.slice(end)];
}

/** The name of each kind of marked block. */
const PART_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(BLOCK_MARKS).flatMap(([kind, mark]) => ('name' in mark ? [[kind, mark.name] as const] : [])),
);

/** What a line became, in words: `Punkt 4, beslut`, `Huvud`. */
export function placeInWords(place: LinePlace): string {
  switch (place.kind) {
    case 'head':
      return 'Huvud';
    case 'signature':
      return 'Underskrift';
    case 'left-out':
      return 'Utelämnas';
    case 'unread':
      return 'Inte läst';
    case 'item': {
      const part = place.part === null ? undefined : PART_NAMES.get(place.part.replace(/-\d+$/, ''));
      return [`Punkt ${place.item}`, part].filter(Boolean).join(', ');
    }
  }
}

/** The class of a line by what it became, for its colour. */
function placeClass(place: LinePlace): string {
  return place.kind === 'item' ? (place.part?.replace(/-\d+$/, '') ?? 'item') : place.kind;
}
