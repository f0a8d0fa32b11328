import { describe, expect, test } from 'vitest';
import {
  diagnose,
  type DiagnosticCode,
  type DiagnosticDetails,
  diagnosticMessage,
  hasErrors,
  sortDiagnostics,
} from '../../src/archive/diagnostic.ts';
import { DIAGNOSTICS } from '../../src/archive/diagnostics/diagnostics.ts';

const place = { file: 'moten/lovrad/2031-04-02.mdx', line: 7 };
const [key, found, expected, tag, nearest] = ['nyckel', 'Fynd', 'väntat-värde', 'Märke', 'närmaste'];
const known = ['Första', 'Andra', 'Tredje'];

/** One example for each code; the compiler asks for a new one where a code is added. */
const DETAILS: DiagnosticDetails = {
  'yaml-syntax': { reason: 'orsak' },
  'blank-left': { asked: 'uppgiften' },
  'law-page-missing': { page: 'sidan', law: 'lagen' },
  'dead-link': { url: '/moten/finns-ej/', nearest: '/moten/finns/' },
  'attachment-missing': { place: 'bilagor/id/fil.pdf', elsewhere: 'bilagor/annan/fil.pdf' },
  'attachment-kind': { place: 'bilagor/id/fil.exe', kinds: ['pdf', 'txt'] },
  'attachment-size': { place: 'bilagor/id/fil.pdf', size: 51, most: 50 },
  'attachment-is-other': { place: 'bilagor/id/fil.pdf', kind: 'PDF' },
  'attachment-unnamed': {},
  'original-is-other': { place: 'bilagor/id/fil.docx' },
  'attachment-unread': { attachment: 'Bilaga A', why: 'låst' },
  'attachment-cut': { attachment: 'Bilaga A', most: 5000 },
  'identity-number-in-attachment': { attachment: 'Bilaga A', masked: '19•••', count: 2 },
  'newer-format': { format: 17, known: 1 },
  'colour-contrast': { key, colour: '#aabbcc', scheme: 'light', contrast: 2, nearest: '#556677' },
  'frontmatter-missing': {},
  'text-too-large': { what: 'måttet', limit: '17' },
  'more-faults': { count: 17 },
  'unseen-signs': { does: 'gör något', words: 'orden' },
  'unknown-key': { key, nearest, known },
  'missing-key': { key, expected },
  'invalid-value': { key, found, expected },
  'not-a-date': { key, found },
  'impossible-date': { key, found },
  'mdx-syntax': { reason: 'orsak' },
  'import-export': { found },
  expression: { found },
  'page-runs-code': { found },
  'unknown-component': { tag },
  'raw-html': { tag },
  'unknown-mark': { tag, nearest, known },
  'unclosed-mark': { tag },
  'unknown-property': { tag, name: 'egenskap', nearest, known },
  'missing-property': { tag, name: 'egenskap' },
  'invalid-property': { tag, name: 'egenskap', found, expected },
  'misplaced-mark': { tag, place: 'plats' },
  'empty-mark': { tag },
  'withheld-item-has-text': { item: '17' },
  'unsafe-link': { url: 'adress' },
  'unsupported-markup': { found, instead: 'istället' },
  'item-without-number': { heading: 'Rubrik' },
  'sub-item-without-parent': { heading: 'Rubrik' },
  'duplicate-item': { number: '6a', firstLine: 713 },
  'duplicate-decision': { item: '6a', firstLine: 713, free: 3 },
  'decision-order': { item: '6a' },
  'unknown-item': { number: '9z', known },
  'unsafe-id': { id: 'en_adress' },
  'duplicate-meeting': { id: 'lovrad-2031', other: 'en/annan.mdx' },
  'agenda-kept': { output: 'en/fil.mdx', agenda: 'en/annan.mdx' },
  'agenda-beside': { output: 'en/fil.mdx' },
  'agenda-alone': { meeting: 'en/annan.mdx' },
  'agenda-twice': { meeting: 'en/annan.mdx' },
  'agenda-type': { type: 'protokoll', meeting: 'en/annan.mdx' },
  'agenda-differs': { agenda: 'lovrad 2031-04-02', meeting: 'lovrad 2031-04-03', file: 'en/annan.mdx' },
  'agenda-decides': { meeting: 'en/annan.mdx' },
  'duplicate-term': { term: 'ord', firstLine: 713 },
  'duplicate-watch': { id: 'lindar', firstLine: 713 },
  'unknown-organ': { organ: 'lovrod', nearest },
  'unknown-topic': { topic: 'lindor', nearest },
  'file-name': { expected },
  'missing-source': {},
  'presenters-unread': { found },
  'not-utf8': {},
  'unclear-number': { heading: 'Rubrik' },
  'duplicate-address': { id: 'lovrad-2031-1', other: 'en/annan.mdx' },
  'reserved-page': { page: 'sok' },
  'unread-file': {},
  'unread-heading': { found },
  'numbering-gap': { before: '713', after: '917' },
  'meeting-not-held': { mentions: 713, organ: 'Lövrådet', text: '310301' },
  'unknown-attachment-item': { number: '9z' },
  'unknown-decision': { decision: 'lovrad-2031-1', nearest },
  'unknown-topic-in-glossary': { term: 'ord', topic: 'lindor', nearest },
  'not-nfc': {},
  'personal-identity-number': { masked: '85••••-••••' },
  'identity-number-in-source': { masked: '05••••-••••' },
  'phone-number': { masked: '07•-•••' },
  'private-email': { masked: 'an••@•••••' },
  'bank-account': { masked: '83••-•, ••• ••• •••-•' },
  'street-address': { masked: 'St••••••• ••' },
  'property-designation': { masked: 'So•••• •:••' },
  'item-not-held': { text: '310301 p 9', meeting: 'lovrad-2031-03-01', known },
  'attachment-not-listed': { item: '6a', labels: ['C1', 'C2'] },
  'attachment-not-named': { attachment: 'Planen' },
  'mark-not-empty': { tag: 'Uppfoljning', name: 'sats' },
  'position-without-organ': { source: 'lovrad-2031-4' },
  'position-outdated': { organ: 'lovrad', item: 'lovrad-2032-4', date: '2032-01-02' },
  'position-denies': { decision: 'lovrad-2031-4' },
  'gap-untold': { item: 'lovrad-2031-4', words: 'hösten 2030' },
  'unknown-answer': { item: 'lovrad-2031-4', nearest },
  'answer-before': { item: 'lovrad-2030-4', date: '2030-01-02' },
  'unknown-clause': { tag: 'Uppdrag', clause: 7, clauses: 3 },
  'misspelled-predecessor': { after: 'Maja Eck', body: 'Styrgruppen', nearest: 'Maja Ek' },
  'period-unmarked': { words: ['t.o.m. 2031-11-30', 'under 2032'] },
  'period-words-unfound': { words: 'hösten 2031' },
  'period-ends-soon': { decision: 'lovrad-2031-1', end: '2031-11-30' },
  'relation-to-itself': { kind: 'ersätter' },
  'relation-to-later': { kind: 'ändrar', target: 'lovrad-2032-1', date: '2032-01-01' },
  'relation-ring': { kind: 'ersätter', ring: ['lovrad-2031-1', 'lovrad-2031-2'] },
  'ledger-syntax': { reason: 'orsak' },
  'ledger-conflict': {},
  'witness-joined': { id: 'norrlunda-2024-05-17' },
  'ledger-chain': { before: 713 },
  'ledger-seal': { lines: 713, sealed: 917, isBehind: false },
  'ledger-event': { id: 'lovrad-2031-1', event: 'moved', fault: 'unpublished' },
  'ledger-target': { id: 'lovrad-2031-1', target: 'lovrad-2031-2' },
  'ledger-ring': { id: 'lovrad-2031-1', target: 'lovrad-2031-2' },
  'address-vanished': { id: 'lovrad-2031', kind: 'meeting', decisions: 713 },
  'address-reused': { id: 'lovrad-2031-1', target: 'lovrad-2031-2' },
  'address-restored': { id: 'lovrad-2031-1', date: '2031-04-02' },
  'wording-changed': { id: 'lovrad-2031-1', kind: 'decision', before: 'Ord', after: 'Andra ord' },
  'wording-missing': { id: 'lovrad-2031-1' },
  'wording-altered': { id: 'lovrad-2031-1' },
  'wording-erased': { id: 'lovrad-2031-1', file: 'en/annan.mdx' },
  'reason-about-person': { what: 'ett telefonnummer (07•-••• •• ••)', hash: '0123456789abcdef' },
  'witness-unknown': { given: '0123456789abcdef', found: 0 },
  'witness-erased': { id: 'lov-2031-04-02-4', date: '2031-05-02', reason: 'Borttaget på begäran.' },
  'leftover-file': {},
  'orphan-wording': {},
  'hidden-file': {},
  'ledger-missing': { addresses: 713 },
  'meeting-unregistered': { id: 'lovrad-2031', decisions: 713 },
  'agenda-unregistered': { id: 'lovrad-2031-dagordning' },
  'minutes-unregistered': { id: 'lovrad-2031', agenda: 'lovrad-2031-dagordning' },
  'decision-unregistered': { id: 'lovrad-2031-1' },
  'published-change': { id: 'lovrad-2031', addresses: 713 },
  'date-differs': { found: '3 mars 2031', date: '2031-04-02' },
  'weekday-differs': { found: 'torsdagen den 2 april 2031', weekday: 'onsdag' },
  'unmarked-decision': { found },
  'alias-matches-nothing': { alias: 'lind*' },
  'search-word-taken': { word: 'björk', name: 'Björkar', other: 'amnen/bjorkar.yaml' },
  'present-and-absent': { name: 'Maja Påhittad' },
  'attendee-twice': { name: 'Maja Påhittad', firstLine: 713 },
};
const CODES = Object.keys(DIAGNOSTICS).filter((code): code is DiagnosticCode => code in DIAGNOSTICS);

/** Details that choose the words and are none themselves. */
const CHOICES: readonly string[] = ['kind', 'fault', 'isBehind', 'scheme'];

function messageOf<Code extends DiagnosticCode>(code: Code, details: DiagnosticDetails[Code] = DETAILS[code]): string {
  return diagnosticMessage(diagnose(code, place, details));
}

describe('the words of a diagnostic', () => {
  test.each(CODES)('of %s tell everything that is known of it', (code) => {
    const told = Object.entries(DETAILS[code])
      .flatMap(([name, detail]) => (CHOICES.includes(name) ? [] : detail))
      .flat();
    for (const detail of told) expect(messageOf(code)).toContain(String(detail));
  });

  test.each(CODES)('of %s are one line of whole sentences', (code) => {
    expect(messageOf(code)).toMatch(/^\p{Lu}.*[.?]$/u);
    expect(messageOf(code)).not.toMatch(/undefined|\[object|\bnull\b|NaN/);
  });

  test('are of every code, and no two codes say the same', () => {
    expect(new Set(CODES.map((code) => messageOf(code))).size).toBe(Object.keys(DIAGNOSTICS).length);
  });

  test.each([
    'unknown-key',
    'unknown-mark',
    'unknown-property',
    'unknown-organ',
    'unknown-topic',
    'unknown-decision',
    'unknown-topic-in-glossary',
  ] as const)('of %s suggest nothing where nothing is near', (code) => {
    const message = messageOf(code, { ...DETAILS[code], nearest: undefined });
    expect(message).not.toContain('undefined');
    expect(message).not.toContain('Menade du');
    expect(messageOf(code)).toContain('Menade du');
  });

  test('are one line even where what they tell of is several', () => {
    expect(messageOf('expression', { found: '\n::error::\r\n1 + 1\n' })).not.toMatch(/[\r\n]/);
  });

  test('quote no personal identity number, whatever they quote', () => {
    const message = messageOf('unread-heading', { found: '**4. Om 850101-1234 och 19850101+1234**' });
    expect(message).toContain('**4. Om 85••••-•••• och 19••••••+••••**');
  });

  test('are said of a single attachment, of one before the first item, and of a meeting without numbers', () => {
    const single = messageOf('attachment-not-listed', { item: undefined, labels: ['C1'] });
    expect(single).toContain('bilaga C1');
    expect(single).not.toMatch(/undefined|null/);
    expect(messageOf('item-not-held', { text: '310301 p 9', meeting: 'lovrad-2031-03-01', known: [] })).toContain(
      'numrerade punkter',
    );
  });

  test('are said of a mark that has no property at all', () => {
    expect(messageOf('unknown-property', { tag, name: 'egenskap', nearest: undefined, known: [] })).toContain(
      'ingen egenskap',
    );
  });
});

describe('diagnostics', () => {
  const warning = diagnose('not-nfc', { file: 'b.mdx', line: 1 }, {});
  const late = diagnose('missing-source', { file: 'a.mdx', line: 10 }, {});
  const early = diagnose('raw-html', { file: 'a.mdx', line: 9 }, { tag });
  const sameLine = diagnose('empty-mark', { file: 'a.mdx', line: 9 }, { tag });

  test('are sorted by file, line and code, lines by their number', () => {
    expect(sortDiagnostics([warning, late, early, sameLine])).toEqual([sameLine, early, late, warning]);
  });

  test('hold an error where one of them is one, and none where all are warnings', () => {
    expect([hasErrors([warning, early]), hasErrors([warning, late]), hasErrors([])]).toEqual([true, false, false]);
  });
});
