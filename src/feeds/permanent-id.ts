import { createHash } from 'node:crypto';
import { fullAddress } from '../site/addresses/full-address.ts';

/**
 * The permanent id of an entry: its permalink where the site knows its address. Otherwise a UUID made from the path,
 * because no host may then be named; it is the same in every build.
 */
export function permanentId(path: string, site: URL | undefined): string {
  return site === undefined ? `urn:uuid:${uuidOf(path)}` : fullAddress(path, site);
}

/** The namespace that RFC 9562 gives names that are addresses. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** Version 5 of RFC 9562. */
function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
