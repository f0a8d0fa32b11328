import { describe, expect, test } from 'vitest';
import { importText, toldItems } from './import-text.ts';

const HEAD = `Häcknätverket
Minnesanteckningar 2031-04-02
Närvarande: Siv Torn, Ulf Hed
`;

/** What is to be done in each item: `2: Ulf Hed 2031-09-01`. */
async function toldTasks(text: string): Promise<readonly string[]> {
  const { report } = await importText(`${HEAD}\n${text}\n`);
  return (report.meeting?.items ?? []).flatMap(({ number, followUps }) =>
    followUps.map(({ owner, due, dueText }) => `${number}: ${owner} ${due ?? dueText}`),
  );
}

describe('the columns of who and by when in a row that is an item', () => {
  test('are something to do', async () => {
    expect(
      await toldTasks(`| Nr | Punkt | Anteckning | Ansvarig | Klart |
| 1 | Ekar | Ekarna växer. | | |
| 2 | Almar | Almarna är sjuka. Beslut: Almarna fälls. | Ulf Hed | 2031-09-01 |
| 3 | Lindar | Lindarna är gamla. | Siv Torn | nästa möte |`),
    ).toEqual(['2: Ulf Hed 2031-09-01', '3: Siv Torn nästa möte']);
  });

  test('may name a body or a first name where their headings tell what they hold', async () => {
    expect(
      await toldTasks(`| Punkt | Anteckning | Vem | Senast |
| 1. Ekar | Ekarna växer. | Kansliet | 2031-05-03 |
| 2. Almar | Almarna är sjuka. | Siv | 2031-06-14 |`),
    ).toEqual(['1: Kansliet 2031-05-03', '2: Siv 2031-06-14']);
  });

  test('are nothing to do where no day stands beside the name', async () => {
    expect(
      await toldTasks(`| Punkt | Anteckning | Ansvarig | Klart |
| 1. Ekar | Ekarna växer. | Ulf Hed | |
| 2. Almar | Almarna är sjuka. | Siv Torn | ja |`),
    ).toEqual([]);
  });
});

describe('a programme with the time of day in its first column', () => {
  test('begins with its first row, though nothing stands between the rows', async () => {
    const { readings } = await importText(`${HEAD}
09.00 Kaffe
09.30 Ekar
Alla berättar kort, högst fem minuter var.
10.30 Almar`);
    expect(readings?.map(({ words }) => words)).toEqual([['09.00 Kaffe', '09.30 Ekar', '10.30 Almar']]);
  });

  test('has what stands in its further columns beside the heading', async () => {
    const text = `${HEAD}
| Tid | Punkt | Anteckning | Beslut | Ansvarig | Klart |
| 09.00–09.30 | Ekar | Ekarna växer. | Ekarna sparas. | Ulf Hed | 2031-09-01 |
| 09.30–10.00 | Almar | Almarna är sjuka. | Almarna fälls. | | |`;
    const imported = await importText(text, 'headings');
    expect(toldItems(imported)).toEqual(['1 09.00–09.30 Ekar: 1', '2 09.30–10.00 Almar: 1']);
    expect(imported.report.meeting?.items.map(({ decisions }) => decisions[0]?.clauses)).toEqual([
      ['Ekarna sparas.'],
      ['Almarna fälls.'],
    ]);
  });
});

describe('what stands around a list or a decision', () => {
  test('an item in capitals below a list of people is no person', async () => {
    const { report } = await importText(`PROTOKOLL 2031-04-02
NÄRVARANDE: SIV TORN, ULF HED
FRÅNVARANDE: MAJ ALM

1. MÖTETS ÖPPNANDE
ORDFÖRANDEN ÖPPNADE MÖTET.

2. EKARNA
Ekarna växer.`);
    expect(report.meeting?.items.map(({ number }) => number)).toEqual(['1', '2']);
    expect(report.meeting?.attendance.length).toBe(3);
  });

  test('the label of the next part of an item ends a clause', async () => {
    const { report } = await importText(`${HEAD}
§ 1 Ekar
Beslut
Häcknätverket beslutar
att anta planen.
Sammanfattning av ärendet
Planen är från 2011.`);
    expect(report.meeting?.items[0]?.decisions[0]?.clauses).toEqual(['att anta planen.']);
  });

  test('the paragraph of another body and a diary number in columns are no title', async () => {
    expect(
      toldItems(
        await importText(`${HEAD}
§ 1\tAu § 8\tDnr 2031/3
Plan för ekarna
Ekarna växer.

§ 2\tAu § 9\tDnr 2031/4
Plan för almarna
Almarna är sjuka.`),
      ),
    ).toEqual(['1 Plan för ekarna', '2 Plan för almarna']);
  });

  test('a label in two languages lists those below it', async () => {
    const { report } = await importText(`Protokoll 2031-04-02
Närvarande / Läsnä:
Siv Torn
Frånvarande / Poissa:
Maj Alm
Övriga närvarande / Muut läsnäolijat:
Ulf Hed, sekreterare

§ 1 Ekar
Ekarna växer.`);
    expect(report.meeting?.attendance.map(({ name, present }) => [name, present])).toEqual([
      ['Siv Torn', true],
      ['Maj Alm', false],
      ['Ulf Hed', true],
    ]);
  });
});
