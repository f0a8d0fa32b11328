/** Where a contact leads: a page where it is an address of one, otherwise a letter to it. */
export function contactAddress(contact: string): string {
  return /^https?:\/\//.test(contact) ? contact : `mailto:${contact}`;
}
