import { buildAddressIndex } from '../../find/address-index.ts';
import { writeIndex } from '../../find/address-file.ts';
import { loadArchive } from '../../site/build/archive.ts';

/** The organs whose addresses a browser can look up, and their years. */
export async function GET(): Promise<Response> {
  return new Response(writeIndex(buildAddressIndex(await loadArchive())), {
    headers: { 'Content-Type': 'application/json' },
  });
}
