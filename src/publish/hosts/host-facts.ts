import type { Archive } from '../../archive/archived.ts';
import { documentRoutes, isGone } from '../../archive/document-routes.ts';
import { hasMoved, isWithdrawn } from '../../archive/routes.ts';
import type { OtherArchive } from '../../archive/search-content.ts';
import { urls as urlsHere, type Urls } from '../../site/addresses/urls.ts';
import { addressOf } from '../../site/words/ledger-words.ts';
import { securityHeaders } from '../../site/build/content-security-policy.ts';

type Headers = Readonly<Record<string, string>>;

/**
 * A folder of the site whose files are sent with headers of their own, beside those of every answer. An answer that one of
 * them is not there has none of these: it is a page, which is read and not kept.
 */
interface Area {
  readonly folder: string;
  readonly headers: Headers;
  readonly cache: string;
}

/** What a host must know of a site, whatever its format. All addresses are from the root of the host. */
export interface HostFacts {
  readonly home: string;
  /** The page that every unknown address answers with. */
  readonly notFound: string;
  /** Of every answer. */
  readonly headers: Headers;
  readonly areas: readonly Area[];
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  readonly gone: readonly ClosedAddress[];
  /** Files that the host reads and readers do not. A folder ends in `/`. */
  readonly hidden: readonly string[];
}

/** An address that answers with 410 and the page that says why. */
interface ClosedAddress {
  readonly address: string;
  readonly page: string;
  /** The headers of the area that it lies in, which its page has not. */
  readonly without: readonly string[];
}

/** What of an archive hosts are told. */
export type HostedArchive = Pick<Archive, 'addresses' | 'meetings' | 'ledger'> & {
  readonly identity: Pick<Archive['identity'], 'embeddedBy'>;
};

/** The caches of pages and data ask each time whether there is something newer. */
export const ASK_AGAIN = 'no-cache';
/** For files whose names change with what is in them. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
const OPEN: Headers = { 'Access-Control-Allow-Origin': '*' };

/** What a site of files alone must say: its headers, by folder. */
export function headerFacts(
  others: readonly OtherArchive[],
  embeddedBy: readonly string[] = [],
  urls: Urls = urlsHere,
): Pick<HostFacts, 'home' | 'headers' | 'areas'> {
  return {
    home: urls.home,
    headers: securityHeaders(others, embeddedBy),
    areas: [
      /* What others have written is handed out to be saved, and runs nothing where it is opened. */
      { folder: urls.attachedFiles, headers: { 'Content-Disposition': 'attachment' }, cache: ASK_AGAIN },
      /* Other archives search here; OParl and open data are read by programs of others. */
      { folder: urls.searchIndex, headers: OPEN, cache: ASK_AGAIN },
      { folder: urls.data, headers: OPEN, cache: ASK_AGAIN },
      { folder: urls.assets, headers: {}, cache: FOR_GOOD },
    ],
  };
}

export function hostFacts(archive: HostedArchive, others: readonly OtherArchive[], urls: Urls = urlsHere): HostFacts {
  const { addresses, identity } = archive;
  const all = [...addresses.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const known = headerFacts(others, identity.embeddedBy, urls);
  const withdrawn = all.filter(isWithdrawn).map(({ id, kind }) => addressOf(id, kind, urls));
  const files = documentRoutes(archive)
    .filter(isGone)
    .map(({ folder, name }) => `${urls.attachedFile(folder, name)}/`)
    .toSorted();
  return {
    ...known,
    notFound: urls.notFound,
    moved: all
      .filter(hasMoved)
      .map(({ id, kind, fate }) => ({ from: addressOf(id, kind, urls), to: addressOf(fate.to, kind, urls) })),
    gone: [
      ...withdrawn.map((address) => closedAddress(address, address, known.areas)),
      /* A file's address has no slash at its end; a host without rules adds it. */
      ...files.flatMap((page) => [page.slice(0, -1), page].map((address) => closedAddress(address, page, known.areas))),
    ],
    hidden: hiddenFiles(urls),
  };
}

function closedAddress(address: string, folder: string, areas: readonly Area[]): ClosedAddress {
  const around = areas.filter((area) => address.startsWith(area.folder));
  return { address, page: `${folder}index.html`, without: around.flatMap(({ headers }) => Object.keys(headers)) };
}

/** Made for the files that hosts read by their names at the root of the site, and the folder of the others. */
export function hiddenFiles(urls: Urls = urlsHere): readonly string[] {
  return [...HOST_FILES.map((name) => `${urls.home}${name}`), urls.hostRules];
}

/** The files that hosts look for at the root of the site. */
export const HEADERS_FILE = '_headers';
export const REDIRECTS_FILE = '_redirects';
const HOST_FILES = [HEADERS_FILE, REDIRECTS_FILE] as const;
