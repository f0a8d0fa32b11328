import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWithLedger } from '../../src/archive/compare-with-ledger.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { hasErrors, type Diagnostic } from '../../src/archive/diagnostic.ts';
import { documentRoutes, isGone, type DocumentRoute } from '../../src/archive/document-routes.ts';
import { NO_LEDGER, type LedgerRecord } from '../../src/archive/ledger.ts';
import type { Meeting } from '../../src/archive/meeting.ts';
import { planRegistration } from '../../src/archive/plan-registration.ts';
import type { Move } from '../../src/archive/registration.ts';
import { buildRoutes, type Routes } from '../../src/archive/routes.ts';
import { currentAddresses, sameWording, type CurrentAddress } from '../../src/archive/wording.ts';
import { anyHistory, makeDraftMeetings, playEdit, type Draft, type Step } from '../samples/edit-history.ts';
import { enter } from './ledger-on-paper.ts';
import { makeOrgan } from '../samples/sample-archive.ts';
import { runs } from '../runs.ts';

const organs = [makeOrgan('lovrad', ['Lövrådet']), makeOrgan('barrad', ['Barrådet'])];

/** What the editor says at the desk of the ledger, right or wrong. */
function register(record: LedgerRecord, meetings: readonly Meeting[], { flags, pick }: Step): LedgerRecord {
  const current = currentAddresses(meetings);
  const ids = new Set(current.map(({ id }) => id));
  const gone = record.lines.map(({ id }) => id).filter((id) => !ids.has(id));
  const choose = <Value>(values: readonly Value[], index: number) => values[index % Math.max(1, values.length)];
  const somewhere = (from: string, index: number): readonly Move[] =>
    [choose(current, pick + index)].flatMap((to) => (to ? [{ from, to: to.id }] : []));
  const reason = flags === 'none' ? undefined : 'Rättat mot originalet.';
  const bare = { moves: [], withdrawals: [], reason };
  const order = (() => {
    switch (flags) {
      case 'none':
      case 'reason':
        return bare;
      case 'as-proposed': {
        const { refusals } = planRegistration(record, current, bare);
        const moves = refusals.flatMap((refusal) =>
          refusal.kind === 'move-proposed' ? [{ from: refusal.id, to: refusal.target }] : [],
        );
        const rest = planRegistration(record, current, { ...bare, moves }).refusals;
        return {
          ...bare,
          moves,
          withdrawals: rest.flatMap((refusal) =>
            refusal.kind === 'vanished' || refusal.kind === 'move-proposed' ? [refusal.id] : [],
          ),
        };
      }
      case 'withdraw':
        return { ...bare, withdrawals: [...new Set(gone)] };
      case 'wrong':
        return {
          ...bare,
          moves: [...new Set(record.lines.map(({ id }) => id))].flatMap(somewhere).slice(0, 1 + (pick % 4)),
          withdrawals: pick % 3 === 0 ? gone.slice(0, 2) : [],
        };
    }
  })();
  const { events, refusals } = planRegistration(record, current, order);
  return refusals.length > 0 ? record : enter(record, events);
}

/** The addresses ever published that answer with nothing. */
function deadAddresses(published: ReadonlySet<string>, { meetings, agendas, decisions }: Routes): readonly string[] {
  const find = (id: string) => meetings.get(id) ?? agendas.get(id) ?? decisions.get(id);
  return [...published].filter((id) => {
    const route = find(id);
    return !route || (route.kind === 'forward' && find(route.history.fate.to)?.kind !== 'page');
  });
}

const placeOf = ({ folder, name }: DocumentRoute) => `${folder}/${name}`;

interface Tally {
  refused: number;
  accepted: number;
  forwards: number;
  tombstones: number;
  corrections: number;
  /** Agendas with an address of their own, those that have moved and those whose meeting had another text before. */
  agendas: number;
  movedAgendas: number;
  afterAgendas: number;
  /** Addresses of files that are gone, and of those that are called something else now. */
  goneFiles: number;
  renamedFiles: number;
}

function playHistory(steps: readonly Step[], tally: Tally): void {
  let drafts: readonly Draft[] = makeDraftMeetings();
  let record = NO_LEDGER;
  const published = new Set<string>();
  const handedOut = new Set<string>();
  for (const step of steps) {
    drafts = playEdit(drafts, step);
    const meetings = drafts.flatMap(({ meeting }) => meeting() ?? []);
    if (step.registers) record = register(record, meetings, step);
    for (const { id } of record.lines) published.add(id);
    const current = currentAddresses(meetings);
    if (new Set(current.map(({ id }) => id)).size < current.length)
      throw new Error('An edit gave two texts one address');
    const diagnostics = compareWithLedger({ record, current, isComplete: true });
    if (hasErrors(diagnostics)) {
      tally.refused += 1;
      expect(codesOf(diagnostics)).toEqual(expectedCodes(record, current));
      continue;
    }
    tally.accepted += 1;
    expect(expectedCodes(record, current)).toEqual([]);
    const archive = buildArchive({ organs, meetings, topics: [], glossary: [], ledger: record });
    const routes = buildRoutes(archive);
    expect(deadAddresses(published, routes)).toEqual([]);
    const files = documentRoutes(archive);
    const answering = new Set(files.map(placeOf));
    expect(answering.size).toBe(files.length);
    /* What is entered in the ledger is published; what is not may be gone without a trace. */
    for (const route of files)
      if (route.kind === 'file' && archive.addresses.has(route.meeting)) handedOut.add(placeOf(route));
    expect([...handedOut].filter((place) => !answering.has(place))).toEqual([]);
    const gone = files.filter(isGone);
    for (const { meeting } of gone) expect(archive.addresses.has(meeting)).toBe(true);
    tally.goneFiles += gone.length;
    tally.renamedFiles += gone.filter(({ renamed }) => renamed !== undefined).length;
    for (const { id, text } of current) {
      const history = archive.addresses.get(id);
      if (history)
        expect([history.fate.kind, sameWording(history.wordings.at(-1)?.text ?? '', text)]).toEqual(['page', true]);
    }
    const all = [...archive.addresses.values()];
    tally.forwards += all.filter(({ fate }) => fate.kind === 'moved').length;
    tally.tombstones += all.filter(({ fate }) => fate.kind === 'withdrawn').length;
    tally.corrections += all.filter(({ wordings }) => wordings.length > 1).length;
    const agendas = all.filter(({ kind }) => kind === 'agenda');
    tally.agendas += agendas.length;
    tally.movedAgendas += agendas.filter(({ fate }) => fate.kind === 'moved').length;
    tally.afterAgendas += all.filter(({ wordings }) => wordings.some(({ afterAgenda }) => afterAgenda)).length;
  }
}

/** What must be told of an edit that nobody entered, reckoned from the last line about each address alone. */
function expectedCodes({ lines, wordings }: LedgerRecord, current: readonly CurrentAddress[]): readonly string[] {
  const texts = new Map(current.map(({ id, text }) => [id, text]));
  const last = new Map(lines.map((line) => [line.id, line]));
  const hashes = new Map(lines.flatMap(({ id, sha256 }) => (sha256 === undefined ? [] : [[id, sha256] as const])));
  return [
    ...new Set(
      [...last].flatMap(([id, { event }]) => {
        const text = texts.get(id);
        if (event === 'moved' || event === 'withdrawn')
          return text === undefined ? [] : [event === 'moved' ? 'address-reused' : 'address-restored'];
        if (text === undefined) return ['address-vanished'];
        const stored = wordings.get(hashes.get(id) ?? '');
        if (stored?.kind === 'kept' && stored.text === text) return [];
        const isPlanned = (words = '') => words.startsWith('dagordning');
        const come = texts.has(`${id}-dagordning`) && isPlanned(stored?.kind === 'kept' ? stored.text : '');
        return [come && !isPlanned(text) ? 'minutes-unregistered' : 'wording-changed'];
      }),
    ),
  ].toSorted();
}

function codesOf(diagnostics: readonly Diagnostic[]): readonly string[] {
  return [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code))].toSorted();
}

const HISTORIES = runs(1_500);

test('after any history of edits, every address ever published answers, or the archive is refused', () => {
  const tally: Tally = {
    refused: 0,
    accepted: 0,
    forwards: 0,
    tombstones: 0,
    corrections: 0,
    agendas: 0,
    movedAgendas: 0,
    afterAgendas: 0,
    goneFiles: 0,
    renamedFiles: 0,
  };
  fc.assert(
    fc.property(anyHistory, (steps) => {
      playHistory(steps, tally);
    }),
    { numRuns: HISTORIES },
  );
  /* A history in which nothing happens proves nothing. */
  const { agendas, movedAgendas, afterAgendas, renamedFiles, ...others } = tally;
  for (const amount of Object.values(others)) expect(amount, JSON.stringify(tally)).toBeGreaterThan(HISTORIES / 2);
  for (const amount of [agendas, movedAgendas, afterAgendas, renamedFiles])
    expect(amount, JSON.stringify(tally)).toBeGreaterThan(HISTORIES / 50);
});
