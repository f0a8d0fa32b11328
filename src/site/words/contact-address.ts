/** Where a contact leads: to a page or a letter. Undefined where it is neither: a telephone number, a blank that nobody filled in. */
export function findContactAddress(contact: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(contact)) return contact;
  return /^[^\s@]+@[^\s@]+$/.test(contact) ? `mailto:${contact}` : undefined;
}
