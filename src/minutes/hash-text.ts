import { hash, randomBytes } from 'node:crypto';

export function sha256(text: string): string {
  return hash('sha256', text);
}

/** The hash of a wording with its salt. Whoever lacks the salt cannot use the hash to test a guess at the text. */
export function hashWording(salt: string, text: string): string {
  return sha256(`${salt}\n${text.normalize('NFC')}`);
}

/** A new salt of 128 random bits, in hexadecimal. */
export function makeSalt(): string {
  return randomBytes(16).toString('hex');
}
