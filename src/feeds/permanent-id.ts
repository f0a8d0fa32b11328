import { createHash } from 'node:crypto';
import { fullAddress } from '../site/addresses/full-address.ts';

/** The permalink itself where the site knows its address. Without one no host may be named: a UUID made from the path, the same at every build. */
export function permanentId(path: string, site: URL | undefined): string {
  return site === undefined ? `urn:uuid:${uuidOf(path)}` : fullAddress(path, site);
}

/** The namespace of names that are addresses, RFC 9562. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** Version 5 of RFC 9562. */
function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
