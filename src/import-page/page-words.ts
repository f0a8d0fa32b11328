/**
 * A message of the import in words that fit the page: a sentence about a flag of the command (`--datum`) is replaced by
 * what to do on the page. Sentences are told apart by a capital letter after a full stop, a question mark or a colon.
 */
export function wordForPage(code: string, message: string): string {
  if (!/--[a-z]/.test(message)) return message;
  const sentences = message.split(/(?<=[.?!])\s+(?=\p{Lu})/u).filter((sentence) => !/--[a-z]/.test(sentence));
  return [...sentences, INSTEAD[code] ?? 'Rätta uppgifterna och läs om filen.'].join(' ');
}

/** What to do on the page, by the code of the message. */
const INSTEAD: Readonly<Record<string, string>> = {
  'no-date': 'Skriv dagen i fältet Datum (bara året om du inte vet mer) och välj Läs om filen.',
  'date-without-year': 'Skriv hela datumet, med år, i fältet Datum och välj Läs om filen.',
  'impossible-date': 'Kontrollera mot originalet, skriv rätt dag i fältet Datum och välj Läs om filen.',
  'conflicting-dates': 'Är det fel skriver du rätt dag i fältet Datum och väljer Läs om filen.',
  'weekday-differs': 'Är mötets dag fel skriver du rätt dag i fältet Datum och väljer Läs om filen.',
  'other-organ': 'Stämmer det är allt som det ska; annars väljer du rätt nätverk och sedan Läs om filen.',
  'no-items':
    'Stämmer de väljer du Rubrikerna i fältet Punkter och sedan Läs om filen; arkivet numrerar dem i ordning och säger det under anmärkningar.',
  'items-doubtful': 'Välj det rätta i fältet Punkter och sedan Läs om filen.',
  'no-such-row': 'Välj det rätta i fältet Punkter och sedan Läs om filen.',
  'attachment-bound-in': 'Är det en del av mötet väljer du rätt i fältet Punkter och sedan Läs om filen.',
  'unknown-organ': 'Välj ett nätverk i listan.',
};
