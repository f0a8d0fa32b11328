/** The address of a link that may be carried over; undefined for any other than a web page or an e-mail address. */
export function acceptLink(target: string): string | undefined {
  const trimmed = target.trim();
  if (!/^(?:https?|mailto):/i.test(trimmed) || !URL.canParse(trimmed)) return undefined;
  const url = new URL(trimmed);
  /* As it was written, unless it holds a sign that no address can. */
  return /^[\w\-.~:/?#@!$&'*+,;=%]+$/.test(trimmed)
    ? trimmed
    : url.href.replaceAll(/[()[\]{}|^`\\<>"\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
