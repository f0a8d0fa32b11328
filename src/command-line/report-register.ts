import type { LedgerEvent, Witness } from '../archive/ledger.ts';
import { maskIdentityNumbers } from '../swedish/personal-data/personal-data.ts';
import { refusalMessage, settlingCommand, type PlannedEvent, type Refusal } from '../archive/registration.ts';
import type { TakeBackOutcome } from '../register/take-back.ts';
import type { RegisterOutcome } from '../register/register-content.ts';
import { holderMessage } from '../minutes/content-lock.ts';
import { witnessInWords } from '../site/words/ledger-words.ts';
import { count } from '../site/words/words.ts';
import { reasonMessage } from '../minutes/judge-reason.ts';
import { reportErrors } from './report.ts';

/** For a person: what was entered, or why nothing was. `command`: what was asked, for the answer to what it must be told. */
export function reportRegister(outcome: RegisterOutcome, date: string, command?: string): string {
  switch (outcome.kind) {
    case 'entered':
      return `${outcome.healed ? 'liggare.hash var inte hel efter en avbruten skrivning, och är det nu.\n' : ''}${cleanedWords(outcome.removed ?? [])}${enteredWords(outcome.events, date)}${mailWords(outcome.newest)}${(outcome.surnames ?? []).map((name) => `${reasonMessage({ kind: 'surname', name })}\n`).join('')}`;
    case 'faulty':
      return `${reportErrors(outcome.diagnostics)}\nInget är infört: rätta först det som står ovan.\n`;
    case 'refused':
      return `${outcome.refusals.map((refusal) => `${maskIdentityNumbers(refusalMessage(refusal))}\n`).join('')}\nInget är infört. ${settlingWords(outcome.refusals)}: ${settlingCommand(outcome.order, outcome.refusals, command)}\n`;
    case 'named-person':
    case 'personal-data':
      return `${reasonMessage(outcome)} Inget är infört.\n`;
    case 'unwritable':
      return `${outcome.fault.file} kan inte skrivas: ${outcome.fault.reason}.\n`;
    case 'held':
      return `${holderMessage(outcome.holder)} Inget är infört.\n`;
    case 'stopped':
      return '\nAvbrutet. Inget är infört.\n';
  }
}

/** What only a person knows is asked for by name: the command cannot answer where a vanished text went. */
function settlingWords(refusals: readonly Refusal[]): string {
  const vanished = refusals.flatMap((refusal) => (refusal.kind === 'vanished' ? [refusal.id] : []));
  return vanished.length === 0
    ? 'Kommandot som svarar på frågorna'
    : `Kommandot, som du lägger till svaret för ${vanished.join(' och ')} i (--flyttad eller --indragen)`;
}

/** For a person: what was taken back, or why nothing was. */
export function reportTakenBack(outcome: TakeBackOutcome): string {
  switch (outcome.kind) {
    case 'taken-back':
      return `Tillbakataget ur liggaren: ${countEvents(outcome.lines)}. Innehållet är orört; npm run check säger vad som nu inte är infört.\n${outcome.more === 0 ? '' : `Kommandot igen tar tillbaka körningen före (${count(outcome.more, 'körning', 'körningar')} kvar).\n`}`;
    case 'nothing':
      return 'Det finns inget att ta tillbaka: sedan webbplatsen senast byggdes är inget infört här. Det som är publicerat rättas, flyttas eller dras in. Inget är ändrat.\n';
    case 'committed':
      return 'Raderna är redan incheckade i versionshistoriken, så någon annan kan ha byggt och publicerat dem. Ta tillbaka dem där, eller rätta, flytta eller dra in i stället. Inget är ändrat.\n';
    case 'damaged':
      return 'Liggaren är skadad: npm run check säger hur. Inget är ändrat.\n';
    case 'unwritable':
      return `${outcome.fault.file} kan inte skrivas: ${outcome.fault.reason}.\n`;
    case 'held':
      return `${holderMessage(outcome.holder)} Inget är ändrat.\n`;
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
  const come = events.filter(({ afterAgenda }) => afterAgenda).length;
  const told = [
    countEvents(events.filter(({ afterAgenda }) => !afterAgenda)),
    ...(come === 0 ? [] : [count(come, 'möte fick sina anteckningar', 'möten fick sina anteckningar')]),
  ];
  return `Infört i liggaren ${date}: ${told.filter(Boolean).join(', ')}.\n`;
}

/** What the mail about the meeting should say, so that every reader of it holds a witness of the whole archive. */
function mailWords(newest: Witness | undefined): string {
  if (newest === undefined) return '';
  return `Skriv i mejlet om mötet: ”${witnessInWords(newest)}”. Den som har kvar mejlet kan då kontrollera att inget av det som är infört hittills har skrivits om.\n`;
}

/** `3 publicerade adresser, 1 rättad`. */
function countEvents(events: readonly { readonly event: LedgerEvent }[]): string {
  return Object.entries(EVENT_WORDS)
    .flatMap(([event, words]) => {
      const amount = events.filter((other) => other.event === event).length;
      return amount === 0 ? [] : [`${amount} ${amount === 1 ? words[0] : words[1]}`];
    })
    .join(', ');
}

const EVENT_WORDS: Readonly<Record<LedgerEvent, readonly [one: string, many: string]>> = {
  published: ['publicerad adress', 'publicerade adresser'],
  moved: ['flyttad', 'flyttade'],
  withdrawn: ['indragen', 'indragna'],
  corrected: ['rättad', 'rättade'],
};
