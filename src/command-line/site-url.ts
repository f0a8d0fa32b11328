import process from 'node:process';

/** What is wrong with SITE_URL, in Swedish, or undefined. It may hold a folder: the site stands there. */
export function checkSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.parse(text);
  const fine = url !== null && /^https?:$/.test(url.protocol) && FOLDER.test(url.pathname) && !/[?#]/.test(text);
  return fine
    ? undefined
    : `SITE_URL är ”${text}”. Väntat: webbplatsens adress, till exempel https://handlingar.example.se eller https://example.se/arkiv/; en mapp skrivs med a–z, siffror, bindestreck, punkt och understreck. Rätta den och bygg igen.`;
}

/** Letters that an address and a file name write alike. */
const FOLDER = /^\/(?:[a-z0-9_-][a-z0-9._-]*\/)*(?:[a-z0-9_-][a-z0-9._-]*)?$/;

/** The address in SITE_URL; undefined where it is not set. To be asked after `checkSiteUrl`. */
export function siteAddress(): URL | undefined {
  const text = process.env['SITE_URL'];
  return text === undefined || text === '' ? undefined : new URL(text);
}
