/** Nouns whose plural has another vowel than their singular, each with its plural: in no ending alone do the two differ. */
const PAIRS =
  `hand händer, stad städer, bok böcker, natt nätter, bot böter, fot fötter, rot rötter, tand tänder, stång stänger, tång tänger, land länder,
strand stränder, rand ränder, brand bränder, son söner, ledamot ledamöter, bokstav bokstäver, bonde bönder, dotter döttrar, moder mödrar,
broder bröder, fader fäder, mus möss, gås gäss, man män, öga ögon, öra öron`
    .split(',')
    .map((pair) => pair.trim().split(' '));

const SINGULAR = ['', 's', 'en', 'ens', 'n', 'ns', 'et', 'ets', 'nen', 'nens', 't', 'ts'];
const PLURAL = ['', 's', 'na', 'nas', 'a', 'as', 'en', 'ens', 'nen', 'nens'];

const NOUNS = PAIRS.map(([one = '', many = '']) => [
  ...SINGULAR.map((ending) => one + ending),
  ...PLURAL.map((ending) => many + ending),
]);

/** What may stand before the noun in a compound. */
const SHORTEST_FIRST = 2;

/**
 * What may be another form of a noun that changes its vowel, as the last part of a compound too: for *tjänstemän* also *tjänsteman*.
 * Some of the forms are of no word.
 */
export function findIrregularForms(word: string): readonly string[] {
  return NOUNS.flatMap((forms) => {
    const own = forms.filter((form) => word.endsWith(form)).toSorted((a, b) => b.length - a.length)[0];
    if (own === undefined) return [];
    const first = word.slice(0, word.length - own.length);
    return first.length > 0 && first.length < SHORTEST_FIRST
      ? []
      : forms.filter((form) => form !== own).map((form) => first + form);
  });
}
