import { buildAddressYears, type AddressYear } from '../../find/address-index.ts';
import { writeYear } from '../../find/address-file.ts';
import { siteContent } from '../../site/build/site-content.ts';

export function getStaticPaths() {
  return [...buildAddressYears(siteContent().archive)].map(([year, addresses]) => ({
    params: { year: String(year) },
    props: { addresses },
  }));
}

/** The addresses of one year. A browser fetches only the years that a text names. */
export function GET({ props }: { readonly props: { readonly addresses: AddressYear } }): Response {
  return new Response(writeYear(props.addresses), { headers: { 'Content-Type': 'application/json' } });
}
