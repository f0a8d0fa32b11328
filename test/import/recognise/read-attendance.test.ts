import { describe, expect, test } from 'vitest';
import type { ImportDiagnostic } from '../../../src/import/import-diagnostic.ts';
import { readHeadSections } from '../../../src/import/recognise/head-sections.ts';
import { readAttendance } from '../../../src/import/recognise/read-attendance.ts';
import { measureWidth } from '../../../src/import/recognise/text-width.ts';
import { plainLine, type SourceLine } from '../../../src/import/source-document.ts';

/** Everybody listed as `+ Anna Ek, Lund (ordförande) § 4`: there, `-` not there, `?` not known; and what is reported. */
function listed(text: string, known: Partial<SourceLine> = {}): readonly string[] {
  const lines = text.split('\n').map((row, index) => plainLine(index + 1, row, known));
  const reports: ImportDiagnostic[] = [];
  const people = readAttendance(readHeadSections(lines), new Set(), measureWidth([]), (report) => reports.push(report));
  return [
    ...people.map(({ name, present, body, role, part }) =>
      [
        present === null ? '?' : present ? '+' : '-',
        body === undefined ? name : `${name}, ${body}`,
        ...(role === undefined ? [] : [`(${role})`]),
        ...(part === undefined ? [] : [part]),
      ].join(' '),
    ),
    ...reports.map(({ code, line }) => `${code} ${line}`),
  ];
}

describe('a table of attendance', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'members beside what they answered',
      'Ledamöter\tNärvarande\nEdla Rask\tX\nOla Brink\tNej\nSiv Torn\tAnmält förhinder',
      ['+ Edla Rask', '- Ola Brink', '- Siv Torn'],
    ],
    [
      'a name alone where no cell of its row is ticked',
      'Styrelseledamot\tNärvarande\tVia länk\nEdla Rask\t✓\nOla Brink\t✓\t✓\nSiv Torn\nUlf Hed\t✓',
      ['+ Edla Rask', '+ Ola Brink', '- Siv Torn', '+ Ulf Hed'],
    ],
    [
      'columns that tick who is a member and who a substitute',
      'Namn\tUtsedd av\tOrdinarie\tErsättare\tDeltar\nEdla Rask\tFalun\tX\t\tX\nOla Brink\tOrsa\tX\t\t–\nSiv Torn\tOrsa\t\tX\tX',
      ['+ Edla Rask, Falun', '- Ola Brink, Orsa', '+ Siv Torn, Orsa (ersättare)'],
    ],
    [
      'offices before names and presence in words',
      'Uppdrag\tNamn\tDeltagande\nordförande\tEdla Rask\thela sammanträdet\nledamot\tOla Brink\tuteblev\nersättare\tSiv Torn\ti stället för Ola Brink',
      ['+ Edla Rask (ordförande)', '- Ola Brink (ledamot)', '+ Siv Torn (tjänstgörande ersättare)'],
    ],
    [
      'a title that is wrapped below its row',
      'Ledamöter\tHuvudman\tNärvarande\nEdla Rask (M), vice\tFalun\tJa\nordförande\nErsättare\nOla Brink (C)\tOrsa\tNej',
      ['+ Edla Rask, Falun (vice ordförande)', '- Ola Brink, Orsa (ersättare)'],
    ],
    [
      'groups in rows of their own',
      'Närvarolista\nNamn\tParti\tNärvaro\nLedamöter\t\t\nEdla Rask\tS\t1\nOla Brink\tC\t-\nErsättare\t\t\nSiv Torn\tM\t1\nUlf Hed\tKD\t0',
      ['+ Edla Rask, S', '- Ola Brink, C', '+ Siv Torn, M (ersättare)', '- Ulf Hed, KD (ersättare)'],
    ],
    [
      'two columns without headings',
      'Närvarande\t\nEdla Rask\tJa\nOla Brink\tNej\nSiv Torn\tfrånvarande',
      ['+ Edla Rask', '- Ola Brink', '- Siv Torn'],
    ],
    [
      'two ways to take part, and one not to',
      'Namn\tPå plats\tDigitalt\tFörhinder\nEdla Rask\tx\t\t\nOla Brink\t\tx\t\nSiv Torn\t\t\tx',
      ['+ Edla Rask', '+ Ola Brink', '- Siv Torn'],
    ],
    [
      'a right to vote, which says nothing of who came',
      'Närvarande\nNamn\tPost\tRösträtt\tAnlände\tLämnade\nEdla Rask\tordförande\tja\t17.40\t\nOla Brink\trevisor\tnej\t\t18.50',
      ['+ Edla Rask (ordförande) från 17.40', '+ Ola Brink (revisor) till 18.50'],
    ],
    [
      'letters that the document explains',
      'Närvaro: N = närvarande, D = deltog på distans, F = förhinder\nNamn\tNärvaro\nEdla Rask, sammankallande\tN\nOla Brink\tD\nSiv Torn\tF',
      ['+ Edla Rask (sammankallande)', '+ Ola Brink', '- Siv Torn'],
    ],
    [
      'a mark that nobody knows',
      'Namn\tNärvaro\nEdla Rask\tx\nOla Brink\tZ\nSiv Torn\t(x)',
      ['+ Edla Rask', '? Ola Brink', '+ Siv Torn', 'attendance-uncertain 3'],
    ],
    [
      'ticks and cells without one',
      'Namn\tOrt\tDeltog?\nEdla Rask\tLund\t✓\nOla Brink\tMora\t',
      ['+ Edla Rask, Lund', '- Ola Brink, Mora'],
    ],
    [
      'an empty cell beside a no',
      'Namn\tNärvaro\nEdla Rask\tJa\nOla Brink\tNej\nSiv Torn\t',
      ['+ Edla Rask', '- Ola Brink', '? Siv Torn', 'attendance-uncertain 4'],
    ],
    [
      'a column for those there and one for those not',
      'Namn\tNärvarande\tFrånvarande\nEdla Rask\tx\t\nOla Brink\t\tx\nSiv Torn\t\t\nUlf Hed\tx\tx',
      ['+ Edla Rask', '- Ola Brink', '? Siv Torn', '? Ulf Hed', 'attendance-uncertain 4', 'attendance-uncertain 5'],
    ],
    [
      'a column for those not there alone',
      'Namn\tFrånvarande\nEdla Rask\t\nOla Brink\tx',
      ['+ Edla Rask', '- Ola Brink'],
    ],
    [
      'letters for närvarande and frånvarande',
      'Ledamot\tNärvaro\tAnmärkning\nEdla Rask\tN\t\nOla Brink\tF\tsjuk\nSiv Torn\tN\tdeltar ej § 4\nUlf Hed\tN\tkl. 13–15',
      ['+ Edla Rask', '- Ola Brink', '+ Siv Torn deltar ej § 4', '+ Ulf Hed kl. 13–15'],
    ],
    [
      'letters for ja and nej',
      'Namn\tNärvaro\nEdla Rask\tJ\nOla Brink\tN\nSiv Torn\tJ (kl. 13–15)',
      ['+ Edla Rask', '- Ola Brink', '+ Siv Torn kl. 13–15'],
    ],
    [
      'an N that may be either',
      'Namn\tNärvaro\nEdla Rask\tx\nOla Brink\tN',
      ['+ Edla Rask', '? Ola Brink', 'attendance-uncertain 3'],
    ],
    [
      'marks that the document explains',
      'X = närvarande, A = anmält förhinder\nNamn\tNärvaro\nEdla Rask\tX\nOla Brink\tA\nSiv Torn\tB',
      ['+ Edla Rask', '- Ola Brink', '? Siv Torn', 'attendance-uncertain 5'],
    ],
    [
      'a legend that turns the tick round',
      'Närvaro (X = frånvarande)\nNamn\tNärvaro\nEdla Rask\t-\nOla Brink\tX',
      ['? Edla Rask', '- Ola Brink', 'attendance-uncertain 3'],
    ],
    [
      'members and substitutes side by side, each with marks',
      'Ledamöter\tNärv.\tErsättare\tNärv.\nEdla Rask\tx\tUlf Hed\t\nOla Brink\tförhinder\tSiv Torn\ttjg ers',
      ['+ Edla Rask', '- Ulf Hed (ersättare)', '- Ola Brink', '+ Siv Torn (tjänstgörande ersättare)'],
    ],
    [
      'who stood in for whom',
      'Ledamot\tNärvaro\tErsätts av\nEdla Rask\tJa\t\nOla Brink\tNej\tUlf Hed',
      ['+ Edla Rask', '- Ola Brink', '+ Ulf Hed (ersättare för Ola Brink)'],
    ],
    [
      'a tick before the name',
      'Närvarande:\nx\tEdla Rask\tLund\nnej\tOla Brink\tMora',
      ['+ Edla Rask, Lund', '- Ola Brink, Mora'],
    ],
    [
      'rows that are counted',
      'Närvarande\n1\tEdla Rask\tLund\n2\tOla Brink\tMora',
      ['+ Edla Rask, Lund', '+ Ola Brink, Mora'],
    ],
    [
      'rows whose first cell is one with the cell above, or empty',
      'Kommun\tNamn\tNärvarande\nEkby\tEdla Rask\tX\nOla Brink\tX\nMora\tSiv Torn\nUlf Hed\tX',
      ['+ Edla Rask, Ekby', '+ Ola Brink', '- Siv Torn, Mora', '+ Ulf Hed'],
    ],
    [
      'one row for them all',
      'Namn\tParti\tNärvaro\nEdla Rask\nOla Brink\tS\nC\tx\nnej',
      ['+ Edla Rask, S', '- Ola Brink, C'],
    ],
  ])('%s', (_what, text, people) => {
    const lines = text.includes('Edla Rask\nOla Brink\tS') ? oneRow(text) : undefined;
    expect(lines ?? listed(text)).toEqual(people);
  });

  test('a PDF that keeps no empty cells does not say below which heading a tick stands', () => {
    const text = 'Namn\tNärvarande\tFrånvarande\nEdla Rask\tx\nOla Brink\tx';
    expect(listed(text, { height: 0.5, page: 1 })).toEqual([
      '? Edla Rask',
      '? Ola Brink',
      'attendance-uncertain 2',
      'attendance-uncertain 3',
    ]);
  });

  test('a body in a cell over two rows is that of both', () => {
    const rows = ['Kommun\tNamn\tNärvaro', 'Ekby\tEdla Rask\tx', '\tOla Brink\tnej'];
    const lines = rows.map((row, index) => plainLine(index + 1, row, index === 2 ? { mergedCells: [0] } : {}));
    const people = readAttendance(readHeadSections(lines), new Set(), measureWidth([]), () => {});
    expect(people.map(({ name, body, present }) => [name, body, present])).toEqual([
      ['Edla Rask', 'Ekby', true],
      ['Ola Brink', 'Ekby', false],
    ]);
  });
});

describe('words above or before some of those listed', () => {
  const HEAD = 'Närvarande:\nEdla Rask, Falun\n';
  const below = (text: string) => listed(HEAD + text).slice(1);

  test.each([
    ...[
      'Hälsade',
      'Sänder hälsning',
      'Hälsningar från',
      'Fullmakt',
      'Kom senare',
      'Hemma',
      'VAB',
      'Annat möte',
      'Vakant',
    ],
    ...[
      'Svarade inte',
      'Underlag från',
      'Avgående',
      'Kandidater',
      'Ej röstberättigade',
      'Apologies',
      'Inbjudna',
      'Zonk',
    ],
  ])('that nobody knows leave it open who was there: %s', (label) => {
    const open = (first: number, second: number) => [
      '? Siv Torn',
      '? Ulf Hed',
      `attendance-uncertain ${first}`,
      `attendance-uncertain ${second}`,
    ];
    expect(below(`${label}: Siv Torn, Ulf Hed`)).toEqual(open(3, 3));
    expect(below(`${label} – Siv Torn\nUlf Hed`)).toEqual(open(3, 4));
    expect(below(`${label}:\nSiv Torn\nUlf Hed`)).toEqual(open(4, 5));
    expect(below(`${label}\nSiv Torn\nUlf Hed`)).toEqual(open(4, 5));
  });

  test.each(['Bortresta', 'Pappalediga', 'Frånv.', 'Kunde ej komma', 'På semester'])('of absence: %s', (label) => {
    const absent = ['- Siv Torn', '- Ulf Hed'];
    expect(below(`${label}: Siv Torn, Ulf Hed`)).toEqual(absent);
    expect(below(`${label}:\nSiv Torn\nUlf Hed`)).toEqual(absent);
    expect(below(`${label}\nSiv Torn\nUlf Hed`)).toEqual(absent);
  });

  test.each(['Utskick', 'Sändlista', 'Kallade', 'Kopia till', 'Cc', 'Protokollet skickas till', 'Mottagare'])(
    'that say whom the minutes go to list nobody: %s',
    (label) => {
      expect(below(`${label}: Siv Torn, Ulf Hed`)).toEqual([]);
      expect(below(`${label}:\nSiv Torn\tLund\nUlf Hed\tMora`)).toEqual([]);
    },
  );

  test.each([
    ...[
      'Alingsås',
      'Ekby',
      'Region Skog',
      'Kommunerna',
      'Från regionen',
      'Polisen',
      'PRO',

      'Individ- och familjeomsorgen',
    ],
    ...[
      'Kassör',
      'Åhörare',
      'Revisorer',
      'Elever',
      'Fackliga representanter',
      'Praktikanter',
      'Via Teams',
      'Övriga från kommunen',
    ],
  ])('that say who people are leave them present: %s', (label) => {
    expect(below(`${label}: Siv Torn, Ulf Hed`).map((line) => line.slice(0, 5))).toEqual(['+ Siv', '+ Ulf']);
    expect(below(`${label}:\nSiv Torn\nUlf Hed`).map((line) => line.slice(0, 5))).toEqual(['+ Siv', '+ Ulf']);
  });

  test('right below the label of those present may be of any kind of people', () => {
    expect(listed('Närvarande:\nGlimrarna: Siv Torn\nHälsade: Ulf Hed')).toEqual([
      '+ Siv Torn, Glimrarna',
      '? Ulf Hed',
      'attendance-uncertain 3',
    ]);
  });

  test('in the first cell of a row leave it open too', () => {
    expect(below('Närvarande\tOla Brink\nHälsade\tSiv Torn\nBortresta\tUlf Hed').slice(1)).toEqual([
      '? Siv Torn',
      '- Ulf Hed',
      'attendance-uncertain 4',
    ]);
  });

  test('between three groups that are known are one of them, and behind them are not', () => {
    const rows = ['Falun\tAnna Ek', 'Zonkhamra\tBo Vik', 'Ekfors\tEva Lind', 'Lillhärad\tAli Ros', 'Zonk\tUlf Hed'];
    expect(listed(`Närvarande\n${rows.join('\n')}`)).toEqual([
      '+ Anna Ek, Falun',
      '+ Bo Vik, Zonkhamra',
      '+ Eva Lind, Ekfors',
      '+ Ali Ros, Lillhärad',
      '? Ulf Hed',
      'attendance-uncertain 6',
    ]);
  });

  test.each(['Inbjudna', 'Kallad', 'Anmäld'])('above a column of ticks do not say who came: %s', (head) => {
    expect(listed(`Namn\tOrt\t${head}\nEdla Rask\tLund\tx\nOla Brink\tMora\t`).slice(0, 2)).toEqual([
      '? Edla Rask, Lund',
      '? Ola Brink, Mora',
    ]);
  });

  test('end where the next group begins', () => {
    expect(below('Hälsade: Siv Torn\nFalun: Ulf Hed')).toEqual([
      '? Siv Torn',
      '+ Ulf Hed, Falun',
      'attendance-uncertain 3',
    ]);
  });
});

describe('words beside one of those listed', () => {
  const beside = (words: string) => [
    listed(`Närvarande:\nEdla Rask\nSiv Torn (${words})`)[1],
    listed(`Närvarande: Edla Rask, Siv Torn, ${words}`)[1],
    listed(`Närvarande:\nEdla Rask\tLund\nSiv Torn\t${words}`)[1],
  ];

  test.each([
    ...['hälsade', 'zz', 'VAB', 'Z', 'vet ej', 'kanske', 'avbokat', 'anmält', 'hemma', 'fullmakt', 'inbjuden', 'Frv'],
    ...['tjl', 'e.n.', 'halva dagen', 'annat möte', 'skriftligt', '~', '?', '✗', '❌', '½'],
  ])('that nobody knows leave it open whether they were there: %s', (words) => {
    expect(beside(words)).toEqual(['? Siv Torn', '? Siv Torn', '? Siv Torn']);
  });

  test.each(['bortrest', 'uteblev', 'avböjt', 'pappaledig', 'sjuk', 'kunde inte vara med'])(
    'of absence: %s',
    (words) => {
      expect(beside(words)).toEqual(['- Siv Torn', '- Siv Torn', '- Siv Torn']);
    },
  );

  test.each([
    ...['kyrkoherde', 'miljöstrateg', 'kanslist', 'it-tekniker', 'tf', 'v. ordf', 'MAS', 'S', 'KD', 'ny', 'gäst', 'HR'],
    ...['barn och unga', 'handläggare sjukfrånvaro', 'via länk', '☑', 'ja', 'kl. 13–15', 'deltar ej § 4', 'Ekby'],
  ])('that say who they are leave them present: %s', (words) => {
    expect(beside(words).map((line) => line?.slice(0, 10))).toEqual(['+ Siv Torn', '+ Siv Torn', '+ Siv Torn']);
  });

  test.each([
    ['nej', '-'],
    ['sjuk', '-'],
    ['bortrest', '-'],
    ['~', '?'],
    ['✗', '?'],
    ['zz', '?'],
    ['hälsade', '?'],
    ['x', '+'],
    ['✅', '+'],
    ['•', '+'],
    ['–', '+'],
    ['samt', '+'],
    ['socialchef', '+'],
  ])('may stand before the name: %s', (words, sign) => {
    const other = sign === '+' && !/[x✅]/u.test(words) ? '' : `${words === '✅' ? '✅' : 'x'} `;
    expect(listed(`Närvarande:\n${words} Siv Torn\n${other}Edla Rask`)[0]?.slice(0, 10)).toBe(`${sign} Siv Torn`);
  });
});

describe('signs before names', () => {
  test.each<[string, string, readonly string[]]>([
    ['brackets', '(x) Edla Rask\n( ) Ola Brink\n(x) Siv Torn', ['+', '-', '+']],
    ['lines to fill in', '_x_ Edla Rask\n___ Ola Brink\n_x_ Siv Torn', ['+', '-', '+']],
    ['boxes behind bullets and numbers', '• ☒ Edla Rask\n• ☐ Ola Brink\n3. ☐ Siv Torn', ['+', '-', '-']],
    ['several on one line', '☒ Edla Rask ☐ Ola Brink ☐ Siv Torn', ['+', '-', '-']],
    ['side by side', '☒ Edla Rask\t☐ Ola Brink\n☐ Siv Torn', ['+', '-', '-']],
    ['bullets before all', '▪ Edla Rask\n▪ Ola Brink\n▪ Siv Torn', ['+', '+', '+']],
    ['one sign before all', '♣ Edla Rask\n♣ Ola Brink\n♣ Siv Torn', ['+', '+', '+']],
    ['bullets before some', '- Edla Rask\n- Ola Brink\nSiv Torn', ['+', '+', '+']],
  ])('tell who was there: %s', (_what, text, presence) => {
    expect(presenceIn(text)).toEqual(presence);
  });

  test.each([
    ['that only a typeface knows', '\uF0A8 Edla Rask\n\uF0A9 Ola Brink'],
    ['that are lost, all alike', '\uFFFD Edla Rask\n\uFFFD Ola Brink'],
    ['that are lost, before some', '\uFFFD Edla Rask\nOla Brink'],
    ['that are lost, close to the name', '\uFFFDEdla Rask\n\uFFFDOla Brink'],
    ['that are lost, behind a number', '1. \uFFFD Edla Rask\n2. \uE123 Ola Brink'],
    ['that are lost, on one line', '\uFFFD Edla Rask, \uE123 Ola Brink'],
    ['that are lost, side by side', '\uE123 Edla Rask\t\uE124 Ola Brink'],
    ['that are lost, behind the name', 'Edla Rask \uFFFD\nOla Brink'],
    ['that are lost, in cells of their own', 'Edla Rask\t\uE123\nOla Brink\t\uE124'],
    ['that are lost, in cells before', '\uE123\tEdla Rask\tLund\n\uE124\tOla Brink\tMora'],
    ['that are lost, below a heading', 'Namn\tNärvarande\nEdla Rask\t\uE123\nOla Brink\t\uE124'],
    ['that are lost, below a heading of the absent', 'Namn\tFrånvarande\nEdla Rask\t\uE123\nOla Brink\t'],
    ['that became questions', '? Edla Rask\n? Ola Brink'],
    ['that became letters', 'þ Edla Rask\n¨ Ola Brink'],
    ['that became other signs', '♣ Edla Rask\n➾ Ola Brink'],
    ['filled and hollow', '■ Edla Rask\n□ Ola Brink'],
    ['round, filled and hollow', '● Edla Rask\n○ Ola Brink'],
    ['plus and minus', '+ Edla Rask\n- Ola Brink'],
    ['a star before some', '* Edla Rask\nOla Brink'],
    ['crosses before some', '✗ Edla Rask\nOla Brink'],
    ['on lines of their own', '☒\nEdla Rask\n☐\nOla Brink'],
  ])('leave it open: signs %s', (_what, text) => {
    expect(presenceIn(text)).toEqual(['?', '?']);
  });

  test('a tick before some leaves it open for the others', () => {
    expect(presenceIn('X Edla Rask\nOla Brink\n- Siv Torn')).toEqual(['+', '?', '?']);
  });

  test('they are no part of where somebody comes from', () => {
    expect(listed('Närvarande:\nEdla Rask, Lund ☒\nOla Brink, Mora \uFFFD').slice(0, 2)).toEqual([
      '+ Edla Rask, Lund',
      '? Ola Brink, Mora',
    ]);
  });
});

/** `+`, `-` or `?` for each of those listed, in the order of their names. */
function presenceIn(text: string): readonly string[] {
  return listed(`Närvarande:\n${text}`)
    .filter((line) => /^[+?-] /u.test(line))
    .toSorted((one, other) => one.slice(2).localeCompare(other.slice(2)))
    .map((line) => line.slice(0, 1));
}

function oneRow(text: string): readonly string[] {
  const [head = '', ...rest] = text.split('\n');
  const lines = [plainLine(1, head), plainLine(2, rest.join('\n'))];
  return readAttendance(readHeadSections(lines), new Set(), measureWidth([]), () => {}).map(
    ({ name, body, present }) => `${present === true ? '+' : '-'} ${name}, ${body}`,
  );
}

describe('a list of people', () => {
  test.each<[string, readonly string[]]>([
    ['NÄRVARANDE: EDLA RASK, OLA BRINK', ['+ EDLA RASK', '+ OLA BRINK']],
    ['Närvarande: Edla RASK, Ola BRINK (frånvarande)', ['+ Edla RASK', '- Ola BRINK']],
    ['Närvarande: 1. Edla Rask 2. Ola Brink', ['+ Edla Rask', '+ Ola Brink']],
    ['Närvarande:\n1. Edla Rask, Lund\n2. Ola Brink, anmält förhinder', ['+ Edla Rask, Lund', '- Ola Brink']],
    ['Närvarande: Edla Rask – ja, Ola Brink – nej', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande:\nEdla Rask: ja\nOla Brink: deltog inte', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask (S), ej § 2, Ola Brink (C) §§ 1–2', ['+ Edla Rask, S ej § 2', '+ Ola Brink, C §§ 1–2']],
    ['Närvarande:\n☒ Edla Rask\n☐ Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande:\n[ ] Edla Rask\n[x] Ola Brink', ['- Edla Rask', '+ Ola Brink']],
    ['Närvarande:\n☐ Edla Rask', ['? Edla Rask', 'attendance-uncertain 2']],
    ['Närvarande:\n✓ Edla Rask\n✓ Ola Brink', ['+ Edla Rask', '+ Ola Brink']],
    ['Närvarande / Läsnä: Edla Rask\nFrånvarande / Poissa: Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nKunde inte vara med: Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nSaknades: Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nHade inte möjlighet att komma: Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nVar borta – Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nFöräldraledig: Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nTackat nej: Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nPå semester: Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nHann inte fram: Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nUtan möjlighet att delta: Ola Brink', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nOla Brink kunde inte vara med.', ['+ Edla Rask', '- Ola Brink']],
    ['Närvarande: Edla Rask\nAlingsås: Ola Brink', ['+ Edla Rask', '+ Ola Brink, Alingsås']],
    ['Ersättare: Edla Rask för Ola Brink', ['+ Edla Rask (ersättare för Ola Brink)']],
    [
      'Närvarande: Edla Rask, Ola Brink\nAdjungerad: Siv Torn\nJusterare: Ola Brink\nJusterande Ulf Hed',
      ['+ Edla Rask', '+ Ola Brink (justerare)', '+ Siv Torn (adjungerad)', '+ Ulf Hed (justerare)'],
    ],
    ['Närvarande: Edla Rask, socialchef\nOrdförande: Edla Rask', ['+ Edla Rask (socialchef, ordförande)']],
  ])('“%s”', (text, people) => {
    expect(listed(text)).toEqual(people);
  });
});

test.each([
  [
    'Närvarande\nNamn\tParti\tKaffebeställning\nEdla Rask\tS\tx\nOla Brink\tM\t',
    ['? Edla Rask, S', '? Ola Brink, M', 'attendance-uncertain 3', 'attendance-uncertain 4'],
  ],
  [
    'Närvarande\nNamn\tParti\tValkrets\nEdla Rask\tS\tNorra\nOla Brink\tM\tsjuk\nSiv Torn\tC\tSödra',
    ['+ Edla Rask, S', '- Ola Brink, M', '+ Siv Torn, C'],
  ],
  ['Namn\tKaffebeställning\tNärvaro\nEdla Rask\tx\tnej\nOla Brink\t\tja', ['- Edla Rask', '+ Ola Brink']],
  [
    'Plats: Ekby\nFrån Region Ekby\nEdla Rask, överläkare\nAnmält förhinder\nSiv Torn',
    ['+ Edla Rask, Region Ekby (överläkare)', '- Siv Torn'],
  ],
  [
    'Närvarande ledamöter\nEdla Rask\nFrånvarande ledamöter\nSiv Torn\nFrån församlingen\nOla Brink',
    ['+ Edla Rask', '- Siv Torn', '+ Ola Brink, Från församlingen'],
  ],
  [
    'Ledamöter:\nAnmält förhinder:\nEdla Rask\nSiv Torn',
    ['? Edla Rask', '? Siv Torn', 'attendance-uncertain 3', 'attendance-uncertain 4'],
  ],
  [
    'Grupp\tNärvarande\tFrånvarande\nElever\tEdla Rask, Ola Brink\tSiv Torn\nPersonal\tUlf Hed\t',
    ['+ Edla Rask, Elever', '+ Ola Brink, Elever', '- Siv Torn, Elever', '+ Ulf Hed, Personal'],
  ],
  [
    'NÄRVARANDE\nLedamöter: Edla Rask\nFRÅNVARANDE\nLedamöter: Siv Torn\nErsättare: Ulf Hed\nÄven närvarande: Ola Brink',
    ['+ Edla Rask', '- Siv Torn', '- Ulf Hed (ersättare)', '+ Ola Brink'],
  ],
  ['Deltagande styrelseledamöter\nEdla Rask\nEj deltagande\nSiv Torn', ['+ Edla Rask', '- Siv Torn']],
  ['Frånvarande: Siv Torn\nDessutom: Ola Brink', ['- Siv Torn', '+ Ola Brink']],
  [
    'Närvarande för kommunen\nEdla Rask (C)\nNärvarande för föreningarna\nOla Brink\nFrånvarande\nSiv Torn',
    ['+ Edla Rask, C', '+ Ola Brink', '- Siv Torn'],
  ],
  ['Närvaro (● = med hela mötet, ○ = inte med)\n● Edla Rask\n○ Ola Brink', ['+ Edla Rask', '- Ola Brink']],
  [
    'Deltagare: Edla Rask, professor och ordförande; Ola Brink, docent',
    ['+ Edla Rask (professor och ordförande)', '+ Ola Brink (docent)'],
  ],
])('%j lists them so', (text, expected) => {
  expect(listed(text)).toEqual(expected);
});

describe('a list of attendance', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'whose signs its label explains',
      'Vilka (+ var med, - var inte med)\n+ Edla Rask, Falun\n- Ola Brink, Orsa',
      ['+ Edla Rask, Falun', '- Ola Brink, Orsa'],
    ],
    [
      'below labels in plain words',
      'De här personerna var med:\nEdla Rask\nDe här personerna kunde inte komma:\nOla Brink',
      ['+ Edla Rask', '- Ola Brink'],
    ],
    [
      'with parties beside municipalities',
      'Närvarande\nFalun: Edla Rask (M), ordförande\nOrsa: Ola Brink (S)',
      ['+ Edla Rask, Falun (ordförande)', '+ Ola Brink, Orsa'],
    ],
    [
      'whose marks stand apart from the names',
      'Uppdrag\tNamn\nledamot\tEdla Rask\nledamot\tOla Brink\nDeltagande\nhela sammanträdet\nuteblev',
      ['? Edla Rask (ledamot)', '? Ola Brink (ledamot)', 'attendance-uncertain 2', 'attendance-uncertain 3'],
    ],
    [
      'with a group of its own behind those absent',
      'Närvarande: Edla Rask\nFrånvarande: Ola Brink\nFrån personalen: Siv Torn',
      ['+ Edla Rask', '- Ola Brink', '? Siv Torn, personalen', 'attendance-uncertain 3'],
    ],
  ])('%s', (_what, text, expected) => {
    expect(listed(text)).toEqual(expected);
  });
});
