import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { buildCitation, citedPath, citedWords, type Citation } from '../../src/cite/citation.ts';
import {
  bibtexCitation,
  cslCitation,
  htmlCitation,
  mailtoCitation,
  MAX_MAILTO,
  plainCitation,
  risCitation,
} from '../../src/cite/citation-formats.ts';
import { buildQrCode } from '../../src/cite/qr-code.ts';
import { decision, makeMeeting, makeOrgan } from '../samples/sample-archive.ts';

const meeting = makeMeeting({
  organ: 'lov',
  date: '2021-03-19',
  textForm: 'sammandrag',
  source: { title: 'Lövprotokoll nr 3', publisher: undefined, fileName: undefined, sha256: undefined },
  items: [
    {
      number: '4',
      title: 'häckar & träd',
      presenters: ['Maja Exempel'],
      blocks: [decision(['att en', 'att två']), decision(['att tre'], { sequence: 2 })],
    },
    { number: '41', printedNumber: '§ 41', blocks: [decision(['att fyra'])] },
  ],
});
const archive = buildArchive({
  organs: [makeOrgan('lov', ['Lövnätverket i Skogen'])],
  meetings: [meeting],
  topics: [],
  glossary: [],
});
const [first, second, third] = archive.decisions.map((decision) => buildCitation(decision));
const ADDRESS = 'https://arkivet.example/b/lov-2021-03-19-4/?v=0123456789';

describe('a citation', () => {
  test('names organ, day, item and title, says that it is a sammandrag and of what, and stands above its address', () => {
    expect(plainCitation(first!, ADDRESS)).toBe(
      `Lövnätverket i Skogen beslutade att en; att två (sammandrag)\nLövnätverket i Skogen 2021-03-19, punkt 4: Häckar & träd [sammandrag; originalet: Lövprotokoll nr 3]\n${ADDRESS}\n`,
    );
    expect(second?.place).toBe('punkt 4, beslut 2');
    expect(third?.place).toBe('§ 41');
  });

  test('carries its witness in every form, on a line of its own above the address', () => {
    const sworn = { ...first!, witness: '1ccbbf980e7dd5d625d8' };
    expect(plainCitation(sworn, ADDRESS).split('\n').slice(-3)).toEqual(['Vittne: 1ccbbf980e7dd5d625d8', ADDRESS, '']);
    for (const write of [htmlCitation, bibtexCitation, risCitation, cslCitation])
      expect(write(sworn, ADDRESS)).toContain('Vittne: 1ccbbf980e7dd5d625d8');
    expect(decodeURIComponent(mailtoCitation(sworn, ADDRESS))).toContain('\r\nVittne: 1ccbbf980e7dd5d625d8\r\n');
    expect(plainCitation(first!, ADDRESS)).not.toContain('Vittne');
  });

  test('says in every form that the source gives two days', () => {
    const [unsure] = buildArchive({
      organs: [makeOrgan('lov', ['Lövnätverket i Skogen'])],
      meetings: [{ ...meeting, textForm: 'ordagrann', alsoDated: ['2021-03-18'] }],
      topics: [],
      glossary: [],
    }).decisions.map((decision) => buildCitation(decision));
    for (const write of [plainCitation, htmlCitation, bibtexCitation, risCitation, cslCitation])
      expect(write(unsure!, ADDRESS)).toContain('källan anger två datum');
    expect(decodeURIComponent(mailtoCitation(unsure!, ADDRESS))).toContain('[källan anger två datum]');
  });

  test('of a verbatim text has no note', () => {
    const verbatim = buildArchive({
      organs: archive.organs,
      meetings: [{ ...meeting, textForm: 'ordagrann' }],
      topics: [],
      glossary: [],
    });
    const plain = plainCitation(buildCitation(verbatim.decisions[0]!), ADDRESS);
    expect(plain).not.toContain('[');
    expect(plain.split('\n')[0]).toBe('”att en; att två”');
  });

  test('names no presenter', () => expect(JSON.stringify([first, second, third])).not.toContain('Maja'));

  test('of a clause has an address without a number sign', () => {
    expect(citedPath(first!)).toBe('/b/lov-2021-03-19-4/');
    expect(citedPath({ ...first!, clause: 2 })).toBe('/b/lov-2021-03-19-4/?att=2');
    expect(citedPath({ ...first!, clause: 2 }, '0123456789')).toBe('/b/lov-2021-03-19-4/?v=0123456789&att=2');
  });

  test('as HTML is one link, with every sign of the text as text', () => {
    const html = htmlCitation({ ...first!, title: '<b>"x" & y' }, `${ADDRESS}&att=2`);
    expect(html).toContain('&lt;b&gt;&quot;x&quot; &amp; y</a>');
    expect(html).toContain('?v=0123456789&amp;att=2">');
  });
});

const anyCitation: fc.Arbitrary<Citation> = fc.record({
  id: fc.constant('lov-2021-03-19-4'),
  organ: fc.string({ unit: 'grapheme', maxLength: 60 }),
  date: fc.constantFrom('2021-03-19', '2022-10', '2022'),
  place: fc.constant('punkt 4'),
  title: fc.string({ unit: 'grapheme', maxLength: 900 }).map((text) => `å${text}`),
  clauses: fc.array(fc.string({ unit: 'grapheme', maxLength: 900 }), { maxLength: 4 }),
  verbatim: fc.boolean(),
  lead: fc.string({ maxLength: 80 }),
  holds: fc.string({ unit: 'grapheme', maxLength: 300 }),
  note: fc.option(fc.string({ maxLength: 80 }), { nil: undefined }),
  path: fc.constant('/b/lov-2021-03-19-4/'),
});

describe('the words that go along', () => {
  const cited = (clauses: readonly string[], rest: Partial<Citation> = {}) =>
    citedWords({ ...first!, clauses, ...rest });

  test('are those of the clause that is cited, without the signs that ended it', () => {
    expect(cited(['att en,', 'att två.'])).toBe('Lövnätverket i Skogen beslutade att en; att två (sammandrag)');
    expect(cited(['att en,', 'att två.'], { clause: 2, verbatim: true, lead: 'Beslut:' })).toBe('”Beslut: att två”');
  });

  test('stand without a lead where the decision is a sentence of its own', () => {
    const { lead: _lead, ...sentence } = first!;
    expect(citedWords({ ...sentence, clauses: ['Nätverket noterar informationen.'] })).toBe(
      'Nätverket noterar informationen (sammandrag)',
    );
  });

  test('go on over a clause that ends with a conjunction', () => {
    expect(cited(['att en samt', 'att två'])).toBe('Lövnätverket i Skogen beslutade att en samt att två (sammandrag)');
  });

  test('are cut at a word after some six hundred characters', () => {
    const words = cited(['att plantera '.repeat(200)]);
    expect(words.length).toBeLessThanOrEqual(620);
    expect(words).toMatch(/(?:att|plantera)… \(sammandrag\)$/);
  });

  test('stand in the formats of reference managers too', () => {
    expect(bibtexCitation(first!, ADDRESS)).toContain(
      'abstract = {Lövnätverket i Skogen beslutade att en; att två (sammandrag)}',
    );
    expect(risCitation(first!, ADDRESS)).toContain(
      'AB  - Lövnätverket i Skogen beslutade att en; att två (sammandrag)\n',
    );
    expect(JSON.parse(cslCitation(first!, ADDRESS))[0].abstract).toBe(
      'Lövnätverket i Skogen beslutade att en; att två (sammandrag)',
    );
  });
});

describe('a mail', () => {
  test('breaks its lines with CRLF, holds no plus for a blank, and the address alone on its line', () => {
    const [, query = ''] = mailtoCitation(first!, ADDRESS).split('?');
    expect(query).not.toMatch(/\+|%0A(?<!%0D%0A)|'/);
    const body = decodeURIComponent(/body=(.*)$/.exec(query)?.[1] ?? '');
    expect(body.split('\r\n')).toEqual([
      'Lövnätverket i Skogen beslutade att en; att två (sammandrag)',
      expect.stringContaining('Häckar & träd'),
      '',
      ADDRESS,
      '',
    ]);
    expect(decodeURIComponent(/subject=([^&]*)/.exec(query)?.[1] ?? '').length).toBeLessThanOrEqual(100);
  });

  test('tells whether the decision still holds, which no reference does', () => {
    const citation = { ...first!, holds: 'Det vet arkivet inte.' };
    const bodyOf = (cited: Citation) =>
      decodeURIComponent(/body=(.*)$/.exec(mailtoCitation(cited, ADDRESS))?.[1] ?? '');
    expect(bodyOf(citation)).toContain('\r\nGäller det fortfarande? Det vet arkivet inte. (Arkivets svar.)\r\n');
    expect(bodyOf({ ...citation, asked: '1 maj 2031' })).toContain(
      '\r\nGäller det fortfarande? Det vet arkivet inte. (Arkivets svar, hämtat 1 maj 2031.)\r\n',
    );
    expect(plainCitation(citation, ADDRESS)).not.toContain('Gäller det fortfarande');
  });

  test('is never longer than Outlook takes, and its address is whole', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const mail = mailtoCitation(citation, ADDRESS);
        expect(mail.length).toBeLessThanOrEqual(MAX_MAILTO);
        expect(decodeURIComponent(mail)).toContain(`\r\n${ADDRESS}\r\n`);
      }),
    );
  });
});

describe('for reference managers', () => {
  test('CSL-JSON is JSON, the date in parts as far as it is known', () => {
    expect(JSON.parse(cslCitation(first!, ADDRESS))).toEqual([
      expect.objectContaining({
        type: 'document',
        title: 'Häckar & träd',
        issued: { 'date-parts': [[2021, 3, 19]] },
        URL: ADDRESS,
      }),
    ]);
    expect(cslCitation({ ...first!, date: '2022-10' }, ADDRESS)).toContain('[[2022,10]]');
  });

  test('every line of RIS begins with a tag, and the last ends the record', () => {
    const lines = risCitation(first!, ADDRESS).trimEnd().split('\n');
    expect(lines.every((line) => /^[A-Z][A-Z\d] {2}-/.test(line))).toBe(true);
    expect(lines.at(0)).toBe('TY  - GEN');
    expect(lines.at(-1)).toBe('ER  -');
  });

  test('BibTeX is balanced whatever the title holds', () => {
    fc.assert(
      fc.property(anyCitation, (citation) => {
        const bare = bibtexCitation(citation, ADDRESS).replaceAll(/\\[{}]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
    );
    expect(bibtexCitation(first!, ADDRESS)).toContain('title = {{Häckar \\& träd}}');
  });
});

test('a code for paper has three corners, a quiet edge and a side that grows with the address', () => {
  const { size, path } = buildQrCode(ADDRESS);
  expect((size - 8 - 17) % 4).toBe(0);
  expect(path.startsWith('M4 4h7v1h-7z')).toBe(true);
  expect(buildQrCode(ADDRESS.repeat(2)).size).toBeGreaterThan(size);
});
