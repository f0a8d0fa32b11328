import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSite } from '../../src/publish/build-site.ts';
import { planRegistration } from '../../src/archive/plan-registration.ts';
import type { RegistrationOrder } from '../../src/archive/registration.ts';
import { currentAddresses } from '../../src/archive/wording.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { loadLedger } from '../../src/minutes/load-ledger.ts';
import { urls } from '../../src/site/addresses/urls.ts';
import { buildCorrectionPages } from '../../src/site/views/correction-pages.ts';
import { addressOf } from '../../src/site/words/ledger-words.ts';
import { takeBack } from '../../src/register/take-back.ts';
import { erasePerson } from '../../src/register/erase-person.ts';
import { registerContent } from '../../src/register/register-content.ts';
import { anyHistory, makeDraftMeetings, playEdit, type Draft } from '../samples/edit-history.ts';
import { edit, FILE, MEETING, publishedFolder, register } from '../samples/ledger-folder.ts';
import { meetingText, temporaryFolder, writeContent } from '../samples/temporary-content.ts';

const REASON = 'Rättat mot originalet.';

async function build(content: string): Promise<(address: string) => string | undefined> {
  const output = path.join(temporaryFolder(), 'site');
  const said: string[] = [];
  expect(await buildSite({ content, output, say: (text) => said.push(text) }), said.join('')).toBe(true);
  return (address) => {
    const file = path.join(output, address, address.endsWith('/') ? 'index.html' : '');
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
}

/** Writes a history's meetings in networks of its own, so that one site can hold many. */
function writeDrafts(folder: string, history: number, drafts: readonly Draft[]): void {
  const attached = path.join(folder, 'bilagor');
  mkdirSync(attached, { recursive: true });
  for (const organ of ['lovrad', 'barrad']) {
    const home = path.join(folder, 'moten', `${organ}-nr${history}`);
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    for (const meeting of readdirSync(attached).filter((name) => name.startsWith(`${organ}-nr${history}-`)))
      rmSync(path.join(attached, meeting), { recursive: true });
  }
  for (const { organ, date, letter, items, files, announced, agenda } of drafts.filter(({ deleted }) => !deleted)) {
    const write = (own: Pick<Draft, 'items' | 'files'>, type: string, ending = '') => {
      const home = path.join(attached, `${organ}-nr${history}-${date}${letter}`);
      mkdirSync(home, { recursive: true });
      for (const { name, content } of own.files) writeFileSync(path.join(home, name), `%PDF-1.7\n% ${content}\n`);
      const body = own.items.map(({ number, title, clauses }) =>
        [
          `## ${number}. ${title}`,
          `Om ${title}.`,
          ...(clauses.length === 0 || type === 'dagordning'
            ? []
            : ['<Beslut>', clauses.map((clause) => `- att ${clause}`).join('\n'), '</Beslut>']),
        ].join('\n\n'),
      );
      const head = [
        `organ: ${organ}-nr${history}`,
        `datum: "${date}"`,
        ...(letter === '' ? [] : [`löpbokstav: ${letter}`]),
        `typ: ${type}`,
        'text: ordagrann',
        ...(own.files.length === 0 ? [] : ['bilagor:']),
        ...own.files.map(({ name }) => `  - { namn: Underlag, fil: ${name} }`),
      ];
      writeFileSync(
        path.join(folder, 'moten', `${organ}-nr${history}`, `${date}${letter}${ending}.mdx`),
        `---\n${head.join('\n')}\n---\n\n${body.join('\n\n')}\n`,
      );
    };
    write({ items, files }, announced ? 'dagordning' : 'protokoll');
    if (agenda) write(agenda, 'dagordning', '-dagordning');
  }
}

/** The addresses of the files that a history has in the site. */
function filePlaces(history: number, drafts: readonly Draft[]): readonly string[] {
  return drafts
    .filter(({ deleted }) => !deleted)
    .flatMap(({ organ, date, letter, files, agenda }) =>
      [...files, ...(agenda?.files ?? [])].map(({ name }) => `bilagor/${organ}-nr${history}-${date}${letter}/${name}`),
    );
}

/** The pages of what was changed in a meeting or an agenda. */
function correctionPlaces(folder: string): readonly string[] {
  const { archive } = loadContent(folder);
  return (['meeting', 'agenda'] as const).flatMap((kind) =>
    buildCorrectionPages(archive, kind).map(({ history }) => urls.corrections(addressOf(history.id, kind))),
  );
}

/** What the ledger itself proposes, and the rest withdrawn. */
function orderAsProposed(folder: string): RegistrationOrder {
  const {
    ledger: { record },
    content: { meetings },
  } = loadContent(folder);
  const plan = (order: RegistrationOrder) => planRegistration(record, currentAddresses(meetings), order).refusals;
  const moves = plan({ moves: [], withdrawals: [], reason: REASON }).flatMap((refusal) =>
    refusal.kind === 'move-proposed' ? [{ from: refusal.id, to: refusal.target }] : [],
  );
  const withdrawals = plan({ moves, withdrawals: [], reason: REASON }).flatMap((refusal) =>
    refusal.kind === 'vanished' || refusal.kind === 'move-proposed' ? [refusal.id] : [],
  );
  return { moves, withdrawals, reason: REASON };
}

test('pages carry the line that last concerned them, which stays when others are entered, and the ledger lies beside', async () => {
  const content = await publishedFolder();
  const witnessOf = (html: string | undefined) => /data-vittne="([0-9a-f]{64})"/.exec(html ?? '')?.[1];
  const hashes = () => loadLedger(content).links.map(({ hash }) => hash);
  const before = await build(content);
  expect(
    [MEETING, `${MEETING}-2`].map((id) => witnessOf(before(id === MEETING ? `moten/${id}/` : `b/${id}/`))),
  ).toEqual([hashes()[2], hashes()[1]]);
  expect(before(`b/${MEETING}-2/`)).toContain(hashes()[1]?.slice(0, 20));
  expect(before('data/liggare.jsonl')).toBe(readFileSync(path.join(content, 'liggare.jsonl'), 'utf8'));
  /* What has been built cannot be taken back. */
  expect((await takeBack(content)).kind).toBe('nothing');

  writeFileSync(
    path.join(content, 'moten/norrlunda/2024-06-14.mdx'),
    meetingText({ date: '2024-06-14', body: '## 1. Nytt' }),
  );
  await register(content);
  const after = await build(content);
  expect([`b/${MEETING}-2/`, `moten/${MEETING}/`].map((page) => witnessOf(after(page)))).toEqual([
    hashes()[1],
    hashes()[2],
  ]);
  expect(witnessOf(after('/'))).toBe(hashes().at(-1));
});

test('a name that was erased stands in no file of the site that is built then', async () => {
  const content = await publishedFolder();
  await erasePerson({ folder: content, name: 'Maja Ek', reason: 'På begäran.', date: '2027-01-02' });
  const output = path.join(temporaryFolder(), 'site');
  expect(await buildSite({ content, output, say: () => undefined })).toBe(true);
  for (const folder of [content, output])
    expect(spawnSync('grep', ['-rlF', 'Maja', folder], { encoding: 'utf8' }).stdout).toBe('');
});

test('ten histories of edits, built whole: every address ever published answers, of files too', async () => {
  const histories = fc.sample(anyHistory, 10);
  const folder = writeContent(
    Object.fromEntries(
      histories.flatMap((_steps, index) =>
        ['lovrad', 'barrad'].map((organ) => [
          `organ/${organ}-nr${index}.yaml`,
          `namn: ${organ} nr ${index}\nkortnamn: ${organ} ${index}\n`,
        ]),
      ),
    ),
  );
  const files = new Set<string>();
  const corrections = new Set<string>();
  for (const [index, steps] of histories.entries()) {
    let drafts: readonly Draft[] = makeDraftMeetings();
    for (const step of steps) {
      const edited = playEdit(drafts, step);
      writeDrafts(folder, index, edited);
      const outcome = await registerContent({ folder, date: '2031-06-01', ...orderAsProposed(folder) });
      if (outcome.kind === 'entered') {
        drafts = edited;
        for (const place of filePlaces(index, drafts)) files.add(place);
        for (const place of correctionPlaces(folder)) corrections.add(place);
      } else
        expect(outcome).toMatchObject({
          kind: 'refused',
          refusals: expect.arrayContaining([expect.objectContaining({ kind: 'reused' })]),
        });
      writeDrafts(folder, index, drafts);
    }
  }
  const {
    record: { lines },
  } = loadLedger(folder);
  const page = await build(folder);
  const find = (id: string) =>
    page(`moten/${id}/`) ?? page(`b/${id}/`) ?? page(`moten/${id.replace(/-dagordning$/, '/dagordning')}/`);
  const answers = [...new Set(lines.map(({ id }) => id))].map((id) => {
    const html = find(id);
    const target = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html ?? '')?.[1];
    if (target !== undefined) return page(target)?.includes('http-equiv="refresh"') === false ? 'forward' : 'dead';
    return html === undefined
      ? 'dead'
      : /är indrage[nt] ur arkivet/.test(html)
        ? 'tombstone'
        : html.includes('<article class="dokument')
          ? 'page'
          : 'dead';
  });
  const answered = [...files].map((file) => {
    if (!page(`${file}/`)) return page(file)?.startsWith('%PDF') ? 'file' : `dead: ${file}`;
    return /finns inte längre|annat namn/.test(page(`${file}/`) ?? '') ? 'gone' : 'dead';
  });
  expect([...new Set(answered)].toSorted()).toEqual(['file', 'gone']);
  expect(Object.keys(Object.groupBy(answers, (answer) => answer)).toSorted()).toEqual(['forward', 'page', 'tombstone']);
  const changes = [...corrections].map((place) => {
    const html = page(place) ?? '';
    const target = /<meta http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
    if (target !== undefined) return page(target)?.includes('http-equiv="refresh"') === false ? 'forward' : place;
    return /class="rattelse"|href="[^"]+\/dagordning\/rattelser\/"|är indrage[nt] ur arkivet/.test(html)
      ? 'page'
      : place;
  });
  expect([...new Set(changes)].toSorted()).toEqual(['forward', 'page']);
});

test('a site of an archive with a past forwards, keeps stones, and says what was put right', async () => {
  const content = await publishedFolder();
  edit(content, FILE, (text) => text.replace('teckna', 'säga upp'));
  await register(content, { reason: REASON, date: '2027-01-15' });
  edit(content, FILE, (text) =>
    text
      .replace('## 3. Beslut: Jour', '## 5. Beslut: Jour')
      .concat('\n## 6. Beslut: Bort\n\n<Beslut>\n\n- att gå\n\n</Beslut>\n'),
  );
  await register(content, {
    reason: REASON,
    date: '2027-02-01',
    moves: [{ from: `${MEETING}-3`, to: `${MEETING}-5` }],
  });
  edit(content, FILE, (text) => text.replace(/## 6\..*$/s, ''));
  await register(content, { reason: 'Hörde till ett annat möte.', date: '2027-03-01', withdrawals: [`${MEETING}-6`] });
  const page = await build(content);

  /* It forwards from where a decision was, without a script. */
  {
    const html = page(`b/${MEETING}-3/`) ?? '';
    expect(html).toContain(`content="0; url=/b/${MEETING}-5/"`);
    expect(html).toContain(`<link rel="canonical" href="/b/${MEETING}-5/"`);
    expect(html).toContain(`<a href="/b/${MEETING}-5/" data-vidare`);
    expect(html).toMatch(/<meta name="robots" content="noindex"/);
  }

  /* It keeps a stone over what was withdrawn, and nothing of its words. */
  {
    const html = page(`b/${MEETING}-6/`) ?? '';
    for (const words of [
      'Beslut under punkt 6, Nätverket i Norrlunda 17 maj 2024',
      '1 mars 2027',
      'Hörde till ett annat möte.',
      'noindex',
    ])
      expect(html).toContain(words);
    for (const address of [`b/${MEETING}-6/`, `moten/${MEETING}/`, 'beslut/', ''])
      expect(page(address === '' ? '/' : address), address).not.toContain('att gå');
    expect(page('beslut/')).not.toContain(`${MEETING}-6`);
  }

  /* It says at a corrected decision when, why and what it said, and shows that. */
  {
    const html = page(`b/${MEETING}-2/`) ?? '';
    expect(html).toMatch(
      /<del><span class="osynlig">Borttaget: <\/span>teckna\s*<\/del>\s*<ins><span class="osynlig">Tillagt: <\/span>säga upp/,
    );
    for (const words of ['15 januari 2027', REASON, `href="/b/${MEETING}-2/v1/"`]) expect(html).toContain(words);
    const version =
      /data-lydelse="([0-9a-f]{16})" data-tidigare="\[{&quot;nr&quot;:1,&quot;lydelse&quot;:&quot;([0-9a-f]{16})/.exec(
        html,
      );
    const hashes = loadLedger(content).record.lines.flatMap(({ id, sha256 = '' }) =>
      id === `${MEETING}-2` ? [sha256.slice(0, 16)] : [],
    );
    expect([version?.[2], version?.[1]]).toEqual(hashes);
    const earlier = page(`b/${MEETING}-2/v1/`) ?? '';
    for (const words of [
      'att teckna avtalet',
      'Gäller inte längre',
      '24 november 2026 till 15 januari 2027',
      'noindex',
      `href="/b/${MEETING}-2/"`,
    ])
      expect(earlier).toContain(words);
    expect(page(`moten/${MEETING}/`)).toContain('id="rattelser"');
  }

  /* It says of a text that stands as it was that it does. */
  {
    const html = page(`b/${MEETING}-5/`) ?? '';
    expect(html).toContain('Oförändrat sedan dess.');
    expect(html).not.toContain('id="rattelser"');
  }

  /* It tells hosts of both. */
  expect(page('_redirects')).toContain(`/b/${MEETING}-3/ /b/${MEETING}-5/ 301`);
  expect(page('vardregler/nginx.conf')).toContain('410');

  /* It is not built where something was changed and not entered. */
  {
    edit(content, FILE, (text) => text.replace('säga upp', 'behålla'));
    const said: string[] = [];
    expect(
      await buildSite({ content, output: path.join(temporaryFolder(), 'site'), say: (text) => said.push(text) }),
    ).toBe(false);
    expect(said.join('')).toContain('npm run register');
  }
});
