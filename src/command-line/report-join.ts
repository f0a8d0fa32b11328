import type { Collision } from '../archive/joining.ts';
import type { LedgerLine } from '../archive/ledger.ts';
import { holderMessage } from '../minutes/content-lock.ts';
import type { joinFiles } from '../register/join-files.ts';
import type { JoinOutcome } from '../register/join-ledger.ts';
import { count } from '../site/words/words.ts';
import { reportErrors } from './report.ts';

/** For a person: what was joined, or why nothing was and what decides it. */
export function reportJoin(outcome: JoinOutcome): string {
  switch (outcome.kind) {
    case 'joined':
      return joinedWords(outcome);
    case 'sealed':
      return 'Liggaren var redan förenad. liggare.hash är hel nu.\n';
    case 'nothing':
      return 'Det finns inget att förena: liggaren är en enda. Inget är ändrat.\n';
    case 'undecided':
      return `${outcome.collisions.map((each) => `${collisionWords(each, outcome.names)}\n`).join('\n')}\nInget är skrivet. Kommandot som väljer: npm run register -- --forena ${outcome.collisions.map(({ id }) => `--behall ${id}=var`).join(' ')} (eller =deras). Med --orsak "…" säger du varför; skälet visas för läsarna.\n`;
    case 'unneeded':
      return `--behall nämner ${outcome.ids.join(', ')}, där det inte finns något att välja. Väntat: en adress ur det som kommandot säger när det körs utan --behall. Inget är skrivet.\n`;
    case 'misplaced':
      return `${outcome.lines.map((line) => `${lineWords(line)}: raden går inte ihop med den andra sidans rader.\n`).join('')}\nInget är skrivet, för kommandot kan inte förena detta. Behåll den ena sidans liggare (git checkout --ours liggare.jsonl liggare.hash, eller --theirs) och kör npm run register, som säger vad som då ska föras in på nytt, med skälen ur den andra sidans rader.\n`;
    case 'damaged':
      return `${outcome.side === undefined ? 'liggare.hash är inte den som hör till någon av de två liggarna' : `${SIDE_WORDS[outcome.side]} är skadad på rad ${outcome.line ?? 1}: raden är inte den som skrevs`}. Väntat: båda sidorna så som Git lade dem. Hämta tillbaka dem med git checkout --merge liggare.jsonl liggare.hash och kör kommandot igen. Inget är skrivet.\n`;
    case 'faulty':
      return `${reportErrors(outcome.diagnostics)}\nLös först konflikten i de filerna: vad som ska stå i mötet avgör vad som förs in. Inget är skrivet.\n`;
    case 'refused-reason':
      return `${outcome.message} Inget är skrivet.\n`;
    case 'unwritable':
      return `${outcome.fault.file} kan inte skrivas: ${outcome.fault.reason}.\n`;
    case 'held':
      return `${holderMessage(outcome.holder)} Inget är skrivet.\n`;
    case 'stopped':
      return '\nAvbrutet. Inget är skrivet.\n';
  }
}

/** For whoever has let Git join. Nothing where all is as Git expects. */
export function reportJoinedFile(kind: ReturnType<typeof joinFiles>['kind'], file: string, branches: number): string {
  switch (kind) {
    case 'joined':
      return branches === 0
        ? ''
        : `${file}: ${count(branches, 'rad har', 'rader har')} fått en ny kontrollsumma och ligger kvar som de var i mappen grenar bredvid. Lägg till den i nästa incheckning (git add).\n`;
    case 'left':
      return `${file}: här måste någon välja. Kör npm run register -- --forena när konflikterna i mötena är lösta.\n`;
    case 'unknown-file':
      return `${file} hör inte till liggaren. Rätta .gitattributes: merge=liggare är för liggare.jsonl och liggare.hash.\n`;
  }
}

/** What both sides have done with an address, for a person who is to choose. */
export function collisionWords({ kind, id, lines, decisions }: Collision, names: readonly [string, string]): string {
  const more = decisions > 0 ? ` (gäller också ${count(decisions, 'beslut', 'beslut')} i mötet)` : '';
  const [ours, theirs] = lines;
  return [
    `${id}: ${COLLISION_WORDS[kind]}${more}.`,
    `  var${named(names[0])}: ${lineWords(ours)}`,
    `  deras${named(names[1])}: ${lineWords(theirs)}`,
    `  ${EFFECT_WORDS[kind]}`,
  ].join('\n');
}

const COLLISION_WORDS: Readonly<Record<Collision['kind'], string>> = {
  'published-twice': 'båda har fört in adressen, med olika ord',
  'moved-twice': 'båda har flyttat texten, till olika adresser',
  'withdrawn-and-kept': 'den ena har dragit in texten, den andra har fört in den på nytt eller rättat den',
  'moved-and-withdrawn': 'den ena har flyttat texten, den andra har dragit in den',
};

const EFFECT_WORDS: Readonly<Record<Collision['kind'], string>> = {
  'published-twice':
    'Den du behåller gäller, och den andra visas som en tidigare lydelse. Är det två olika texter ger du den ena ett eget nummer (ett andra möte samma dag: löpbokstav: b) innan du förenar.',
  'moved-twice': 'Den adress du behåller svarar, och den andra leder dit.',
  'withdrawn-and-kept': 'Båda raderna står kvar. Det du behåller är det som adressen visar.',
  'moved-and-withdrawn': 'Båda raderna står kvar. Det du behåller är det som adresserna visar.',
};

const SIDE_WORDS = { ours: 'Vår liggare (sidan var)', theirs: 'Den andra liggaren (sidan deras)' } as const;

const EVENT_WORDS: Readonly<Record<LedgerLine['event'], string>> = {
  published: 'publicerad',
  moved: 'flyttad',
  withdrawn: 'indragen',
  corrected: 'rättad',
};

function lineWords({ event, id, date, target, reason, sha256: hash }: LedgerLine): string {
  const parts = [
    `${id} ${EVENT_WORDS[event]} ${date}`,
    ...(target === undefined ? [] : [`till ${target}`]),
    ...(hash === undefined ? [] : [`lydelsen i lydelser/${hash.slice(0, 12)}….json`]),
    ...(reason === undefined ? [] : [`skäl: ”${reason}”`]),
  ];
  return parts.join(', ');
}

function named(name: string): string {
  return name === '' ? '' : ` (${name})`;
}

function joinedWords({
  common,
  entered,
  rewritten,
  names,
  left,
  events,
}: Extract<JoinOutcome, { kind: 'joined' }>): string {
  const moved = rewritten[0] + rewritten[1];
  return [
    `Förenat: ${count(common, 'gemensam rad', 'gemensamma rader')}, ${entered[0]} från vår sida${named(names[0])} och ${entered[1]} från den andra${named(names[1])}. ${left.length === 0 ? 'Varje rad och varje skäl är kvar.' : 'Varje skäl är kvar.'}`,
    ...(left.length === 0
      ? []
      : [
          `${count(left.length, 'rad sade', 'rader sade')} samma sak som en annan, eller ersattes av det du valde: ${left.map(({ id }) => id).join(', ')}.`,
        ]),
    ...(events.length === 0
      ? []
      : [
          `Infört för texter som båda har arbetat med: ${events.map(({ event, id }) => `${id} (${EVENT_WORDS[event]})`).join(', ')}.`,
        ]),
    ...(moved === 0
      ? []
      : [
          `${count(moved, 'rad har', 'rader har')} fått en ny kontrollsumma, eftersom en annan rad nu står före. De ligger kvar som de var i mappen grenar: npm run check -- --vittne svarar därför också på ett vittne därifrån. Checka in mappen. Den som räknar själv med sha256sum hittar ett sådant vittne bara där.`,
        ]),
    'Kör npm run check, och sedan git add på liggare.jsonl, liggare.hash, lydelser och grenar.',
  ]
    .map((line) => `${line}\n`)
    .join('');
}
