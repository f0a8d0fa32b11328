import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { agendaAndMinutes, correctionsOf, publicationOf } from '../../src/archive/publication.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { AGENDA, AGENDA_FILE, MINUTES } from '../samples/agenda-folder.ts';
import { edit, errorsOf, FILE, MEETING, register, warningsOf } from '../samples/ledger-folder.ts';
import { ORGAN, writeContent } from '../samples/temporary-content.ts';

const OWN = `${MEETING}-dagordning`;
const events = (outcome: Awaited<ReturnType<typeof register>>) =>
  outcome.kind === 'entered'
    ? outcome.events.map(({ event, id, target }) => [event, id, ...(target === undefined ? [] : [target])].join(' '))
    : outcome.kind;
const refusals = (outcome: Awaited<ReturnType<typeof register>>) =>
  outcome.kind === 'refused' ? outcome.refusals.map(({ kind, id }) => `${kind} ${id}`) : outcome.kind;

/** The minutes have no third item. */
const toldOf = (folder: string) => warningsOf(folder).filter((code) => code !== 'numbering-gap');

async function announced(): Promise<string> {
  const folder = writeContent({ 'organ/norrlunda.yaml': ORGAN, [FILE]: AGENDA });
  await register(folder, { date: '2024-05-10' });
  return folder;
}

/** As the import does it. */
function bringMinutes(folder: string): void {
  renameSync(path.join(folder, FILE), path.join(folder, AGENDA_FILE));
  writeFileSync(path.join(folder, FILE), MINUTES);
}

async function held(): Promise<string> {
  const folder = await announced();
  bringMinutes(folder);
  await register(folder, { date: '2024-05-20' });
  return folder;
}

const historyOf = (folder: string, id: string) => {
  const history = loadContent(folder).archive.addresses.get(id);
  if (!history) throw new Error(`${id} is not in the ledger`);
  return history;
};

describe('minutes whose agenda has been published', () => {
  test('are told to be entered, and need no reason', async () => {
    const folder = await announced();
    bringMinutes(folder);
    expect([errorsOf(folder), toldOf(folder)]).toEqual([['minutes-unregistered'], []]);
    const outcome = await register(folder, { date: '2024-05-20' });
    expect(events(outcome)).toEqual([`published ${OWN}`, `published ${MEETING}-2`, `corrected ${MEETING}`]);
    expect([errorsOf(folder), toldOf(folder)]).toEqual([[], []]);
    expect(await register(folder)).toMatchObject({ kind: 'entered', events: [] });
  });

  test('are no correction to anyone: the days of both are told, and where the agenda is', async () => {
    const folder = await held();
    const history = historyOf(folder, MEETING);
    expect(agendaAndMinutes(history)).toEqual({ agenda: '2024-05-10', minutes: '2024-05-20' });
    expect(correctionsOf(history)).toEqual([]);
    expect(history.wordings.at(-1)?.reason).toContain(OWN);
    const { archive, content } = loadContent(folder);
    const [meeting] = content.meetings;
    expect(meeting && publicationOf(MEETING, meeting.date, archive)).toEqual({
      published: '2024-05-10',
      updated: '2024-05-20',
      correction: undefined,
    });
    expect(historyOf(folder, OWN)).toMatchObject({
      kind: 'agenda',
      published: '2024-05-10',
      wordings: [{ date: '2024-05-10' }],
    });
  });

  test('keep their own reason although another text is corrected in the same run', async () => {
    const folder = await announced();
    bringMinutes(folder);
    const outcome = await register(folder, { reason: 'Rättat mot originalet.' });
    const reasons = outcome.kind === 'entered' ? outcome.events.map(({ reason }) => reason ?? '') : [];
    expect(reasons.filter((reason) => reason === 'Rättat mot originalet.')).toEqual([]);
  });

  test('are corrected afterwards as any are', async () => {
    const folder = await held();
    edit(folder, FILE, (text) => text.replace('Mötet öppnades.', 'Mötet öppnades sent.'));
    expect(errorsOf(folder)).toEqual(['wording-changed']);
    expect(refusals(await register(folder))).toEqual([`reason-needed ${MEETING}`]);
    await register(folder, { reason: 'Rättat mot originalet.', date: '2024-06-01' });
    expect(correctionsOf(historyOf(folder, MEETING)).map(({ wording }) => wording.date)).toEqual(['2024-06-01']);
    expect(agendaAndMinutes(historyOf(folder, MEETING))?.minutes).toBe('2024-05-20');
  });

  test('need a reason where they take the place of the agenda and it is thrown away', async () => {
    const folder = await announced();
    writeFileSync(path.join(folder, FILE), MINUTES);
    expect(errorsOf(folder)).toEqual(['wording-changed']);
    expect(refusals(await register(folder))).toEqual([`reason-needed ${MEETING}`]);
  });

  test('take the place of the agenda also where they had been entered as a second meeting', async () => {
    const folder = await announced();
    const second = path.join(folder, FILE.replace('.mdx', 'b.mdx'));
    writeFileSync(second, MINUTES.replace('typ:', 'löpbokstav: b\ntyp:'));
    await register(folder);
    bringMinutes(folder);
    rmSync(second);
    const outcome = await register(folder, { moves: [{ from: `${MEETING}b`, to: MEETING }] });
    expect(events(outcome)).toEqual([
      `published ${OWN}`,
      `published ${MEETING}-2`,
      `moved ${MEETING}b ${MEETING}`,
      `moved ${MEETING}b-2 ${MEETING}-2`,
      `corrected ${MEETING}`,
    ]);
    expect(errorsOf(folder)).toEqual([]);
  });
});

describe('an agenda that has an address of its own', () => {
  test('is corrected with a reason, also where it was changed as the minutes came', async () => {
    const folder = await announced();
    bringMinutes(folder);
    edit(folder, AGENDA_FILE, (text) => text.replace('hyra lokalen', 'köpa lokalen'));
    expect(refusals(await register(folder))).toEqual([`reason-needed ${OWN}`]);
    await register(folder, { reasons: [{ id: OWN, reason: 'Rättat mot originalet.' }] });
    expect(correctionsOf(historyOf(folder, OWN)).map(({ wording }) => wording.reason)).toEqual([
      'Rättat mot originalet.',
    ]);
    expect(agendaAndMinutes(historyOf(folder, MEETING))).toBeDefined();
  });

  test('is entered without a word where it comes after the minutes', async () => {
    const folder = writeContent({ 'organ/norrlunda.yaml': ORGAN, [FILE]: MINUTES });
    await register(folder);
    writeFileSync(path.join(folder, AGENDA_FILE), AGENDA);
    expect([errorsOf(folder), toldOf(folder)]).toEqual([[], ['agenda-unregistered']]);
    expect(events(await register(folder))).toEqual([`published ${OWN}`]);
    expect(correctionsOf(historyOf(folder, MEETING))).toEqual([]);
  });

  test('moves and is withdrawn with its meeting', async () => {
    const folder = await held();
    const to = 'moten/norrlunda/2024-05-18.mdx';
    for (const [from, target] of [
      [FILE, to],
      [AGENDA_FILE, to.replace('.mdx', '-dagordning.mdx')],
    ] as const) {
      renameSync(path.join(folder, from), path.join(folder, target));
      edit(folder, target, (text) => text.replace('2024-05-17', '2024-05-18'));
    }
    expect(errorsOf(folder)).toEqual(['address-vanished']);
    const there = 'norrlunda-2024-05-18';
    expect(refusals(await register(folder))).toEqual([`move-proposed ${MEETING}`]);
    expect(events(await register(folder, { moves: [{ from: MEETING, to: there }] }))).toContain(
      `moved ${OWN} ${there}-dagordning`,
    );
    expect(historyOf(folder, OWN).fate).toMatchObject({ kind: 'moved', to: `${there}-dagordning` });
    expect(agendaAndMinutes(historyOf(folder, there))).toBeDefined();

    for (const file of [to, to.replace('.mdx', '-dagordning.mdx')]) rmSync(path.join(folder, file));
    await register(folder, { withdrawals: [there], reason: 'Mötet ställdes in.' });
    expect([OWN, `${there}-dagordning`].map((id) => historyOf(folder, id).fate.kind)).toEqual([
      'withdrawn',
      'withdrawn',
    ]);
    expect(errorsOf(folder)).toEqual([]);
  });

  test('is withdrawn alone', async () => {
    const folder = await held();
    rmSync(path.join(folder, AGENDA_FILE));
    expect(errorsOf(folder)).toEqual(['address-vanished']);
    expect(refusals(await register(folder))).toEqual([`vanished ${OWN}`]);
    await register(folder, { withdrawals: [OWN], reason: 'Dagordningen gällde ett annat möte.' });
    expect(historyOf(folder, OWN).fate.kind).toBe('withdrawn');
    expect(errorsOf(folder)).toEqual([]);
  });
});
