import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ERASED_REASON, LEDGER_FILE, SEAL_FILE } from '../../src/archive/ledger.ts';
import { settlingCommand } from '../../src/archive/registration.ts';
import { readReasonLines, readRegisterUse } from '../../src/command-line/register-use.ts';
import { forgetRuns, NOTE_FILE } from '../../src/minutes/forget-runs.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { eraseKept } from '../../src/register/erase-kept.ts';
import { erasePerson } from '../../src/register/erase-person.ts';
import { registerContent } from '../../src/register/register-content.ts';
import { takeBack } from '../../src/register/take-back.ts';
import { sha256 } from '../../src/minutes/hash-text.ts';
import {
  BODY,
  edit,
  errorsOf,
  FILE,
  MEETING,
  publishedFolder,
  read,
  register,
  remove,
  warningsOf,
} from '../samples/ledger-folder.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

const OTHER = 'moten/norrlunda/2024-06-14.mdx';
const OTHER_MEETING = 'norrlunda-2024-06-14';
const change = (folder: string, file = FILE) => edit(folder, file, (text) => text.replace('teckna', 'avslå'));
const reasonsOf = (folder: string) => loadLedger(folder).record.lines.map(({ id, reason }) => [id, reason]);

async function changedFolder(): Promise<string> {
  const folder = await publishedFolder();
  change(folder);
  return folder;
}

describe('a reason', () => {
  test.each([
    ['a personal identity number', 'Gäller 811218-9876.'],
    ['a telephone number', 'Ring 070-123 45 67.'],
    ['a private mail address', 'Enligt anna.berg@gmail.com.'],
    ['a street and its number', 'Boendet på Kvarnvägen 12 B.'],
    ['a street in small letters', 'Boendet på storgatan 12.'],
    ['a square and its number', 'Boendet vid Lilla torget 5.'],
    ['a postcode and its town', 'Boendet i 791 30 Falun.'],
    ['digits of another width', 'Ring ０７０-1234567.'],
    ['a sign of no width in the number', 'Ring 070\u200B1234567.'],
    ['a day of birth', 'Den som är född 811218 bad om det.'],
    ['a property', 'Gäller Norra Ås 3:12.'],
  ])('with %s is refused, and nothing is written', async (_what, reason) => {
    const folder = await changedFolder();
    const before = [read(folder, LEDGER_FILE), readdirSync(path.join(folder, 'lydelser'))];
    expect(await register(folder, { reason })).toMatchObject({ kind: 'personal-data' });
    expect(await register(folder, { reasons: [{ id: MEETING, reason }] })).toMatchObject({ kind: 'personal-data' });
    expect([read(folder, LEDGER_FILE), readdirSync(path.join(folder, 'lydelser'))]).toEqual(before);
  });

  test.each(['BO VIK bad om det.', 'bo vik bad om det.', 'Vik, Bo bad om det.', 'Bo\u00AD Vik bad om det.'])(
    'that names somebody who attended is refused in any spelling: %s',
    async (reason) => {
      expect(await register(await changedFolder(), { reason })).toMatchObject({ kind: 'named-person' });
    },
  );

  test.each([
    'Rättat enligt punkt 12 och bilaga 3.',
    'Avser riksvägen 70 och länsvägen 66.',
    'Handlingsplan 2 gäller, 31 500 Kronor.',
  ])('that points out nobody is entered: %s', async (reason) => {
    expect(await register(await changedFolder(), { reason })).toMatchObject({ kind: 'entered' });
  });

  test('with the surname of somebody who attended is entered, and warned of', async () => {
    const folder = await changedFolder();
    expect(await register(folder, { reason: 'Enligt Viks mening.' })).toMatchObject({
      kind: 'entered',
      surnames: ['Vik'],
    });
  });

  test('stands in the chain as a salted hash and beside it as text, once for all lines of a run', async () => {
    const folder = await changedFolder();
    await register(folder, { reason: 'Rättat mot originalet.' });
    expect(read(folder, LEDGER_FILE)).not.toContain('Rättat');
    const hashes = loadLedger(folder).record.lines.flatMap(({ reasonSha256 = [] }) => reasonSha256);
    expect([hashes.length, new Set(hashes).size]).toEqual([2, 1]);
    const { salt, text } = JSON.parse(read(folder, `lydelser/${hashes[0] ?? ''}.json`));
    expect(sha256(`${salt}\n${text}`)).toBe(hashes[0]);
    expect(loadContent(folder).archive.addresses.get(MEETING)?.wordings.at(-1)?.reason).toBe('Rättat mot originalet.');
  });

  test('can be emptied with the chain whole: by the name in it, or by its hash', async () => {
    const folder = await changedFolder();
    await register(folder, { reason: 'Efter ett samtal med Siv Norrby.' });
    expect(await erasePerson({ folder, name: 'Siv Norrby', reason: 'På begäran.', date: '2027-01-02' })).toMatchObject({
      kind: 'erased',
      wordings: 1,
    });
    expect([errorsOf(folder), reasonsOf(folder).at(-1)?.[1]]).toEqual([[], ERASED_REASON]);
    edit(folder, FILE, (text) => text.replace('pröva', 'lägga ned'));
    await register(folder, { reason: 'Ett skäl till.' });
    const hash = loadLedger(folder).record.lines.at(-1)?.reasonSha256 ?? '';
    const order = { folder, reason: 'Fel skäl.', date: '2027-01-03' };
    expect(await eraseKept({ ...order, hash: hash.slice(0, 12) })).toMatchObject({ kind: 'erased', hash });
    expect([errorsOf(folder), reasonsOf(folder).at(-1)?.[1]]).toEqual([[], ERASED_REASON]);
    const standing = loadLedger(folder).record.lines.at(-1)?.sha256 ?? '';
    expect((await eraseKept({ ...order, hash: standing })).kind).toBe('stands');
    expect((await eraseKept({ ...order, hash: 'f'.repeat(64) })).kind).toBe('unknown');
  });

  test('in clear text, as earlier versions wrote it, is read as before, and told by the check where it names somebody', async () => {
    const folder = await changedFolder();
    await register(folder, { reason: 'Rättat.' });
    const rows = read(folder, LEDGER_FILE).trimEnd().split('\n');
    let previous = '';
    const old = rows.map((row, index) => {
      const { reasonSha256, previous: _before, ...line } = JSON.parse(row);
      const next = JSON.stringify({
        ...line,
        ...(reasonSha256 === undefined ? {} : { reason: 'Bo Vik bad om det.' }),
        previous: index === 0 ? '0'.repeat(64) : previous,
      });
      previous = sha256(next);
      return next;
    });
    edit(folder, LEDGER_FILE, () => `${old.join('\n')}\n`);
    edit(folder, SEAL_FILE, () => `${old.length} ${previous}\n`);
    expect([errorsOf(folder), warningsOf(folder).toSorted()]).toEqual([[], ['orphan-wording', 'reason-about-person']]);
    expect(reasonsOf(folder).at(-1)?.[1]).toBe('Bo Vik bad om det.');
  });

  test('that is lost or altered is told like a wording', async () => {
    const folder = await changedFolder();
    await register(folder, { reason: 'Rättat.' });
    const file = `lydelser/${loadLedger(folder).record.lines.at(-1)?.reasonSha256 ?? ''}.json`;
    edit(folder, file, (text) => text.replace('Rättat', 'Ändrat'));
    expect(errorsOf(folder)).toEqual(['wording-altered']);
    remove(folder, file);
    expect(errorsOf(folder)).toEqual(['wording-missing']);
  });
});

describe('reasons of single addresses', () => {
  const twoMeetings = async () => {
    const folder = writeContent({
      'organ/norrlunda.yaml': ORGAN,
      [FILE]: meetingText({ body: BODY }),
      [OTHER]: meetingText({ date: '2024-06-14', body: BODY }),
    });
    await register(folder);
    change(folder);
    change(folder, OTHER);
    return folder;
  };

  test('go to their own lines; that of a meeting to its decisions too, and the general one to the rest', async () => {
    const folder = await twoMeetings();
    const reasons = [
      { id: MEETING, reason: 'Mötets skäl.' },
      { id: `${MEETING}-2`, reason: 'Beslutets skäl.' },
    ];
    expect((await register(folder, { reasons, reason: 'Resten.' })).kind).toBe('entered');
    expect(reasonsOf(folder).slice(6)).toEqual([
      [MEETING, 'Mötets skäl.'],
      [`${MEETING}-2`, 'Beslutets skäl.'],
      [OTHER_MEETING, 'Resten.'],
      [`${OTHER_MEETING}-2`, 'Resten.'],
    ]);
  });

  test('that lack one, or are of nothing that changes, are told, with a command that has a place for each meeting', async () => {
    const folder = await twoMeetings();
    const outcome = await register(folder, { reasons: [{ id: `${MEETING}-3`, reason: 'Fel.' }] });
    const refusals = outcome.kind === 'refused' ? outcome.refusals : [];
    expect(refusals.map(({ kind, id }) => `${kind} ${id}`)).toContain(`reason-unused ${MEETING}-3`);
    expect(settlingCommand({ moves: [], withdrawals: [], reason: undefined }, refusals)).toBe(
      `npm run register -- --orsak ${MEETING}="…" --orsak ${OTHER_MEETING}="…"`,
    );
  });

  test('are asked one by one at the prompt, meeting by meeting', async () => {
    const folder = await twoMeetings();
    const asked: (readonly [string, string | undefined])[] = [];
    await registerContent(
      { folder, date: '2026-11-25', moves: [], withdrawals: [], reason: undefined },
      {
        askWhetherMoved: async () => true,
        askWhetherWithdrawn: async () => true,
        askReason: async (events, before) => {
          asked.push([events.map(({ id }) => id).join(' '), before]);
          return `Skäl ${asked.length}.`;
        },
      },
    );
    expect(asked).toEqual([
      [`${MEETING} ${MEETING}-2`, undefined],
      [`${OTHER_MEETING} ${OTHER_MEETING}-2`, 'Skäl 1.'],
    ]);
    expect(
      reasonsOf(folder)
        .slice(6)
        .map(([, reason]) => reason),
    ).toEqual(['Skäl 1.', 'Skäl 1.', 'Skäl 2.', 'Skäl 2.']);
  });

  test('are written ADDRESS=TEXT, and a text with = in it stays one', () => {
    const parse = (...args: readonly string[]) => readRegisterUse(args, '2026-11-24');
    expect(parse('--orsak', `${MEETING}-4=Rättat = klart.`, '--orsak', 'moms=25 %')).toMatchObject({
      reason: 'moms=25 %',
      reasons: [{ id: `${MEETING}-4`, reason: 'Rättat = klart.' }],
    });
    expect(parse('--orsak', `https://exempel.se/b/${MEETING}-4/=Rättat.`)).toMatchObject({
      reasons: [{ id: `${MEETING}-4`, reason: 'Rättat.' }],
    });
    for (const wrong of [
      ['--orsak', 'a', '--orsak', 'b'],
      ['--orsak', `${MEETING}=`],
      ['--angra', '--orsak', 'x'],
    ])
      expect(() => parse(...wrong)).toThrow();
    expect(parse('--angra')).toBe('take-back');
  });

  test('are read from the words of commits, where a line says so', () => {
    const log = [
      'Rättar jouren',
      '',
      `    Orsak ${MEETING}-3: Fel kommun`,
      '      i protokollet.',
      'Orsak: Rättat mot originalet.',
      'Inget skäl: orsaken är okänd',
      'orsak: Rättat mot originalet.',
    ];
    expect(readReasonLines(log.join('\n'))).toEqual([
      { id: `${MEETING}-3`, reason: 'Fel kommun i protokollet.' },
      { id: undefined, reason: 'Rättat mot originalet.' },
      { id: undefined, reason: 'Rättat mot originalet.' },
    ]);
    const use = readRegisterUse(['--orsak', '-'], '2026-11-24', () => log.join('\r\n'));
    expect(use).toMatchObject({
      reason: 'Rättat mot originalet.',
      reasons: [{ id: `${MEETING}-3`, reason: 'Fel kommun i protokollet.', ifNeeded: true }],
    });
    const without = readRegisterUse(['--orsak', '-'], '2026-11-24', () => 'Nytt möte');
    expect(without).not.toHaveProperty('reasons');
  });

  test('of an older commit, about what does not change now, are no fault', async () => {
    const folder = await twoMeetings();
    const reasons = [{ id: `${MEETING}-3`, reason: 'Förra gången.', ifNeeded: true }];
    expect((await register(folder, { reasons, reason: 'Resten.' })).kind).toBe('entered');
  });

  test('and what is to be joined are read from the command', () => {
    const parse = (...args: readonly string[]) => readRegisterUse(args, '2026-11-24');
    expect(parse('--forena', '--behall', `${MEETING}=deras`, '--behall', 'vår', '--orsak', 'Så var det.')).toEqual({
      kind: 'join',
      date: '2026-11-24',
      reason: 'Så var det.',
      choices: { all: 'ours', own: [{ id: MEETING, kept: 'theirs' }] },
    });
    expect(parse('--forena-filer', 'O', 'A', 'B', 'content/liggare.jsonl')).toEqual({
      kind: 'join-files',
      ours: 'A',
      theirs: 'B',
      file: 'content/liggare.jsonl',
    });
    for (const wrong of [
      ['--behall', 'var'],
      ['--forena', '--behall', 'båda'],
      ['--forena', '--behall', 'var', '--behall', 'deras'],
      ['--forena', '--flyttad', `${MEETING}-3=${MEETING}-4`],
      ['--forena-filer', 'A'],
    ])
      expect(() => parse(...wrong)).toThrow();
  });
});

describe('what was entered and never built', () => {
  test('is taken back run by run: the ledger is as it was, and no wording is left', async () => {
    const folder = writeContent({ 'organ/norrlunda.yaml': ORGAN, [FILE]: meetingText({ body: BODY }) });
    const bare = readdirSync(folder).toSorted();
    await register(folder);
    const [ledger, seal, wordings] = [
      read(folder, LEDGER_FILE),
      read(folder, SEAL_FILE),
      readdirSync(path.join(folder, 'lydelser')),
    ];
    change(folder);
    await register(folder, { reason: 'Rättat.' });
    expect(await takeBack(folder)).toMatchObject({ kind: 'taken-back', lines: [{}, {}], more: 1 });
    expect([read(folder, LEDGER_FILE), read(folder, SEAL_FILE), readdirSync(path.join(folder, 'lydelser'))]).toEqual([
      ledger,
      seal,
      wordings,
    ]);
    expect(errorsOf(folder)).toEqual(['wording-changed', 'wording-changed']);
    expect(await takeBack(folder)).toMatchObject({ kind: 'taken-back', more: 0 });
    expect(
      readdirSync(folder)
        .filter((name) => name !== 'lydelser')
        .toSorted(),
    ).toEqual(bare);
    expect(readdirSync(path.join(folder, 'lydelser'))).toEqual([]);
    expect(warningsOf(folder)).toEqual(['ledger-missing']);
    expect((await takeBack(folder)).kind).toBe('nothing');
  });

  test('is not what was built, and not what stood before an erasure', async () => {
    const built = await publishedFolder();
    forgetRuns(built);
    expect((await takeBack(built)).kind).toBe('nothing');
    const erased = await publishedFolder();
    await erasePerson({ folder: erased, name: 'Maja Ek', reason: 'På begäran.', date: '2027-01-02' });
    expect((await takeBack(erased)).kind).toBe('nothing');
  });

  test('is not what another has entered since: the note is of one ledger alone', async () => {
    const folder = await publishedFolder();
    const note = read(folder, NOTE_FILE);
    change(folder);
    await register(folder, { reason: 'Rättat.' });
    edit(folder, NOTE_FILE, () => note);
    expect((await takeBack(folder)).kind).toBe('nothing');
    expect(existsSync(path.join(folder, LEDGER_FILE))).toBe(true);
  });
});
