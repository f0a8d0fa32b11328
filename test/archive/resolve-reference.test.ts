import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/archive/meeting.ts';
import { indexByDay, resolveReference } from '../../src/archive/resolve-reference.ts';
import { anyDay, WHOLE_DATES } from '../samples/date-samples.ts';
import { makeMeeting, makeOrgan, referencesIn } from '../samples/sample-archive.ts';

const lovrad = makeOrgan('lovrad', ['Lövrådet i Ekvik', 'Lövrådet', 'Skogsrådet', 'LÖR'], { region: 'Ekvik' });
const barrad = makeOrgan('barrad', ['Barrnätverket', 'BNV-S', 'Skogsrådet', 'Gemensamma rådet'], { region: 'Ekvik' });
const mossrad = makeOrgan('mossrad', ['Mossrådet', 'Gemensamma rådet'], { region: 'Tallby' });
const organs = [lovrad, barrad, mossrad];
const from = makeMeeting({ organ: 'lovrad', date: '2031-05-07' });

/** What the text's last reference is: `organ 2031-04-02` or `organ 2031-04-02 p4` for a held meeting, `gap organ`, or `none`. */
function resolve(text: string, meetings: readonly Meeting[] = [], source = from): string {
  const reference = referencesIn(text).at(-1);
  if (!reference) throw new Error(`No reference: ${text}`);
  const resolution = resolveReference(reference, source, {
    organs,
    meetingsOf: new Map(
      [...Map.groupBy([...meetings, source], ({ organ }) => organ)].map(([organ, own]) => [organ, indexByDay(own)]),
    ),
  });
  switch (resolution.kind) {
    case 'held':
      return [
        resolution.meeting.organ,
        resolution.meeting.date.iso,
        ...(resolution.item ? [`p${resolution.item}`] : []),
      ].join(' ');
    case 'gap':
      return `gap ${resolution.organ.id}`;
    case 'none':
      return 'none';
  }
}

const items = [{ number: '4' }, { number: '6' }, { number: '6a' }];
const held = makeMeeting({ organ: 'lovrad', date: '2031-04-02', items });
const elsewhere = makeMeeting({ organ: 'barrad', date: '2031-04-02', items });

describe('a reference to a meeting that is held', () => {
  test.each([
    '310402',
    '2031-04-02',
    '20310402',
    '31-04-02',
    'den 2 april 2031',
    '2/4 2031',
    'Se vidare 310402.',
    'LÖR 310402',
    'LÖR:s möte den 2 april',
    'Lövrådet i Ekvik, den 2 april',
    'minnesanteckningarna från 2/4',
    'vid mötet onsdagen den 2 april',
  ])('finds it as “%s”', (text) => {
    expect(resolve(text, [held])).toBe('lovrad 2031-04-02');
  });

  test.each(Object.entries(WHOLE_DATES))('finds it on any day in the form of %s', (_form, write) => {
    fc.assert(
      fc.property(
        anyDay.filter(({ iso }) => iso !== from.date.iso),
        fc.constantFrom('Se ', 'LÖR ', 'Lövrådet den '),
        (date, before) => {
          const meeting = makeMeeting({ organ: 'lovrad', date: date.iso });
          expect(resolve(before + write(date), [meeting])).toBe(`lovrad ${date.iso}`);
        },
      ),
    );
  });

  test.each([
    ['LÖR 310402 p 4', '4'],
    ['Lövrådet 310402, p.6', '6'],
    ['310402 § 6 a', '6a'],
  ])('finds the item in “%s”', (text, item) => {
    expect(resolve(text, [held])).toBe(`lovrad 2031-04-02 p${item}`);
  });

  test('points to the meeting where it has no such item', () => {
    expect(resolve('LÖR 310402 p 5', [held])).toBe('lovrad 2031-04-02');
  });
});

/** Meetings of one day that number their items in different ways, each by an organ of its own. */
const byLetters = makeMeeting({
  organ: 'lovrad',
  date: '2031-04-02',
  items: [...'abcdefghij'].map((number) => ({ number, printedNumber: number })),
});
const byNumerals = makeMeeting({
  organ: 'barrad',
  date: '2031-04-02',
  items: ['I', 'II', 'III', 'IV', 'V'].map((printedNumber, place) => ({ number: String(place + 1), printedNumber })),
});
const byYear = makeMeeting({
  organ: 'mossrad',
  date: '2031-04-02',
  items: [14, 15].map((number) => ({ number: `2031-${number}`, printedNumber: `§ 2031:${number}` })),
});

describe('a reference to an item without a plain number', () => {
  test.each([
    ['Lövrådet 310402 punkt b', 'lovrad 2031-04-02 pb'],
    ['LÖR 310402, p C.', 'lovrad 2031-04-02 pc'],
    ['LÖR 310402 § A', 'lovrad 2031-04-02 pa'],
    ['LÖR punkt b, 310402', 'lovrad 2031-04-02 pb'],
    ['LÖR 310402 punkt i', 'lovrad 2031-04-02 pi'],
    ['LÖR 310402 punkt z', 'lovrad 2031-04-02'],
    ['LÖR 310402 punkt II', 'lovrad 2031-04-02'],
    ['BNV-S 310402 punkt II', 'barrad 2031-04-02 p2'],
    ['BNV-S 310402 § iv', 'barrad 2031-04-02 p4'],
    ['BNV-S 310402 punkt I', 'barrad 2031-04-02 p1'],
    ['BNV-S 310402 punkt v.', 'barrad 2031-04-02 p5'],
    ['BNV-S 310402 punkt b', 'barrad 2031-04-02'],
    ['BNV-S 310402 punkt X', 'barrad 2031-04-02'],
    ['Mossrådet 310402 § 2031:15', 'mossrad 2031-04-02 p2031-15'],
    ['Mossrådet § 2031/15, 310402', 'mossrad 2031-04-02 p2031-15'],
    ['Mossrådet 310402 § 15', 'mossrad 2031-04-02'],
  ])('finds it where the meeting has it: “%s”', (text, expected) => {
    expect(resolve(text, [byLetters, byNumerals, byYear])).toBe(expected);
  });

  test.each(['punkt i protokollet', 'PUNKT I PROTOKOLLET', 'punkt I protokollet', 'p i avtalet', 'punkt i mötet'])(
    'takes no word for a letter, although the meeting has it: “%s”',
    (words) => {
      expect(resolve(`LÖR 310402 ${words}`, [byLetters])).toBe('lovrad 2031-04-02');
      expect(resolve(`BNV-S 310402 ${words}`, [byNumerals])).toBe('barrad 2031-04-02');
    },
  );

  test('takes no letter for a numeral of a meeting that numbers in digits', () => {
    const inDigits = makeMeeting({ organ: 'lovrad', date: '2031-04-02', items: [{ number: '1' }, { number: '2' }] });
    expect(resolve('LÖR 310402 punkt I', [inDigits])).toBe('lovrad 2031-04-02');
    expect(resolve('LÖR 310402 punkt II', [inDigits])).toBe('lovrad 2031-04-02 p2');
  });
});

describe('the abbreviation of a body before the §', () => {
  const printed = (organ: string, body: string) =>
    makeMeeting({ organ, date: '2031-04-02', items: [{ number: '49', printedNumber: `${body} § 49` }] });

  test('is the name of the organ where one bears it', () => {
    expect(resolve('310402 LÖR § 6', [held, elsewhere])).toBe('lovrad 2031-04-02 p6');
    expect(resolve('Lövrådet 310402 BNV-S § 6', [held, elsewhere])).toBe('barrad 2031-04-02 p6');
    expect(resolve('310402 BNV-S § 6', [held])).toBe('gap barrad');
  });

  test.each(['310402 Bn § 49', 'Bn § 49, 310402', 'BN § 49 den 2 april 2031'])(
    'finds who prints it so: “%s”',
    (text) => {
      expect(resolve(text, [printed('barrad', 'Bn'), printed('lovrad', 'Ln')])).toBe('barrad 2031-04-02 p49');
      expect(resolve(text, [printed('barrad', 'Bn'), printed('mossrad', 'Bn')])).toBe('none');
      expect(resolve(text, [printed('lovrad', 'Ln')])).not.toContain('p49');
    },
  );
});

describe('the organ named right before the date', () => {
  test.each([
    'Barrnätverket 310402',
    'Barrnätverkets möte 310402',
    'barrnätverket den 2 april 2031',
    'BNV-S, 310402',
    'Barrnätverket den 26 mars och 310402',
  ])('decides in “%s”', (text) => {
    expect(resolve(text, [held, elsewhere])).toBe('barrad 2031-04-02');
  });

  test('decides on any day, although the organ itself met then', () => {
    fc.assert(
      fc.property(
        anyDay.filter(({ iso }) => iso !== from.date.iso),
        fc.constantFrom('lovrad', 'barrad', 'mossrad'),
        (date, id) => {
          const meetings = organs.map((organ) => makeMeeting({ organ: organ.id, date: date.iso }));
          const name = organs.find((organ) => organ.id === id)?.name ?? '';
          expect(resolve(`Se ${name} ${date.iso}`, meetings)).toBe(`${id} ${date.iso}`);
        },
      ),
    );
  });

  test('makes a gap where its meeting is not held', () => {
    expect(resolve('Barrnätverket 310402', [held])).toBe('gap barrad');
  });

  test('decides nothing where other words stand between', () => {
    expect(resolve('Barrnätverket svarade och vi läste det 310402', [held, elsewhere])).toBe('lovrad 2031-04-02');
  });

  test.each(['Barrnätverketsgruppen 310402', 'xBNV-S 310402', 'bnv-s 310402'])('is not part of “%s”', (text) => {
    expect(resolve(text)).toBe('none');
  });

  test('shared by two organs means the one of the same region', () => {
    expect(resolve('Gemensamma rådet 310402', [elsewhere])).toBe('barrad 2031-04-02');
  });

  test('shared by two organs means the organ itself before any other', () => {
    const source = makeMeeting({ organ: 'mossrad', date: '2031-05-07' });
    expect(resolve('Gemensamma rådet 310402', [elsewhere], source)).toBe('gap mossrad');
    expect(resolve('Skogsrådet 310402', [held, elsewhere])).toBe('lovrad 2031-04-02');
  });

  test('shared by organs of other regions means none', () => {
    const source = makeMeeting({ organ: 'okand', date: '2031-05-07' });
    expect(resolve('Gemensamma rådet 310402', [elsewhere], source)).toBe('none');
  });
});

describe('a bare date', () => {
  test('is never a gap', () => {
    const before = fc.constantFrom(
      '',
      'Se ',
      'Planen blev klar ',
      'Enkäten skickas ut den ',
      'Nästa avstämning är ',
      '(',
      'Lagen gäller från ',
    );
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...Object.values(WHOLE_DATES)), before, (date, write, words) => {
        expect(resolve(words + write(date), [elsewhere])).toBe('none');
      }),
    );
  });

  test('without a year is no link', () => {
    expect(resolve('Enkäten skickas ut den 2 april', [held])).toBe('none');
  });

  test('after a word for the organ’s own meeting is a gap', () => {
    expect(resolve('Föregående minnesanteckningar 310302', [held])).toBe('gap lovrad');
  });

  test.each(['styrgruppens möte den 2 april 2031', 'anteckningar från mötet med Kommittén 310402'])(
    'of somebody else’s meeting is no gap: “%s”',
    (text) => {
      expect(resolve(text)).toBe('none');
    },
  );

  test('is the meeting of the organ that its sentence speaks of', () => {
    expect(resolve('medel som Barrnätverket beslutade om vid mötet den 2/4', [held, elsewhere])).toBe(
      'barrad 2031-04-02',
    );
  });

  test.each([
    'senast',
    'senast den',
    't.o.m.',
    't. o. m.',
    'till och med',
    'till och med den',
    'fr.o.m.',
    'från och med',
    'före',
    'innan',
    'efter',
    'till',
    'per den',
  ])('after “%s” is a limit, no meeting', (word) => {
    expect(resolve(`Svar lämnas ${word} 2 april 2031`, [held])).toBe('none');
  });
});

describe('a date without a year', () => {
  test('means the one such meeting within a year', () => {
    const far = makeMeeting({ organ: 'lovrad', date: '2029-04-02' });
    expect(resolve('LÖR 2/4', [far, held])).toBe('lovrad 2031-04-02');
  });

  test('means neither of two meetings within a year', () => {
    const after = makeMeeting({ organ: 'lovrad', date: '2032-04-02' });
    /* Both are held, so neither is missing. */
    expect(resolve('LÖR 2/4', [held, after])).toBe('none');
  });
});

describe('a meeting’s own date', () => {
  test.each(['310507', 'LÖR 310507', 'LÖR 7/5', 'minnesanteckningar den 7 maj'])('is no reference in “%s”', (text) => {
    expect(resolve(text, [held])).toBe('none');
  });
});

test('a day with two meetings is neither a link nor a gap: the text does not say which', () => {
  const second = { ...held, id: `${held.id}b` };
  expect(resolve('Lövrådet 310402', [held])).toBe('lovrad 2031-04-02');
  expect(resolve('Lövrådet 310402', [held, second])).toBe('none');
});
