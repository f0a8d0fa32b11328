import { buildAddressIndex } from '../../find/address-index.ts';
import { writeIndex } from '../../find/address-file.ts';
import { siteContent } from '../../site/build/site-content.ts';

/** The organs whose addresses a browser can look up, and their years. */
export function GET(): Response {
  return new Response(writeIndex(buildAddressIndex(siteContent().archive)), {
    headers: { 'Content-Type': 'application/json' },
  });
}
