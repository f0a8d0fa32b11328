import { createHash, randomBytes } from 'node:crypto';

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The hash of a wording, which proves nothing about a guessed text to whoever lacks the salt. */
export function hashWording(salt: string, text: string): string {
  return sha256(`${salt}\n${text.normalize('NFC')}`);
}

export function makeSalt(): string {
  return randomBytes(16).toString('hex');
}
