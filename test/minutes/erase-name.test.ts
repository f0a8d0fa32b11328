import { describe, expect, test } from 'vitest';
import { ERASED_NAME } from '../../src/archive/erased-name.ts';
import { eraseName } from '../../src/minutes/erase-name.ts';
import { findName } from '../../src/minutes/find-name.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { meetingWording } from '../../src/archive/wording.ts';
import { meetingText } from '../samples/temporary-content.ts';

describe('a name stands', () => {
  test.each([
    'Maja Ek',
    'av Maja Ek, jurist',
    'Maja Eks förslag',
    'Maja\n  Ek',
    '(Maja Ek)',
    'Maja\u00a0Ek.',
    'Maja Ek’s',
    '~~Maja Ek~~',
    '/Maja Ek',
  ])('in %j', (text) => {
    expect(findName(text, 'Maja Ek')).toHaveLength(1);
  });

  test.each(['Maja Eklund', 'Rosmaja Ek', 'maja ek', 'Maja Ek-Vik', 'Anna-Maja Ek', 'Maja B. Ek', 'Maja Ek2'])(
    'not in %j',
    (text) => {
      expect(findName(text, 'Maja Ek')).toEqual([]);
    },
  );

  test('as a name alone, and with signs of its own', () => {
    expect([findName('Ek och Eks', 'Ek').length, findName('Maja (Ek) A.', 'Maja (Ek) A.').length]).toEqual([2, 1]);
  });
});

const FILE = 'moten/norrlunda/2024-05-17.mdx';

/** Every place where MDX or YAML would take brackets for a sign of its own. */
const BODY = [
  '## 1. Maja Ek informerar',
  'Föredragande: Maja Ek, jurist',
  'Maja Ek: ordet är fritt.',
  'Maja Ek(tf) och [Maja Ek](https://exempel.se) och Maja Ek [1].',
  '- Maja Ek',
  '| Maja Ek | b |\n| - | - |\n| Maja Eks | Bo |',
  '<Uppfoljning ansvarig="Maja Ek">\n\nMaja Ek återkommer.\n\n</Uppfoljning>',
  '<Uppdrag person="Maja Ek" i="Trädrådet" efter="[namn borttaget]" />',
  '<Uppdrag\n  person="Maja Ek"\n  i="Trädrådet"\n>\n\nMaja Ek sitter kvar.\n\n</Uppdrag>',
  '<Beslut av="Maja Ek">\n\n- att tacka Maja\n  Ek\n\n</Beslut>',
  '*Maja Ek*',
].join('\n\n');
const FRONTMATTER = [
  'närvaro:',
  '  - organisation: Maja Ek',
  '    närvarande: [Maja Ek, "Bo Vik"]',
  '    oklart:',
  '      - Maja Ek',
  "      - { namn: Maja Ek, roll: 'Maja Eks vikarie' }",
  'huvud: |-',
  '  Närvarande: Maja Ek',
  '  Maja Ek: ordförande',
  'underskrift: Maja Ek',
  'anmärkningar: ["Maja Ek: \\"Maja Ek\\" åäö"] # Maja Ek',
  '',
].join('\n');

test('is erased wherever it stands, and everything else is read as before', () => {
  const text = meetingText({ body: BODY, frontmatter: FRONTMATTER });
  const erased = eraseName(text, FILE, 'Maja Ek');
  expect(findName(erased, 'Maja Ek')).toEqual([]);
  const [before, after] = [text, erased].map((source) => readMeeting(source, FILE));
  expect(before?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(after?.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!before?.meeting || !after?.meeting) throw new Error('The sample was refused');
  const expected = (words: string) => words.replaceAll(/Maja Eks?(?!\p{L})/gu, ERASED_NAME);
  expect(meetingWording(after.meeting)).toBe(expected(meetingWording(before.meeting)));
  expect(after.meeting.notes).toEqual(before.meeting.notes.map(expected));
});

test('is erased from other files, whose other lines stay', () => {
  expect(
    eraseName(
      'namn: Rådet\nkortnamn: R\nbeskrivning: >-\n  Leds av Maja\n  Ek sedan 2020.\nmedlemmar: [Maja Ek, Falun] # Maja Ek\n',
      'organ/a.yaml',
      'Maja Ek',
    ),
  ).toBe(
    'namn: Rådet\nkortnamn: R\nbeskrivning: >-\n  Leds av [namn borttaget] sedan 2020.\nmedlemmar: ["[namn borttaget]", Falun] # [namn borttaget]\n',
  );
});
