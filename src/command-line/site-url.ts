import process from 'node:process';
import { isSiteAddress } from '../archive/site-address.ts';

/** What is wrong with SITE_URL, in Swedish, or undefined. It may hold a folder: the site stands there. */
export function checkSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  return isSiteAddress(text)
    ? undefined
    : `SITE_URL är ”${text}”. Väntat: webbplatsens adress, till exempel https://handlingar.example.se eller https://example.se/arkiv/; en mapp skrivs med a–z, siffror, bindestreck, punkt och understreck. Rätta den och bygg igen.`;
}

/** The address in SITE_URL; undefined where it is not set. To be asked after `checkSiteUrl`. */
export function siteAddress(): URL | undefined {
  const text = process.env['SITE_URL'];
  return text === undefined || text === '' ? undefined : new URL(text);
}
