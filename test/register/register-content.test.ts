import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEDGER_FILE } from '../../src/archive/ledger.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { registerContent } from '../../src/register/register-content.ts';
import { STOPPED } from '../../src/import/importing-person.ts';
import type { Registrar } from '../../src/register/registrar.ts';
import { meetingText, writeContent, ORGAN } from '../samples/temporary-content.ts';
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

const REASON = 'Rättat mot originalet.';
const events = (outcome: Awaited<ReturnType<typeof register>>) =>
  outcome.kind === 'entered'
    ? outcome.events.map(({ event, id, target }) => [event, id, ...(target === undefined ? [] : [target])].join(' '))
    : outcome.kind;
const refusals = (outcome: Awaited<ReturnType<typeof register>>) =>
  outcome.kind === 'refused' ? outcome.refusals.map(({ kind, id }) => `${kind} ${id}`) : outcome.kind;
const addressesOf = (folder: string) => loadContent(folder).archive.addresses;

describe('the first entry', () => {
  test('makes the ledger, and a second writes nothing', async () => {
    const folder = await publishedFolder();
    const ledger = read(folder, LEDGER_FILE);
    expect(
      ledger
        .split('\n')
        .filter(Boolean)
        .map((row) => Object.keys(JSON.parse(row))),
    ).toEqual(Array(3).fill(['event', 'id', 'date', 'sha256', 'previous']));
    expect(await register(folder)).toEqual({ kind: 'entered', events: [], healed: false });
    expect(read(folder, LEDGER_FILE)).toBe(ledger);
    expect(warningsOf(folder)).toEqual([]);
  });

  test('waits for content that is right', async () => {
    const folder = writeContent({ 'organ/norrlunda.yaml': ORGAN, [FILE]: meetingText({ body: `${BODY}\n\n{x}` }) });
    expect((await register(folder)).kind).toBe('faulty');
    expect(readdirSync(folder).toSorted()).toEqual(['moten', 'organ']);
  });

  test('is warned of once where it has not been made, then meeting by meeting, then decision by decision', async () => {
    const folder = writeContent({ 'organ/norrlunda.yaml': ORGAN, [FILE]: meetingText({ body: BODY }) });
    expect(warningsOf(folder)).toEqual(['ledger-missing']);
    await register(folder);
    edit(folder, FILE, (text) => `${text}\n## 4. Beslut: Nytt\n\n<Beslut>\n\n- att börja\n\n</Beslut>\n`);
    expect([warningsOf(folder), errorsOf(folder)]).toEqual([['decision-unregistered'], ['wording-changed']]);
  });
});

describe('words', () => {
  test.each([
    ['a clause', 'teckna avtalet', 'avslå avtalet', [MEETING, `${MEETING}-2`]],
    ['a word of the prose', 'har beretts', 'är berett', [MEETING]],
    ['a name of the attendance', 'Bo Vik', 'Bo Ek', [MEETING]],
    ['a title', 'Beslut: Jour', 'Beslut: Journal', [MEETING, `${MEETING}-3`]],
    ['a kind', 'Beslut: Jour', 'Information: Jour', [MEETING]],
  ])('of %s that change must be entered with a reason', async (_what, before, after, ids) => {
    const folder = await publishedFolder();
    edit(folder, FILE, (text) => text.replace(before, after));
    expect(errorsOf(folder)).toEqual(ids.map(() => 'wording-changed'));
    expect(refusals(await register(folder))).toEqual(ids.map((id) => `reason-needed ${id}`));
    expect(events(await register(folder, { reason: REASON, date: '2027-01-02' }))).toEqual(
      ids.map((id) => `corrected ${id}`),
    );
    expect(errorsOf(folder)).toEqual([]);
    expect(
      addressesOf(folder)
        .get(ids[0] ?? '')
        ?.wordings.map(({ date, reason }) => [date, reason]),
    ).toEqual([
      ['2026-11-24', undefined],
      ['2027-01-02', REASON],
    ]);
  });

  test.each<[string, (text: string) => string]>([
    ['lines that break elsewhere', (text) => text.replace('Avtalet har beretts.', 'Avtalet\nhar beretts.')],
    ['stress', (text) => text.replace('har beretts', '**har** beretts')],
    ['letters in two parts', (text) => text.normalize('NFD')],
    ['spaces', (text) => text.replace('- att teckna', '-   att  teckna')],
    [
      'the archive’s own remarks',
      (text) => text.replace('text: ordagrann', 'text: ordagrann\nanmärkningar: ["Källan är otydlig."]'),
    ],
  ])('do not change with %s', async (_what, change) => {
    const folder = await publishedFolder();
    edit(folder, FILE, change);
    expect(errorsOf(folder)).toEqual([]);
    expect(await register(folder)).toMatchObject({ kind: 'entered', events: [] });
  });

  test('that name somebody of the attendance are no reason: the ledger cannot forget', async () => {
    const folder = await publishedFolder();
    edit(folder, FILE, (text) => text.replace('teckna', 'avslå'));
    expect(await register(folder, { reason: 'Bo Viks önskan.' })).toEqual({ kind: 'named-person', name: 'Bo Vik' });
  });
});

describe('a decision that got another number', () => {
  const renumber = (folder: string) =>
    edit(folder, FILE, (text) => text.replace('## 3. Beslut: Jour', '## 5. Beslut: Jour'));

  test('is proposed as moved, and moves when that is said; its wording and history go along', async () => {
    const folder = await publishedFolder();
    edit(folder, FILE, (text) => text.replace('pröva', 'behålla'));
    await register(folder, { reason: REASON });
    renumber(folder);
    expect(errorsOf(folder)).toEqual(['address-vanished', 'wording-changed']);
    expect(refusals(await register(folder, { reason: REASON }))).toEqual([`move-proposed ${MEETING}-3`]);
    const moves = [{ from: `${MEETING}-3`, to: `${MEETING}-5` }];
    expect(events(await register(folder, { reason: REASON, moves }))).toEqual([
      `published ${MEETING}-5`,
      `moved ${MEETING}-3 ${MEETING}-5`,
      `corrected ${MEETING}`,
    ]);
    expect(errorsOf(folder)).toEqual([]);
    const [old, now] = [`${MEETING}-3`, `${MEETING}-5`].map((id) => addressesOf(folder).get(id));
    expect(old?.fate).toMatchObject({ kind: 'moved', to: `${MEETING}-5` });
    expect(now?.wordings).toEqual(old?.wordings);
    expect(now?.wordings).toHaveLength(2);
  });

  test('and other words is corrected where it now stands', async () => {
    const folder = await publishedFolder();
    renumber(folder);
    edit(folder, FILE, (text) => text.replace('pröva', 'lägga ned'));
    const moves = [{ from: `${MEETING}-3`, to: `${MEETING}-5` }];
    expect(refusals(await register(folder, { moves }))).toEqual([
      `reason-needed ${MEETING}`,
      `reason-needed ${MEETING}-5`,
    ]);
    expect(events(await register(folder, { moves, reason: REASON }))).toContain(`corrected ${MEETING}-5`);
    expect(
      addressesOf(folder)
        .get(`${MEETING}-5`)
        ?.wordings.map(({ text }) => text?.split('\n').at(-1)),
    ).toEqual(['att pröva jouren', 'att lägga ned jouren']);
  });

  test('leaves its old number to nobody else, and may come back to it', async () => {
    const folder = await publishedFolder();
    renumber(folder);
    await register(folder, { reason: REASON, moves: [{ from: `${MEETING}-3`, to: `${MEETING}-5` }] });
    edit(folder, FILE, (text) =>
      text.replace(
        '## 5. Beslut: Jour',
        '## 3. Beslut: Annat\n\n<Beslut>\n\n- att vänta\n\n</Beslut>\n\n## 5. Beslut: Jour',
      ),
    );
    expect(errorsOf(folder)).toContain('address-reused');
    expect(refusals(await register(folder, { reason: REASON }))).toEqual([`reused ${MEETING}-3`]);
    edit(folder, FILE, (text) => text.replace(/## 3\. Beslut: Annat.*?## 5\./s, '## 3.'));
    expect(
      events(await register(folder, { reason: REASON, moves: [{ from: `${MEETING}-5`, to: `${MEETING}-3` }] })),
    ).toEqual([`published ${MEETING}-3`, `moved ${MEETING}-5 ${MEETING}-3`, `corrected ${MEETING}`]);
    expect([
      errorsOf(folder),
      addressesOf(folder).get(`${MEETING}-3`)?.fate.kind,
      addressesOf(folder).get(`${MEETING}-5`)?.fate,
    ]).toMatchObject([[], 'page', { kind: 'moved', to: `${MEETING}-3` }]);
  });
});

describe('a meeting', () => {
  test('that got another date takes its decisions along', async () => {
    const folder = await publishedFolder();
    writeFileSync(
      path.join(folder, 'moten/norrlunda/2024-05-18.mdx'),
      read(folder, FILE).replace('2024-05-17', '2024-05-18'),
    );
    remove(folder, FILE);
    expect(errorsOf(folder)).toEqual(['address-vanished']);
    expect(refusals(await register(folder))).toEqual([`move-proposed ${MEETING}`]);
    expect(events(await register(folder, { moves: [{ from: MEETING, to: 'norrlunda-2024-05-18' }] }))).toEqual([
      'published norrlunda-2024-05-18',
      'published norrlunda-2024-05-18-2',
      'published norrlunda-2024-05-18-3',
      `moved ${MEETING} norrlunda-2024-05-18`,
      `moved ${MEETING}-2 norrlunda-2024-05-18-2`,
      `moved ${MEETING}-3 norrlunda-2024-05-18-3`,
    ]);
    expect(errorsOf(folder)).toEqual([]);
  });

  test('that is withdrawn takes its decisions with it, and needs a reason; put back, it needs another', async () => {
    const folder = await publishedFolder();
    const text = read(folder, FILE);
    remove(folder, FILE);
    expect(refusals(await register(folder))).toEqual([`vanished ${MEETING}`]);
    expect(refusals(await register(folder, { withdrawals: [MEETING] }))).toEqual(
      [MEETING, `${MEETING}-2`, `${MEETING}-3`].map((id) => `reason-needed ${id}`),
    );
    expect(events(await register(folder, { withdrawals: [MEETING], reason: 'Sekretess.' }))).toEqual(
      [MEETING, `${MEETING}-2`, `${MEETING}-3`].map((id) => `withdrawn ${id}`),
    );
    expect(errorsOf(folder)).toEqual([]);
    expect(addressesOf(folder).get(`${MEETING}-2`)?.fate).toEqual({
      kind: 'withdrawn',
      date: '2026-11-24',
      reason: 'Sekretess.',
    });
    writeFileSync(path.join(folder, FILE), text.replace('teckna', 'avslå'));
    expect(errorsOf(folder)).toEqual(Array(3).fill('address-restored'));
    expect(refusals(await register(folder))).toHaveLength(3);
    expect(events(await register(folder, { reason: 'Prövat på nytt.' }))).toEqual(
      [MEETING, `${MEETING}-2`, `${MEETING}-3`].map((id) => `published ${id}`),
    );
    expect(errorsOf(folder)).toEqual([]);
    /* The words that were withdrawn are not shown as what once stood there. */
    expect(
      addressesOf(folder)
        .get(`${MEETING}-2`)
        ?.wordings.map(({ text: words }) => words === undefined),
    ).toEqual([true, false]);
    expect(addressesOf(folder).get(`${MEETING}-3`)?.wordings).toHaveLength(1);
  });

  test('with an error in its file has not vanished', async () => {
    const folder = await publishedFolder();
    edit(folder, FILE, (text) => `${text}\n{x}\n`);
    expect(errorsOf(folder)).toEqual(['expression']);
  });

  test('from which a decision was withdrawn does not show it as what was said before', async () => {
    const folder = await publishedFolder();
    edit(folder, FILE, (text) => text.replace(/## 3\..*$/s, '## 3. Jour\n'));
    await register(folder, { withdrawals: [`${MEETING}-3`], reason: 'Sekretess.' });
    expect(
      addressesOf(folder)
        .get(MEETING)
        ?.wordings.map(({ text }) => text === undefined),
    ).toEqual([true, false]);
  });
});

describe('what is said wrong is refused, and nothing is written:', () => {
  test.each([
    [
      'an address that was never published',
      { moves: [{ from: 'norrlunda-1999', to: `${MEETING}-2` }] },
      ['unknown-address norrlunda-1999'],
    ],
    [
      'a move of what still stands',
      { moves: [{ from: `${MEETING}-2`, to: `${MEETING}-3` }] },
      [`still-there ${MEETING}-2`],
    ],
    [
      'a withdrawal of what still stands',
      { withdrawals: [`${MEETING}-2`], reason: REASON },
      [`still-there ${MEETING}-2`],
    ],
    [
      'a target that is not there',
      { moves: [{ from: `${MEETING}-4`, to: `${MEETING}-9` }] },
      [`target-not-there ${MEETING}-4`],
    ],
    [
      'a decision that becomes a meeting',
      { moves: [{ from: `${MEETING}-4`, to: MEETING }] },
      [`other-kind ${MEETING}-4`],
    ],
    [
      'one address twice',
      { moves: [{ from: `${MEETING}-4`, to: `${MEETING}-2` }], withdrawals: [`${MEETING}-4`], reason: REASON },
      [`moved-twice ${MEETING}-4`],
    ],
  ])('%s', async (_what, order, expected) => {
    const folder = await publishedFolder({
      [FILE]: meetingText({ body: `${BODY}\n\n## 4. Beslut: Bort\n\n<Beslut>\n\n- att gå\n\n</Beslut>` }),
    });
    edit(folder, FILE, (text) => text.replace(/## 4\..*$/s, '## 4. Bort\n'));
    const ledger = read(folder, LEDGER_FILE);
    expect(refusals(await register(folder, { ...order, reason: REASON }))).toEqual(expect.arrayContaining(expected));
    expect(read(folder, LEDGER_FILE)).toBe(ledger);
  });
});

describe('who sits there', () => {
  const person = (answers: Partial<Registrar>): Registrar => ({
    askWhetherMoved: async () => true,
    askWhetherWithdrawn: async () => true,
    askReason: async () => REASON,
    ...answers,
  });
  const changed = async () => {
    const folder = await publishedFolder();
    edit(folder, FILE, (text) => text.replace('## 3. Beslut: Jour', '## 5. Beslut: Jour'));
    return folder;
  };
  const ask = (folder: string, registrar: Registrar) =>
    registerContent({ folder, date: '2026-11-25', moves: [], withdrawals: [], reason: undefined }, registrar);

  test('is asked whether a text has moved, and why', async () => {
    expect(events(await ask(await changed(), person({})))).toEqual([
      `published ${MEETING}-5`,
      `moved ${MEETING}-3 ${MEETING}-5`,
      `corrected ${MEETING}`,
    ]);
  });

  test('may say that it was withdrawn instead, or neither', async () => {
    expect(events(await ask(await changed(), person({ askWhetherMoved: async () => false })))).toContain(
      `withdrawn ${MEETING}-3`,
    );
    expect(
      refusals(
        await ask(
          await changed(),
          person({ askWhetherMoved: async () => false, askWhetherWithdrawn: async () => false }),
        ),
      ),
    ).toContain(`move-proposed ${MEETING}-3`);
  });

  test.each(['askWhetherMoved', 'askReason'] as const)('may stop at %s, and nothing is written', async (question) => {
    const folder = await changed();
    const ledger = read(folder, LEDGER_FILE);
    expect((await ask(folder, person({ [question]: async () => STOPPED }))).kind).toBe('stopped');
    expect(read(folder, LEDGER_FILE)).toBe(ledger);
  });
});
