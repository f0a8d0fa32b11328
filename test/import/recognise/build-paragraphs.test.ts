import { describe, expect, test } from 'vitest';
import { buildParagraphs } from '../../../src/import/recognise/build-paragraphs.ts';
import { measureWidth } from '../../../src/import/recognise/text-width.ts';
import { linesOf } from './lines.ts';

function paragraphs(text: string): readonly string[] {
  const lines = linesOf(text);
  return buildParagraphs(lines, measureWidth(lines)).map((paragraph) => paragraph.text);
}

const PROSE = 'Gamla ekar står kvar i skogen sedan länge och ger skugga åt';

describe('printed lines', () => {
  test('go on in the next where they were full or stopped amid a sentence', () => {
    expect(
      paragraphs(
        `${PROSE}\nalla som vandrar där.\nEn ny mening om björkar som är lika lång som den förra raden\noch slutar här.`,
      ),
    ).toEqual([
      `${PROSE} alla som vandrar där.`,
      'En ny mening om björkar som är lika lång som den förra raden och slutar här.',
    ]);
  });

  test('go on over blank lines where the text is set so, and not over more of them', () => {
    const wide = `${PROSE}\n\nalla som vandrar där bland träden en sommardag när solen är\n\nvarm och vinden svag.\n\n\nEtt nytt stycke om något annat som ingen har hört talas om och\n\nsom slutar här.`;
    expect(paragraphs(wide)).toHaveLength(2);
  });

  test('end at blank lines where the text is set without them', () => {
    expect(paragraphs('Ekar står kvar.\n\nBjörkar också.')).toEqual(['Ekar står kvar.', 'Björkar också.']);
  });

  test('of a list are one each', () => {
    expect(paragraphs('- ekar\n- björkar\n• almar\n1. aspar\n2. bokar')).toEqual([
      '- ekar',
      '- björkar',
      '• almar',
      '1. aspar',
      '2. bokar',
    ]);
  });
});

describe('att-satser', () => {
  test('are one each, wrapped or not', () => {
    expect(
      paragraphs(
        'Nätverket beslutade\natt plantera ekar i den nya skogen som ligger strax norr om\nstaden\natt fälla björkarna.',
      ),
    ).toEqual([
      'Nätverket beslutade',
      'att plantera ekar i den nya skogen som ligger strax norr om staden',
      'att fälla björkarna.',
    ]);
  });

  test('go on in a line that begins with att where a word before wants it', () => {
    expect(
      paragraphs(
        'Nätverket beslutade\natt ge alla som arbetar i den nya skogen norr om staden uppdrag\natt plantera ekar där.\natt fälla björkarna i den gamla skogen som ligger söder om dem',
      ),
    ).toEqual([
      'Nätverket beslutade',
      'att ge alla som arbetar i den nya skogen norr om staden uppdrag att plantera ekar där.',
      'att fälla björkarna i den gamla skogen som ligger söder om dem',
    ]);
  });

  test('with marks go on in lines without', () => {
    expect(paragraphs('Nätverket beslutar\n– att ge kansliet uppdrag\natt plantera ekar\n– att vänta')).toEqual([
      'Nätverket beslutar',
      '– att ge kansliet uppdrag att plantera ekar',
      '– att vänta',
    ]);
  });
});

test('the wrapped name of an embedded file is one', () => {
  expect(paragraphs('Bilden visas.\n\nRapport om\nskogen 2031.docx\nSvar från staden\n.pdf')).toEqual([
    'Bilden visas.',
    'Rapport om skogen 2031.docx',
    'Svar från staden .pdf',
  ]);
});
