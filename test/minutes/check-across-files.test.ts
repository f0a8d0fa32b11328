import { describe, expect, test } from 'vitest';
import { checkAcrossFiles } from '../../src/minutes/check-across-files.ts';
import { readGlossary, readOrgan, readPage, readTopic } from '../../src/minutes/read-entry.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { readMarkers } from './marked-sample.ts';

const ORGAN = 'namn: Lövrådet\nkortnamn: LÖR\n';
const TOPIC = 'namn: Lindar\nbeskrivning: Träd.\nalias: [lind]\n';

/** The faults between these files; each may mark the lines where they must be told. */
function check(files: Readonly<Record<string, string>>) {
  const samples = Object.entries(files).map(([file, sample]) => ({ file, ...readMarkers(sample) }));
  const read = <Value>(part: string, reader: (text: string, file: string) => Value) =>
    samples.filter(({ file }) => file.startsWith(part)).map(({ file, text }) => reader(text, file));
  const [organs, meetings, topics] = [
    read('organ/', readOrgan),
    read('moten/', readMeeting),
    read('amnen/', readTopic),
  ];
  const [glossary] = read('ordlista', readGlossary);
  const pages = read('sidor/', readPage);
  const content = {
    organs: organs.flatMap(({ value }) => value ?? []),
    meetings: meetings.flatMap(({ meeting }) => meeting ?? []),
    topics: topics.flatMap(({ value }) => value ?? []),
    glossary: glossary?.value ?? [],
  };
  return {
    told: checkAcrossFiles({ organs, meetings, topics, pages, glossary, content }).map(({ file, line, code }) => ({
      file,
      line,
      code,
    })),
    expected: samples.flatMap(({ file, faults }) => faults.map((fault) => ({ file, ...fault }))),
    details: checkAcrossFiles({ organs, meetings, topics, pages, glossary, content }).map(({ details }) => details),
  };
}

const meeting = (body: string, organ = 'organ: lovrad', rest = '') =>
  `---\n${organ}\ndatum: "2031-04-02"\ntyp: protokoll\ntext: ordagrann\n${rest}---\n${body}`;

describe('between files', () => {
  test('nothing is told where every name is answered', () => {
    expect(
      check({
        'organ/lovrad.yaml': `${ORGAN}efterträder: gamla\n`,
        'organ/gamla.yaml': ORGAN,
        'amnen/lindar.yaml': `${TOPIC}nuläge:\n  text: Planteras.\n  beslut: lovrad-2031-04-02-4\n`,
        'ordlista.yaml': '- term: lind\n  förklaring: Träd.\n  ämnen: [lindar]\n',
        'moten/lovrad/2031-04-02.mdx': meeting(
          '\n## 4. Träd\n\n<Punkt amnen="lindar" />\n\n<Beslut>\n\natt plantera\n\n</Beslut>\n',
        ),
      }).told,
    ).toEqual([]);
  });

  test('an address that two files or two meetings claim is told, and a page that the site makes itself', () => {
    const year = '---\norgan: lovrad\ndatum: "2031"\ntyp: protokoll\ntext: ordagrann\n---\n\n## 10.12.4 Träd\n';
    const day = '---\norgan: lovrad\ndatum: "2031-10-12"\ntyp: protokoll\ntext: ordagrann\n---\n\n## 4. Träd\n';
    const { told } = check({
      'organ/lovrad.yaml': ORGAN,
      'amnen/lindar.yaml': TOPIC,
      'amnen/x/lindar.yaml': TOPIC,
      'moten/lovrad/2031-10-12.mdx': day,
      'moten/lovrad/2031.mdx': year,
      'sidor/sok.mdx': '---\ntitel: Sök\nbeskrivning: Sök.\n---\n',
      'sidor/x/om.mdx': '---\ntitel: Om\nbeskrivning: Om.\n---\n',
    });
    expect(told).toEqual([
      { file: 'amnen/x/lindar.yaml', line: 1, code: 'duplicate-address' },
      { file: 'moten/lovrad/2031.mdx', line: 8, code: 'duplicate-address' },
      { file: 'sidor/sok.mdx', line: 1, code: 'reserved-page' },
      { file: 'sidor/x/om.mdx', line: 1, code: 'reserved-page' },
    ]);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    [
      'an organ that has no file',
      { 'organ/lovrad.yaml': ORGAN, 'moten/a.mdx': meeting('', 'organ: lovrod ⟵ unknown-organ') },
    ],
    ['a predecessor that has no file', { 'organ/lovrad.yaml': `${ORGAN}efterträder: gamla ⟵ unknown-organ\n` }],
    [
      'topics that have no file, to include or to leave out',
      {
        'organ/lovrad.yaml': ORGAN,
        'amnen/lindar.yaml': TOPIC,
        'moten/a.mdx': meeting(
          '\n## 4. Träd\n\n<Punkt amnen="lindar, ekar" ejamnen="alar" /> ⟵ unknown-topic unknown-topic\n',
        ),
      },
    ],
    [
      'two files that claim one meeting',
      {
        'organ/lovrad.yaml': ORGAN,
        'moten/a.mdx': meeting(''),
        'moten/b.mdx': `${meeting('')}`.replace('---', '--- ⟵ duplicate-meeting'),
      },
    ],
    [
      'a term of a topic that has no file',
      {
        'amnen/lindar.yaml': TOPIC,
        'ordlista.yaml':
          '- term: alm\n  förklaring: Träd.\n- term: lind\n  förklaring: Träd.\n  ämnen:\n    - lindar\n    - ekar ⟵ unknown-topic-in-glossary\n',
      },
    ],
  ])('it is told of %s', (_what, files) => {
    const { told, expected } = check(files);
    expect(expected.length).toBeGreaterThan(0);
    expect(told).toEqual(expected);
  });

  test('the nearest name is told with the unknown one', () => {
    expect(check({ 'organ/lovrad.yaml': ORGAN, 'moten/a.mdx': meeting('', 'organ: lovrod') }).details).toEqual([
      { organ: 'lovrod', nearest: 'lovrad' },
    ]);
    expect(check({ 'organ/lovrad.yaml': ORGAN, 'moten/a.mdx': meeting('', 'organ: mossan') }).details).toEqual([
      { organ: 'mossan', nearest: undefined },
    ]);
  });

  test('a fault elsewhere in a file does not hide a name that is unknown', () => {
    const { told } = check({
      'moten/a.mdx': meeting('\n## 4. Träd\n\n<Punkt amnen="ekar" />\n\n{x}\n', 'organ: lovrod', 'okänd: 1\n'),
    });
    expect(told.map(({ code }) => code)).toEqual(['unknown-organ', 'unknown-topic']);
  });

  test('an organ or a topic whose own file is faulty is still there to be named', () => {
    expect(
      check({
        'organ/lovrad.yaml': 'nam: x\n',
        'amnen/lindar.yaml': 'nam: x\n',
        'moten/a.mdx': meeting('\n## 4. Träd\n\n<Punkt amnen="lindar" />\n'),
      }).told,
    ).toEqual([]);
  });

  test('two meetings of one day are two where one has its letter', () => {
    expect(
      check({
        'organ/lovrad.yaml': ORGAN,
        'moten/a.mdx': meeting(''),
        'moten/b.mdx': meeting('', 'organ: lovrad', 'löpbokstav: b\n'),
      }).told,
    ).toEqual([]);
  });
});
