import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { besidesMissingLedger } from '../samples/ledger-codes.ts';
import { writeContent } from '../samples/temporary-content.ts';
import { readMarkers } from './marked-sample.ts';

const ORGAN = 'namn: Lövrådet\nkortnamn: LÖR\n';
const meeting = (date: string, body: string) =>
  `---\norgan: lovrad\ndatum: "${date}"\ntyp: protokoll\ntext: ordagrann\n---\n${body}`;
const EARLIER = meeting('2031-03-01', '\n## 1. Träd\n\n## 2. Gräs\n\n### a) Mossa\n');

/** Every fault of a folder against what its files mark. */
function check(files: Readonly<Record<string, string>>) {
  const samples = Object.entries(files).map(([file, sample]) => ({ file, ...readMarkers(sample) }));
  const diagnostics = besidesMissingLedger(
    loadContent(writeContent(Object.fromEntries(samples.map(({ file, text }) => [file, text])))).diagnostics,
  );
  const sort = (faults: readonly { readonly file: string; readonly line: number; readonly code: string }[]) =>
    faults.map(({ file, line, code }) => `${file}:${line} ${code}`).toSorted();
  return {
    told: sort(diagnostics),
    expected: sort(samples.flatMap(({ file, faults }) => faults.map((fault) => ({ file, ...fault })))),
    diagnostics,
  };
}

describe('a reference to an item', () => {
  const later = (body: string) =>
    check({
      'organ/lovrad.yaml': ORGAN,
      'moten/lovrad/2031-03-01.mdx': EARLIER,
      'moten/lovrad/2031-04-02.mdx': meeting('2031-04-02', body),
    });

  test('that the meeting held does not have is told where it is made, with the numbers that the meeting has', () => {
    const { told, expected, diagnostics } = later(
      '\n## 1. Protokoll 310301 p 7 ⟵ item-not-held\n\n## 2. Gräs ⟵ item-not-held\n\nSe protokoll 2031-03-01, punkt 2 b.\n',
    );
    expect(expected).toHaveLength(2);
    expect(told).toEqual(expected);
    expect(diagnostics[0]?.details).toEqual({
      text: '310301 p 7',
      meeting: 'lovrad-2031-03-01',
      known: ['1', '2', '2a'],
    });
  });

  test('that is there, or to no item, is fine', () => {
    expect(
      later('\n## 1. Protokoll 310301\n\nSe protokoll 310301 p 2 och protokoll 310301, punkt 2 a.\n').told,
    ).toEqual([]);
  });

  test('of a meeting that is not held is told as such', () => {
    const { told, expected } = later('\n## 1. Protokoll 310201 p 2 ⟵ meeting-not-held\n');
    expect(told).toEqual(expected);
  });
});

describe('an alias', () => {
  const topic = (aliases: string) => `namn: Lindar\nbeskrivning: Träd.\nalias:\n${aliases}`;
  const held = { 'organ/lovrad.yaml': ORGAN, 'moten/lovrad/2031-03-01.mdx': EARLIER };

  test('that meets no item is told at its line, whatever else its topic meets', () => {
    const { told, expected } = check({
      ...held,
      'amnen/lindar.yaml': topic(
        '  - "träd*"\n  - "lind*" ⟵ alias-matches-nothing\n  - MOSSA ⟵ alias-matches-nothing\n',
      ),
    });
    expect(expected).toHaveLength(2);
    expect(told).toEqual(expected);
  });

  test('may meet an item that leaves the topic out, or one of a file that has errors', () => {
    const { told, expected } = check({
      ...held,
      'moten/lovrad/2031-05-01.mdx': meeting('2031-05-01', '\n## 1. Lindar\n\n<Punkt ejamnen="lindar" />\n'),
      'moten/lovrad/2031-06-01.mdx': meeting('2031-06-01', '\n## 1. Almar\n\n{x} ⟵ expression\n'),
      'amnen/lindar.yaml': topic('  - "lind*"\n  - "alm*"\n'),
    });
    expect(told).toEqual(expected);
  });

  test('of a topic that an item names itself has met nothing by that', () => {
    const { told, expected } = check({
      ...held,
      'moten/lovrad/2031-05-01.mdx': meeting('2031-05-01', '\n## 1. Björkar\n\n<Punkt amnen="lindar" />\n'),
      'amnen/lindar.yaml': topic('  - "lind*" ⟵ alias-matches-nothing\n'),
    });
    expect(told).toEqual(expected);
  });

  test('waits in silence where there is no meeting', () => {
    expect(check({ 'organ/lovrad.yaml': ORGAN, 'amnen/lindar.yaml': topic('  - "lind*"\n') }).told).toEqual([]);
  });
});

describe('a personal identity number', () => {
  test('is refused in every kind of file, and telephones only in meetings', () => {
    const { told, expected, diagnostics } = check({
      'organ/lovrad.yaml': `${ORGAN}beskrivning: "Ring 070-123 45 67, 850101-1234." ⟵ personal-identity-number\n`,
      'amnen/lindar.yaml': 'namn: Lindar\nbeskrivning: Om 850101-1234. ⟵ personal-identity-number\nalias: [träd]\n',
      'ordlista.yaml': '- term: lind\n  förklaring: "850101-1234" ⟵ personal-identity-number\n',
      'sidor/om.mdx':
        '---\ntitel: Om\nbeskrivning: Om arkivet.\n---\n\nRing 070-123 45 67 eller skriv 850101-1234. ⟵ personal-identity-number\n',
      'moten/lovrad/2031-03-01.mdx': EARLIER,
    });
    expect(expected).toHaveLength(4);
    expect(told).toEqual(expected);
    expect(JSON.stringify(diagnostics)).not.toContain('850101');
  });
});

test('a nearest decision and a nearest topic of a term are told with the unknown one', () => {
  const { diagnostics } = check({
    'organ/lovrad.yaml': ORGAN,
    'moten/lovrad/2031-03-01.mdx': meeting('2031-03-01', '\n## 1. Träd\n\n<Beslut>\n\natt så\n\n</Beslut>\n'),
    'amnen/trad.yaml':
      'namn: Träd\nbeskrivning: Träd.\nalias: [träd]\nnuläge:\n  - organ: lovrad\n    text: Sås.\n    beslut: lovrad-2031-03-10-1\n',
    'ordlista.yaml': '- term: träd\n  förklaring: Växt.\n  ämnen: [tred]\n',
  });
  expect(
    besidesMissingLedger(diagnostics)
      .toSorted((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ details }) => details),
  ).toEqual([
    { decision: 'lovrad-2031-03-10-1', nearest: 'lovrad-2031-03-01-1' },
    { term: 'träd', topic: 'tred', nearest: 'trad' },
  ]);
});

describe('where a topic stands', () => {
  const told = (position: string, ...bodies: readonly string[]) => {
    const { diagnostics } = check({
      'organ/lovrad.yaml': ORGAN,
      ...Object.fromEntries(
        bodies.map((body, index) => [
          `moten/lovrad/203${index}-03-01.mdx`,
          meeting(`203${index}-03-01`, `\n## 1. Träd\n\n<Beslut>\n\n- ${body}\n\n</Beslut>\n`),
        ]),
      ),
      'amnen/trad.yaml': `namn: Träd\nbeskrivning: Träd.\nalias: [träd]\nnuläge:\n${position}`,
    });
    return besidesMissingLedger(diagnostics).map(({ code, line }) => [code, line]);
  };
  const STATED = '  - organ: lovrad\n    text: Sås.\n    punkt: lovrad-2030-03-01-1\n';

  test('is fine where nothing in substance was decided since', () => {
    expect(told(STATED, 'att så', 'att notera informationen')).toEqual([]);
  });

  test('is told where the network has decided in substance since', () => {
    expect(told(STATED, 'att så', 'att skörda')).toEqual([['position-outdated', 6]]);
  });

  test('is told where it says that nothing was decided and names a decision in substance, and not where it names the item', () => {
    const denied = STATED.replace('Sås.', 'Rådet beslutade inget om träd.');
    expect(told(denied, 'att så')).toEqual([]);
    expect(told(denied.replace('punkt', 'beslut'), 'att så')).toEqual([['position-denies', 6]]);
    expect(told(denied.replace('punkt', 'beslut'), 'att notera informationen')).toEqual([]);
  });

  test('is told where it names no network, one that is not here, or an item that is not', () => {
    expect(told('  text: Sås.\n  beslut: lovrad-2030-03-01-1\n', 'att så')).toEqual([['position-without-organ', 5]]);
    expect(told('  - organ: lavrad\n    text: Sås.\n', 'att så')).toEqual([['unknown-organ', 5]]);
    expect(told(STATED.replace('2030', '2039'), 'att så')).toEqual([['unknown-decision', 5]]);
  });
});
