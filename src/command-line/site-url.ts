import process from 'node:process';

/**
 * What is wrong with SITE_URL, in Swedish; undefined where nothing is. It may have no folder, because the paths of the
 * site begin with `/`.
 */
export function checkSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.parse(text);
  const fine =
    url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '' && url.hash === '';
  return fine
    ? undefined
    : `SITE_URL är ”${text}”. Väntat: webbplatsens adress utan mapp, till exempel https://handlingar.example.se. Rätta den och bygg igen.`;
}

/** The address in SITE_URL; undefined where it is not set. Call `checkSiteUrl` first. */
export function siteAddress(): URL | undefined {
  const text = process.env['SITE_URL'];
  return text === undefined || text === '' ? undefined : new URL(text);
}
