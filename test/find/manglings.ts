/** What happens to an address on its way: each keeps enough of it for the right page to be found first. `path` begins with `/b/` or `/moten/`. */
export const MANGLINGS: Readonly<Record<string, (path: string) => string>> = {
  'as it is': (path) => `${HOST}${path}`,
  'the path alone': (path) => path,
  'without its last slash': (path) => `${HOST}${path}`.replace(/\/(?=#|$)/, ''),
  'another host and scheme': (path) => `http://www.annan.example${path}`,
  'without a host': (path) => path.slice(1),
  'in a folder of a host': (path) => `${HOST}/arkiv${path}`,
  'in a folder of a host, with a break': (path) => breakAt(`${HOST}/arkiv${path}`, '\n'),
  'in a folder, without a host': (path) => `/arkiv${path}`,
  'one slash after the scheme': (path) => `https:/arkivet.example${path}`,
  'doubled slashes': (path) => `${HOST}${path.replaceAll('/', '//')}`,
  'an escaped number sign': (path) => `${HOST}${path.replace('#', '%23')}`,
  'a number sign escaped twice': (path) => `${HOST}${path.replace('#', '%2523')}`,
  'a closing bracket': (path) => `(${HOST}${path})`,
  'a full stop': (path) => `${HOST}${path}.`,
  'a comma and a quotation mark': (path) => `”${HOST}${path}”,`,
  'angle brackets': (path) => `<${HOST}${path}>`,
  guillemets: (path) => `»${HOST}${path}»;`,
  'a break in the middle': (path) => breakAt(`${HOST}${path}`, '\n'),
  'a quoted break in the middle': (path) => breakAt(`${HOST}${path}`, '\r\n> > '),
  'a break of quoted-printable mail': (path) => breakAt(`${HOST}${path}`, '=\r\n'),
  'an escaped break': (path) => breakAt(`${HOST}${path}`, '%0A'),
  'an escaped return and break': (path) => breakAt(`${HOST}${path}`, '%0D%0A'),
  'a blank in the middle': (path) => breakAt(`${HOST}${path}`, ' '),
  'an escaped blank': (path) => breakAt(`${HOST}${path}`, '%20'),
  'a soft hyphen': (path) => breakAt(`${HOST}${path}`, '\u00ad'),
  'a zero-width blank': (path) => breakAt(`${HOST}${path}`, '\u200b'),
  'Safe Links': (path) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${HOST}${path}`)}&data=05%7C02%7Canna%40kommun.example%7C2021&sdata=a%2Bb%3D&reserved=0`,
  'Safe Links with a break': (path) =>
    breakAt(
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${HOST}${path}`)}&amp;data=05`,
      '\n',
    ),
  'URL Defense, second version': (path) =>
    `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(`${HOST}${path}`).replaceAll('-', '-2D').replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMF&c=x`,
  'URL Defense, third version': (path) => `https://urldefense.com/v3/__${HOST}${path}__;!!AbC123!x$`,
  tracking: (path) => withQuery(path, '?utm_source=nyhetsbrev&utm_medium=mail'),
  'a wording': (path) => withQuery(path, '?v=0123abcdef'),
  'an escaped ampersand': (path) => withQuery(path, '?v=0123abcdef&amp;fbclid=IwAR0'),
  'capital letters': (path) => `${HOST}${path}`.toUpperCase(),
  'en dashes': (path) => `${HOST}${path.replaceAll('-', '–')}`,
  'minus signs': (path) => `${HOST}${path.replaceAll('-', '−')}`,
  underscores: (path) => `${HOST}${path.replaceAll('-', '_')}`,
  'words around it': (path) => `Hej! Det står på ${HOST}${path} som du vet. Vi ses kl. 13.`,
  'words around a broken one': (path) => `Hej! Se\n${breakAt(`${HOST}${path}`, '\n')}\n\nMed vänlig hälsning`,
  'the bare id': (path) => (path.split('/')[2] ?? '') + (path.split('/')[3] ?? ''),
};

const HOST = 'https://arkivet.example';

/** In the middle of the id, where a link that is too long for its line breaks. */
function breakAt(address: string, sign: string): string {
  const place = address.length - 6 - (address.length % 4);
  return `${address.slice(0, place)}${sign}${address.slice(place)}`;
}

function withQuery(path: string, query: string): string {
  const [before = '', fragment] = path.split('#');
  return `${HOST}${before}${query}${fragment === undefined ? '' : `#${fragment}`}`;
}
