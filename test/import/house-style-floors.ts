import type { ReadingField } from '../../scripts/bench/house-styles/field-score.ts';
import type { StyleFormat } from '../../scripts/bench/house-styles/style-expectation.ts';

/**
 * The least share that the importer must find of the corpus of house styles, and the most that it may say wrongly without
 * a word. Whoever makes it find more raises the floor; nobody lowers it.
 */
export const HOUSE_STYLE_FLOORS: Readonly<Record<StyleFormat, HouseStyleFloor>> = {
  txt: {
    shares: {
      items: 0.685,
      titles: 0.641,
      decisions: 0.619,
      people: 0.708,
      presence: 0.68,
      dates: 0.703,
      attachments: 0.777,
      followUps: 0.466,
      refusals: 0.833,
    },
    falsePresent: 4,
    silent: 62,
  },
  docx: {
    shares: {
      items: 0.7,
      titles: 0.657,
      decisions: 0.65,
      people: 0.728,
      presence: 0.7,
      dates: 0.718,
      attachments: 0.777,
      followUps: 0.466,
      refusals: 0.833,
    },
    falsePresent: 4,
    silent: 60,
  },
  pdf: {
    shares: {
      items: 0.691,
      titles: 0.643,
      decisions: 0.619,
      people: 0.709,
      presence: 0.683,
      dates: 0.709,
      attachments: 0.777,
      followUps: 0.466,
      refusals: 0.833,
    },
    falsePresent: 5,
    silent: 63,
  },
};

interface HouseStyleFloor {
  readonly shares: Readonly<Record<ReadingField, number>>;
  readonly falsePresent: number;
  readonly silent: number;
}
