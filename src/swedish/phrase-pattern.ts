/** The source of a regular expression that meets a phrase as written, whatever white space divides its words. */
export function phrasePattern(phrase: string): string {
  return phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
}

/** Names written in capitals alone (`SUS`, `NSK-S`) are met in capitals only; other phrases in any case. */
export function phraseFlags(phrase: string): 'u' | 'iu' {
  return phrase === phrase.toUpperCase() ? 'u' : 'iu';
}
