import { chooseForms } from './day-probes.ts';
import type { Probe, ProbedItem } from './probe.ts';

type Unit = 'kronor' | 'procent' | 'poäng';

interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

/** Units as texts print them, and how much one is. */
const UNITS: Readonly<Record<string, readonly [unit: Unit, size: number]>> = {
  miljarder: ['kronor', 1e9],
  miljoner: ['kronor', 1e6],
  miljon: ['kronor', 1e6],
  mnkr: ['kronor', 1e6],
  mkr: ['kronor', 1e6],
  tkr: ['kronor', 1e3],
  kronor: ['kronor', 1],
  kr: ['kronor', 1],
  '%': ['procent', 1],
  procent: ['procent', 1],
  hp: ['poäng', 1],
  högskolepoäng: ['poäng', 1],
};

/** Made for: `1 952 652 kr`, `25 000 kronor`, `1250 kr`, `2,3 miljoner kronor`, `31 mkr`, `10%`, `25 procents`, `7,5 hp`. */
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,/:-])(?<number>\d{1,3}(?:[ \u00a0.]\d{3})+(?!\d)|\d+(?:,\d+)?)[\s\u00a0]?(?<unit>${Object.keys(UNITS).join('|')})(?:(?<=%)|(?!\p{L})|(?=s\b))(?<rest>\s(?:kronor|kr)(?!\p{L}))?`,
  'gu',
);
/** Made for: `9/12 av avgiften`. */
const FRACTION = /(?<![\d/])\d{1,2}\/\d{1,2}(?=\s+av\b)/g;

/** Every amount of the texts exactly as printed, and in other forms. */
export function makeAmountProbes(items: readonly ProbedItem[]): readonly Probe[] {
  const amounts = new Map<
    string,
    { readonly amount: Amount; readonly items: Set<string>; readonly printed: Set<string> }
  >();
  const fractions = new Map<string, Set<string>>();
  for (const { id, text } of items) {
    for (const { printed, ...amount } of findAmounts(text)) {
      const key = `${amount.value} ${amount.unit}`;
      const known = amounts.get(key) ?? { amount, items: new Set(), printed: new Set() };
      known.items.add(id);
      known.printed.add(printed);
      amounts.set(key, known);
    }
    for (const [printed] of text.matchAll(FRACTION))
      fractions.set(printed, (fractions.get(printed) ?? new Set()).add(id));
  }
  const asPrinted = [
    ...[...amounts.values()].flatMap(({ printed, items: own }) => [...printed].map((form) => [form, own] as const)),
    ...fractions,
  ].map(([question, own]): Probe => ({ kind: 'belopp som tryckt', question, expected: [...own] }));
  const otherwise = [...amounts.values()].flatMap(({ amount, items: own, printed }, place) =>
    chooseForms(formsOfAmount(amount), printed, place).map(
      (question): Probe => ({ kind: 'belopp i annan form', question, expected: [...own] }),
    ),
  );
  return [...otherwise, ...asPrinted];
}

function findAmounts(text: string): readonly (Amount & { readonly printed: string })[] {
  return [...text.matchAll(AMOUNT)].flatMap(({ 0: whole, groups }) => {
    const [unit, size] = UNITS[groups?.['unit'] ?? ''] ?? [];
    const number = Number((groups?.['number'] ?? '').replaceAll(/[ \u00a0.]/g, '').replace(',', '.'));
    if (unit === undefined || size === undefined || !Number.isFinite(number)) return [];
    return [{ value: Math.round(number * size * 100) / 100, unit, printed: whole.replaceAll(/\s+/g, ' ') }];
  });
}

function formsOfAmount({ value, unit }: Amount): readonly string[] {
  const plain = asNumber(value);
  if (unit === 'procent') return [`${plain} %`, `${plain}%`, `${plain} procent`];
  if (unit === 'poäng') return [`${plain} hp`, `${plain}hp`, `${plain} högskolepoäng`];
  const grouped = plain.replaceAll(/\B(?=(?:\d{3})+(?!\d))/g, ' ');
  const millions = value / 1e6;
  if (millions >= 1 && Number.isInteger(millions * 100))
    return [
      `${asNumber(millions)} miljoner`,
      `${asNumber(millions)} mkr`,
      grouped,
      plain,
      `${asNumber(millions)} miljoner kronor`,
    ];
  if (value < 1000) return [`${plain} kr`, `${plain} kronor`, `${plain}kr`, `${plain} SEK`];
  const thousands = value >= 10_000 && Number.isInteger(value / 1000) ? [`${value / 1000} tkr`] : [];
  return [...new Set([`${grouped} kr`, plain, `${grouped} kronor`, `${plain} kr`, ...thousands])];
}

function asNumber(value: number): string {
  return String(value).replace('.', ',');
}
