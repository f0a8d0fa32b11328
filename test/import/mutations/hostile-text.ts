/** What strangers' files hold, by chance or by intent. None of it may become anything but words. */
const CODE = [
  'export const x = 1', 'import a from \'b\'', 'import av varor sker.', '{process.exit()}', '{', '}', '${1}', '<script>', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>',
  '</Beslut>', '<Beslut>', '<Beslut nr="2">', '<Forslag av="x">', '<Punkt status="utgår" />', '<', '</', '<!--', '-->', '<![CDATA[', '&#123;', '&lt;script&gt;', '&amp', '&nbsp;', 'javascript:alert(1)',
];
const MARKUP = [
  '---', '***', '___', '===', '```', '~~~', '`', '**', '*', '_', '~~', '~', '\\', '\\\\', '|', '||', '| a | b |', '|---|---|', '| a | b |\n|---|---|\n| c | d |', '#', '## ', '## 4. Rubrik', '###### x', '> ', '>', '+ ', '- ', '- - -',
  '* * *', '    kod', '[x](javascript:alert(1))', '[x](https://exempel.se/a_b)', '[x]: https://exempel.se', '![x](https://exempel.se/b.png)', '<https://exempel.se/*x*>', 'https://exempel.se/a_(b)?c=1&d=%22', 'www.exempel.se', 'namn@exempel.se',
  '[^1]', '[^1]: not', '- [ ] gör', ':::note', '$$x$$', 'a\tb\tc', '\t', 'rad\\', '^[fot]',
];
const NUMBERS = [
  '§ § §', '§', '§ 0', '§ 1', '§ 9999', '1. 1. 1.', '1.', '1)', '0.', '00012.', '7', '1.1', '1.1.1.1', '3:4', 'a)', '6 a)', '§ 6 a Fråga', 'Punkt', 'Punkt 3:', '-1.', '1–2', '999999999999.', '(4)', '4 §', '4. 5. 6.', 'iv)', '٣.', '4.Avtal',
];
const HEAD = [
  'Datum: - # " \' | > &a *a', ': - # " \' | > &a *a', '- x: "y', '!!js/function "x"', '&a *a', '? y', '%YAML 1.2', '@x `y`', '{a: b}', '[a, b', "'", '"', '…', '...', 'null', 'true', '1e3', '0x1F', '2021-03-19', '31 februari 2024', '19/3-21', 'fredag den 13 maj 2022',
  'Närvarande:', 'Närvarande: A, B, , ; och', 'Frånvarande: alla', 'Överstruken = frånvarande', 'Ordförande', 'Tid: kl. 25.99–', 'Plats: <Teams>', 'Sekreterare: {x}', 'Justeras', 'Vid protokollet', 'Underskrifter',
];
const MEETING_WORDS = [
  'Beslut', 'Beslut:', 'BESLUT: ', 'Nätverket beslutade', 'Nätverket beslutade att', 'Nätverket beslutar', 'att', '- att godkänna', 'att att att', 'Förslag till beslut', 'Förslag till beslut:', 'Välfärdsrådet beslutade', 'Ärendet bordläggs', 'UTGÅR:', '~~4. Struken~~',
  'Information/Dialog: ', 'Föredragande:', 'Föredragande: Å. Ö, x', 'Föredragande', 'Bilaga', 'Bilaga A–Ö', '(Bilaga 1-999)', 'Nästa möte den 32 maj', 'återkommer på mötet den 16 april', 'ansvarig: ', 'Nätverket noterar informationen.', 'Sida 1 (2)', 'Sida 2 (2)', '– 1 –', '5', 'lägga till handlingarna',
];
const LETTERS = [
  '\u202E', '\u202Eabc\u202C', '\u200B', 'a\u200Bb', '\uFEFF', '\u00AD', 'sam\u00AD', 'sam-', 'sam\u2010', 'ﬁnna', 'e\u0301\u0328', 'å\u0308\u0308\u0308', '\u0301', '🎉', '👩‍👩‍👧', '❤️', 'قررت الشبكة', 'שלום', '会議', 'Ａ１', '𝔘𝔫', 'İi', 'ß', '\u00A0', '\u2003', '\u3000',
  '\u2028', '\u0085', '\u000B', '\u000C', '\u0007', '\uFFFD', '\uD800', '\u{E0041}', '\u3164', '”', '„', '«»', '•', '·', '–', '—', '▪', '\uF0B7',
];
const LONG = [
  'x'.repeat(3000), 'ab-'.repeat(400), '('.repeat(400), ')'.repeat(300), '['.repeat(200), '*'.repeat(300), '_a'.repeat(200), '~~a'.repeat(100), '§ '.repeat(200), '1. '.repeat(150), 'att '.repeat(200), ', '.repeat(300), ' '.repeat(500), '\t'.repeat(60), '| '.repeat(200), '-'.repeat(400), '.'.repeat(400),
  'A '.repeat(200), 'Anna Berg, '.repeat(60), '>'.repeat(200), '\\'.repeat(200), '<'.repeat(200), '&'.repeat(200), 'Nätverket '.repeat(80), '1'.repeat(200), '19 mars '.repeat(60), 'http://'.repeat(60), 'a@'.repeat(150), 'åäö'.repeat(500),
];

/** Kept out of everything that is published: numbers of people who do not exist. */
export const IDENTITY_NUMBERS = ['850101-1234', '19850101-1234', '8501611233', '850101-TF12'] as const;

const PERSONAL = [...IDENTITY_NUMBERS, 'personnummer: 850101–1234', '070-123 45 67', 'privat@gmail.exempel', 'Ekvik 3:14'];

export const HOSTILE_TEXTS: readonly string[] = [...CODE, ...MARKUP, ...NUMBERS, ...HEAD, ...MEETING_WORDS, ...LETTERS, ...LONG, ...PERSONAL];
