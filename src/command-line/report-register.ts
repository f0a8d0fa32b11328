import type { LedgerEvent } from '../archive/ledger.ts';
import { refusalMessage, settlingCommand, type PlannedEvent } from '../archive/registration.ts';
import type { RegisterOutcome } from '../register/register-content.ts';
import { holderMessage } from '../minutes/content-lock.ts';
import { count } from '../site/words/words.ts';
import { reportErrors } from './report.ts';

/** For a person: what was entered, or why nothing was. */
export function reportRegister(outcome: RegisterOutcome, date: string): string {
  switch (outcome.kind) {
    case 'entered':
      return `${outcome.healed ? 'liggare.hash var inte hel efter en avbruten skrivning, och är det nu.\n' : ''}${cleanedWords(outcome.removed ?? [])}${enteredWords(outcome.events, date)}`;
    case 'faulty':
      return `${reportErrors(outcome.diagnostics)}\nInget är infört: rätta först det som står ovan.\n`;
    case 'refused':
      return `${outcome.refusals.map((refusal) => `${refusalMessage(refusal)}\n`).join('')}\nInget är infört. Kommandot som svarar på frågorna: ${settlingCommand(outcome.order, outcome.refusals)}\n`;
    case 'named-person':
      return `Orsaken nämner ${outcome.name}. Liggaren kan aldrig ändras, så ett namn i den går inte att ta bort. Skriv orsaken utan namn. Inget är infört.\n`;
    case 'unwritable':
      return `${outcome.fault.file} kan inte skrivas: ${outcome.fault.reason}.\n`;
    case 'held':
      return `${holderMessage(outcome.holder)} Inget är infört.\n`;
    case 'stopped':
      return '\nAvbrutet. Inget är infört.\n';
  }
}

/** What a stopped run had left and is gone now; empty where there was nothing. */
export function cleanedWords(removed: readonly string[]): string {
  return removed.length === 0
    ? ''
    : `Borttaget efter en körning som avbröts: ${count(removed.length, 'fil', 'filer')}.\n`;
}

function enteredWords(events: readonly PlannedEvent[], date: string): string {
  if (events.length === 0) return 'Allt står redan i liggaren. Inget är skrivet.\n';
  const counts = Object.entries(EVENT_WORDS).flatMap(([event, words]) => {
    const amount = events.filter((other) => other.event === event).length;
    return amount === 0 ? [] : [`${amount} ${amount === 1 ? words[0] : words[1]}`];
  });
  return `Infört i liggaren ${date}: ${counts.join(', ')}.\n`;
}

const EVENT_WORDS: Readonly<Record<LedgerEvent, readonly [one: string, many: string]>> = {
  published: ['publicerad adress', 'publicerade adresser'],
  moved: ['flyttad', 'flyttade'],
  withdrawn: ['indragen', 'indragna'],
  corrected: ['rättad', 'rättade'],
};
