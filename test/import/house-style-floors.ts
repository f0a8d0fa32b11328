import type { ReadingField } from '../../scripts/bench/house-styles/field-score.ts';
import type { StyleFormat } from '../../scripts/bench/house-styles/style-expectation.ts';

/**
 * The least share that the importer must find of the corpus of house styles, and the most that it may say wrongly without
 * a word. Whoever makes it find more raises the floor; nobody lowers it.
 */
export const HOUSE_STYLE_FLOORS: Readonly<Record<StyleFormat, HouseStyleFloor>> = {
  txt: everything(),
  docx: everything(),
  pdf: everything(),
};

function everything(): HouseStyleFloor {
  const shares = {
    items: 1,
    titles: 1,
    decisions: 1,
    people: 1,
    presence: 1,
    dates: 1,
    attachments: 1,
    followUps: 1,
    refusals: 1,
  };
  return { shares, falsePresent: 0, silent: 0 };
}

interface HouseStyleFloor {
  readonly shares: Readonly<Record<ReadingField, number>>;
  readonly falsePresent: number;
  readonly silent: number;
}
