/**
 * A stem that unites the forms of a word and its nearest relatives: *rekrytera*, *rekrytering*, *rekryteringarna*. It is
 * stronger than the stem by which the search index unites forms, and so it may be wrong. What it unites counts less than
 * a word as typed.
 */
export function stem(word: string): string {
  const shortest = 3;
  for (const ending of ENDINGS) {
    if (word.length >= ending.length + shortest && word.endsWith(ending))
      return softened(word.slice(0, -ending.length));
  }
  return softened(word);
}

/** Doubled consonants and a last vowel differ between forms of one word: *stämma*, *stämd*; *enkel*, *enkla*. */
function softened(stem: string): string {
  return stem
    .replace(/(?<=.)([bdfgklmnprstv])\1$/, '$1')
    .replace(/([bdfgkpstv])e([lnr])$/, '$1$2')
    .replace(/(?<=.{3})[aeio]$/, '');
}

/** The longest first. Nouns, adjectives and verbs, then the nouns that are made from verbs. */
const ENDINGS = `
a ad ade ades adt an ande andet andets anden andes ar are aren arens arna arnas ares as at ats
e en ens ende er erna ernas ers es et ets
n na nas ns or orna ornas s t ts d de des dde ddes tt te tes
ning ningen ningens ningar ningarna ningarnas nings ing ingen ingens ingar ingarna ingarnas ings
else elsen elser elserna elses het heten heter heterna heters hets
lig ligt liga isk iskt iska ation ationen ationer ationerna ations iv ivt iva
erar era erade erades erat eras erats ering eringen eringar eringarna erings
`
  .trim()
  .split(/\s+/)
  .toSorted((a, b) => b.length - a.length);
