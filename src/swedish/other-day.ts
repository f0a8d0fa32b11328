import { SWEDISH_MONTHS } from './calendar-date.ts';
import { findDates } from './printed-date.ts';

/**
 * Whether words tell of another day than `day`, in ISO form: `210219`, `tidigare`, `vid förra mötet`, `i mars`, `i våras`,
 * `under 2019`, `vid nästa möte`, `härom året`, `för två år sedan`, `på sikt`, `inom kort`. Where no day is given, every day in them is another.
 */
export function tellsOfAnotherDay(words: string, day: string | undefined): boolean {
  if (words === '') return false;
  return (
    EARLIER.test(words) ||
    findDates(words).some(
      ({ date, month, day: dayOfMonth }) =>
        day === undefined ||
        date === 'impossible' ||
        (date === undefined
          ? day.slice(5) !== [month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-')
          : date.iso.slice(0, day.length) !== day),
    ) ||
    (words.match(/(?<!\d)(?:19|20)\d{2}(?![\d-])/g) ?? []).some((year) => year !== day?.slice(0, 4))
  );
}

const EARLIER = new RegExp(
  String.raw`(?<!\p{L})(?:tidigare|förra|föregående\s+möte|senaste|sist|redan|förut|nyligen|igår|fjol|ifjol|dess|nästa|nästkommande|kommande|framöver|senare|hösten|våren|sommaren|vintern|härom\s?(?:året|dagen|veckan|månaden|sistens)|för\s+\S+\s+(?:år|månad(?:er)?|veck(?:a|or)|dag(?:ar)?)\s+sed?[ae]n|sedan\s+länge|på\s+sikt|inom\s+kort|så\s+småningom|längre\s+fram|i\s+framtiden|i\s+går|i\s+förrgår|i\s+(?:höstas|våras|somras|vintras|${SWEDISH_MONTHS.join('|')}))(?!\p{L})`,
  'iu',
);

/** Whether a sentence takes the account to another meeting, so that what was decided in the next was decided there: `Vid förra mötet …`. */
export function beginsAnEarlierAccount(sentence: string): boolean {
  return ACCOUNT.test(sentence);
}

const ACCOUNT =
  /(?<!\p{L})(?:(?:vid|på|under)\s+(?:det\s+)?(?:förra|föregående|senaste)\s+(?:möte|sammanträde|år)|förra\s+(?:året|gången|hösten|våren)|i\s+fjol|härom\s?året|för\s+\S+\s+(?:år|månader|veckor)\s+sed[ae]n)/iu;
