import { describe, expect, test } from 'vitest';
import { joinLines } from '../../../src/import/paragraph.ts';
import { readBody } from '../../../src/import/recognise/read-body.ts';
import { plainLine } from '../../../src/import/source-document.ts';
import { findDay } from '../../../src/swedish/calendar-date.ts';

/** The blocks of an item, each line a paragraph: `prose`, `decision: att …`, `follow-up: …`. */
function read(text: string): readonly string[] {
  const paragraphs = text.split('\n').map((line, index) => joinLines([plainLine(index + 1, line, { whole: true })]));
  return readBody(paragraphs, {
    type: 'protokoll',
    date: findDay(2031, 4, 2),
    whose: (by) => (by === undefined || /nämnden$/iu.test(by) ? 'own' : 'other'),
    report: () => {},
  }).map((block) => {
    if (block.kind === 'decision')
      return `decision: ${block.clauses.map(({ paragraph }) => paragraph.text).join(' | ')}`;
    if (block.kind === 'follow-up') return `follow-up: ${block.owner} ${block.due ?? block.dueText}`;
    return block.kind;
  });
}

describe('what one member wants, and how it was voted', () => {
  test.each([
    'Yrkande\nSiv Torn (C) yrkar\natt planen antas',
    'Yrkanden: Siv Torn yrkar att nämnden beslutar att avslå.',
    'Beslutsgång\nOrdföranden finner att nämnden beslutar att anta planen.',
    'Votering\nMed 5 ja mot 3 nej beslutar nämnden att anta planen.',
    'Reservation\nSiv Torn (C) reserverar sig till förmån för\natt avslå planen',
    'Reservationer: Siv Torn reserverar sig. Nämnden beslutade att vänta.',
    'Särskilt yttrande\nNämnden beslutade att anta en plan som borde ha utretts.',
    'Jäv\nSiv Torn anmäler jäv och deltar inte i beslutet.',
    'Ordning för justering\nUlf Hed utses att justera.',
    'Protokollsanteckning\nUlf Hed: Nämnden beslutade att vänta.',
  ])('is no decision and no promise: “%s”', (text) => {
    expect(read(text).every((kind) => kind === 'prose' || kind === 'list')).toBe(true);
  });

  test('ends where the decision stands, in due form or alone', () => {
    expect(read('Yrkande\nSiv Torn yrkar\natt planen avslås\nBeslut\natt anta planen').at(-1)).toBe(
      'decision: att anta planen',
    );
    expect(read('Yrkande\nSiv Torn yrkar bifall.\nVårdnämnden beslutar att anta planen.').at(-1)).toBe(
      'decision: att anta planen.',
    );
    expect(read('Beslut: Planen antas.\nReservation\nSiv Torn (C)\nBeslut\natt följa upp planen').at(-1)).toBe(
      'decision: att följa upp planen',
    );
  });
});

test('a line of a list that says who does something by which day is something to do', () => {
  expect(
    read('• Saldot är gott.\n• Siv skickar fakturor senast den 1 september 2031.\n• Taket läcker.\n- Ulf tänker.'),
  ).toEqual(['list', 'follow-up: Siv 2031-09-01', 'list']);
  expect(read('Att göra:\n- Siv Torn ringer.\n- Ulf Hed skriver senast den 1 september 2031.')).toEqual([
    'prose',
    'follow-up: Siv Torn undefined',
    'follow-up: Ulf Hed 2031-09-01',
  ]);
});

describe('a table of things to do', () => {
  test('gives a follow-up for each row', () => {
    expect(
      read('Vad\tVem\tNär\nTa fram schema\tSiv Torn\t1 maj\nRinga Ekby\tUlf\tnästa möte\nSkriva\tAlla\tjuni'),
    ).toEqual(['table', 'follow-up: Siv Torn 2031-05-01', 'follow-up: Ulf nästa möte', 'follow-up: Alla 2031-06']);
  });

  test('tells what is done already as prose, and begins again below new headings', () => {
    expect(
      read('Aktivitet\tAnsvarig\tKlart\tStatus\nBoka\tSiv\t15/4\tKlar\nVad\tVem\tNär\nSkriva brev\tUlf Hed\tmaj'),
    ).toEqual(['table', 'prose', 'table', 'follow-up: Ulf Hed 2031-05']);
  });

  test('may have its two cells at the end of a row that is an item', () => {
    const [prose, who, when] = ['Planen gicks igenom.', 'Siv Torn', '2031-05-01'].map((cell) =>
      joinLines([plainLine(7, cell, { whole: true })]),
    );
    const context = {
      type: 'minnesanteckningar',
      date: findDay(2031, 4, 2),
      whose: () => 'own' as const,
      report: () => {},
    } as const;
    expect(
      readBody(
        [prose, who, when].flatMap((cell) => cell ?? []),
        context,
      ),
    ).toMatchObject([{ kind: 'prose' }, { kind: 'follow-up', owner: 'Siv Torn', due: '2031-05-01' }]);
  });

  test('is none where its columns are others', () => {
    expect(read('Kommun\tAntal\nEkby\t12')).toEqual(['table']);
  });
});

test('a sentence below a decision binds what the decision names', () => {
  expect(read('Beslut\nUlf Hed tar fram ett avtal.\nAvtalet ska vara klart före sommaren.')).toEqual([
    'prose',
    'decision: Ulf Hed tar fram ett avtal. | Avtalet ska vara klart före sommaren.',
  ]);
  expect(read('Beslut\nUlf Hed tar fram ett avtal.\nMötet ska hållas i Ekby.')[1]).toBe(
    'decision: Ulf Hed tar fram ett avtal.',
  );
});
