/**
 * A dictionary of a few lines in the form of Hunspell, with the letters of the Swedish one: a word with `X` may begin
 * a compound, with `U` stand inside it, with `Y` end it; `Z` is no word of its own.
 */
export const AFF = `
SET UTF-8
COMPOUNDBEGIN X
COMPOUNDMIDDLE U
COMPOUNDEND Y
ONLYINCOMPOUND Z
SFX A Y 3
SFX A 0 et .
SFX A 0 s/ZX .
SFX A 0 etet/Z .
SFX D N 1
SFX D el ler el
SFX Q Y 1
SFX Q oder ödrar oder
`;

export const DIC = `9
avtal/AY
sjuk/X
vård/AY
hem/XY
plan/Y
medel/DY
moder/QY
samverka
två ord/Y
c#/Y
hemma
`;
