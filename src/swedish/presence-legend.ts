/** What the document itself says that its marks mean, by the mark in small letters. */
export type PresenceLegend = ReadonlyMap<string, boolean>;

/** `X = närvarande, F = frånvarande`: the marks that the lines explain. */
export function readPresenceLegend(lines: readonly string[]): PresenceLegend {
  return new Map(
    lines.flatMap((text) =>
      [...text.matchAll(EXPLAINED), ...findSignsInBrackets(text)].map(({ groups }): [string, boolean] => [
        (groups?.['mark'] ?? '').toLowerCase(),
        groups?.['yes'] !== undefined,
      ]),
    ),
  );
}

/** Signs that are explained without a sign between, at least one for each of the two: `(+ var med, - var inte med)`. */
function findSignsInBrackets(text: string): readonly RegExpExecArray[] {
  const found = [...text.matchAll(SIGN_AND_WORDS)];
  const isBoth = found.some(({ groups }) => groups?.['yes']) && found.some(({ groups }) => groups?.['no']);
  return isBoth ? found : [];
}

/** Whether a line explains marks and lists nobody. */
export function isPresenceLegend(text: string): boolean {
  return (
    text.replaceAll(EXPLAINED, '').replaceAll(/[\s(),;.:]|teckenförklaring|förklaring/giu, '') === '' && text !== ''
  );
}

/** Made for: `X = närvarande`, `F=frånvarande`, `A: anmält förhinder`, `D = deltog på distans`, `○ = inte med`, `– betyder ej närvarande`, `T = tjänstgörande ersättare`. */
const EXPLAINED =
  /(?<![\p{L}\p{N}])(?<mark>[\p{L}\p{N}×✓✔☒☑☐√+●○◯–—-]{1,4})\s*(?:=|:|betyder|innebär)\s*(?:(?<no>(?:(?:var\s+)?(?:ej|inte|icke)\s+(?:närvarande|med|här|på\s+plats)|frånvar(?:ande|o)|(?:anmäl[tda]*\s+|meddela[td]\s+)?(?:förhinder|förfall|frånvaro|återbud)))|(?<yes>(?:var\s+)?med(?:\s+hela\s+mötet)?(?!\p{L})|närvar(?:ande|o|ar|ade)|deltar|deltog|deltagit|på\s+(?:plats|distans|länk)|digitalt|via\s+(?:länk|Teams|Zoom)|tjänstgörande(?:\s+ersättare)?)(?:\s+(?:på\s+(?:plats|distans|länk)|digitalt|via\s+(?:länk|Teams|Zoom)))?)/giu;

/** Made for: `(+ var med, - var inte med`, `; ○ frånvarande`. */
const SIGN_AND_WORDS =
  /(?<=[(,;:]\s*)(?<mark>[×✓✔☒☑☐√+●○◯–—-])\s+(?:(?<no>(?:var\s+)?(?:ej|inte|icke)\s+(?:närvarande|med|här)|frånvar(?:ande|o)|förhinder)|(?<yes>(?:var\s+)?(?:med|här)(?!\p{L})|närvar(?:ande|o|ade)|deltog|deltar))/giu;
