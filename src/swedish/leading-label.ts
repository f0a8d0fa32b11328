/**
 * A number or bullet and the space after it, whatever its width: `1.`, `1.2`, `12)`, `a)`, `§ 4`, `•`, `–`, and Word's hollow
 * bullet `o`. That space divides no columns.
 */
export const LEADING_LABEL =
  /^[ \t]*(?:§[ \t]*\d{1,3}[a-z]?\.?|\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|\p{L}[.)]|[ivx]{1,4}[.)]|[•▪◦·●○■*–—-]|o(?=\t))[ \t]+/iu;
