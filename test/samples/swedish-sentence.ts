/** Whether a message to a person is a whole sentence in Swedish, on one line. */
export function isSwedishSentence(message: string): boolean {
  return (
    /[.!?]$/.test(message) &&
    !message.includes('\n') &&
    /\b(?:är|inte|ett|en|som|och|har|kan|finns|Väntat|står|saknas|till)\b/u.test(message)
  );
}
