import { describe, expect, test } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import type { DraftMatter } from '../../../src/import/meeting-draft.ts';

/** The matters of an item with this title, and all that was written. */
async function mattersOf(title: string, lines: readonly string[]) {
  const text = ['Lövrådet 8 oktober 2030', '', '1. Mötet öppnas', '', `2. ${title}`, '', ...lines].join('\n');
  const imported = await importDocument(new TextEncoder().encode(text), 'ekar', {
    organ: 'lovrad',
    names: { own: ['Lövrådet', 'Nätverket'], others: [] },
    members: [],
    date: undefined,
    dayLetter: undefined,
  });
  if (!imported.draft) throw new Error(JSON.stringify(imported.report.diagnostics));
  const blocks = imported.draft.items.flatMap((item) => item.blocks);
  return {
    matters: blocks
      .filter((block): block is DraftMatter => block.kind === 'matter')
      .map(({ title: name, status }) => [name, status]),
    report: imported.report,
    file: imported.text ?? '',
  };
}

const named = async (title: string, lines: readonly string[]) => (await mattersOf(title, lines)).matters;

describe('a matter without a number', () => {
  test.each([
    ['F.d Ekgruppen. bordlades tills nästa möte.', 'F.d Ekgruppen', 'bordlagd'],
    ['Häcken. flyttas till nästa möte.', 'Häcken', 'flyttad'],
    ['Häckfrågan. Maja Ek skickar ut en lista.', 'Häckfrågan', 'behandlad'],
    ['Bänkarnas nya färg. Ärendet bordläggs.', 'Bänkarnas nya färg', 'bordlagd'],
  ])('among other matters is named before a stop: “%s”', async (line, name, status) => {
    expect(await named('Övriga frågor', [line])).toEqual([[name, status]]);
  });

  test.each([
    ['Häck vid dammen: bordlades tills nästa möte.', 'Häck vid dammen', 'bordlagd'],
    ['Bänk vid dammen – Maja Ek skickar ut en lista.', 'Bänk vid dammen', 'behandlad'],
    ['Fråga lyfts från parkrådet angående häckar, bänkar m.m. Några är trasiga.', 'Häckar, bänkar m.m.', 'behandlad'],
    ['En fråga ställdes om färgen på bänkarna. Frågan bordlades.', 'Färgen på bänkarna', 'bordlagd'],
    ['Maja Ek anmälde en fråga om det stämmer att dammen i Ekby ska tömmas.', 'Dammen i Ekby', 'behandlad'],
    ['Bo Vik lyfte frågan om nya bänkar.', 'Nya bänkar', 'behandlad'],
    ['Maja påminner om att listan över häckar stänger på fredag.', 'Listan över häckar', 'behandlad'],
    ['Ordföranden informerade om att vaktens telefon saknas.', 'Vaktens telefon', 'behandlad'],
    ['Det konstateras att bänken vid dammen är trasig.', 'Bänken vid dammen', 'behandlad'],
  ])('among other matters is named by what the paragraph takes up: “%s”', async (line, name, status) => {
    expect(await named('Övriga frågor', [line])).toEqual([[name, status]]);
  });

  test('is every line of a list of which each begins with a name', async () => {
    const lines = ['- Häcken vid dammen: den växer.', '- Bänkarnas färg: Maja Ek skickar ut en lista.'];
    const { matters, file } = await mattersOf('Övriga frågor', lines);
    expect(matters.map(([name]) => name)).toEqual(['Häcken vid dammen', 'Bänkarnas färg']);
    expect(file).toMatch(/- Häcken[^]*<\/Arende>[^]*- Bänkarnas/u);
  });

  test('is each question of an item that begins with one and has another', async () => {
    const lines = [
      'Fråga ställs om häcken. Den växer.',
      '',
      'Det konstateras att bänkarna är nya.',
      '',
      'Fråga lyfts kring taxan.',
    ];
    expect(await named('Samverkan i parken', lines)).toEqual([
      ['Häcken', 'behandlad'],
      ['Bänkarna', 'behandlad'],
      ['Taxan', 'behandlad'],
    ]);
  });

  test('is a paragraph of its own, and what follows is not in it', async () => {
    const lines = ['Häcken. Den växer.', '', 'Bänken är trasig.', '', 'Taxan. bordlades.'];
    const { matters, file } = await mattersOf('Övrigt', lines);
    expect(matters.map(([name]) => name)).toEqual(['Häcken', 'Taxan']);
    expect(file).toMatch(/<\/Arende>\n\nBänken är/u);
  });

  test('is a short line with a bullet where each such line stands above prose', async () => {
    const lines = ['• Ny häck vid dammen', 'Den ska vara av avenbok.', '• Bänkarna i parken', 'De målas i vår.', ''];
    expect(await named('Information från kansliet', lines)).toEqual([
      ['Ny häck vid dammen', 'behandlad'],
      ['Bänkarna i parken', 'behandlad'],
    ]);
  });

  test('holds no decision of the item', async () => {
    const lines = ['• Ny häck vid dammen', 'Den växer.', '• Bänkarna', 'De målas.', '', 'Beslut: Rådet noterar det.'];
    const { file } = await mattersOf('Information från kansliet', lines);
    expect(file.lastIndexOf('</Arende>')).toBeLessThan(file.indexOf('<Beslut>'));
  });

  test('alone is put off where only its own words say so', async () => {
    const { report } = await mattersOf('Övriga frågor', [
      'Häcken växer.',
      '',
      'En fråga lyftes om taxan. Frågan bordlades.',
    ]);
    expect(report.meeting?.items[1]?.status).toBe('behandlad');
  });

  test('is with its promises in the report', async () => {
    const { report } = await mattersOf('Övriga frågor', ['Häcken. Maja Ek skickar ut en lista.']);
    expect(report.meeting?.items[1]?.followUps).toMatchObject([{ owner: 'Maja Ek' }]);
  });
});

describe('no matter', () => {
  test.each([
    ['Övriga frågor', ['Maja skickar ut listan. Bo kommer sedan.']],
    ['Övriga frågor', ['Mötet avslutades. Alla tackade.']],
    ['Övriga frågor', ['Inga. Mötet är slut.']],
    ['Övriga frågor', ['Information. Häcken växer.']],
    ['Övriga frågor', ['Häcken växer och ska klippas i maj.']],
    ['Övriga frågor', ['Häcken växer.', '', 'Det konstateras att häckarna är höga.']],
    ['Övriga frågor', ['Maja Ek: Allt är klart.']],
    ['Övriga frågor', ['Maja informerar om att Ekby ska byta häck.']],
    ['Övriga frågor', ['God jul. Mötet är slut.']],
    ['Övriga frågor', ['Kommunen – inget att rapportera.']],
    ['Övriga frågor', ['Fråga ställs om hur det går att få en ny häck.']],
    ['Övriga frågor', ['Det noteras att det är bra.']],
    ['Samverkan i parken', ['Maja visade bilder.', '', 'Fråga ställs om häcken.', '', 'Fråga ställs om taxan.']],
    ['Samverkan i parken', ['Fråga ställs om häcken. Den växer.']],
    ['Häckar och bänkar', ['Häcken. bordlades tills nästa möte.']],
    ['Information från kansliet', ['• Häcken', 'Den växer.']],
    ['Information från kansliet', ['Tre saker:', '• häcken', '• bänken', '• dammen', 'Alla växer.']],
  ])('is in “%s”: %j', async (title, lines) => {
    expect(await named(title, lines)).toEqual([]);
  });
});
