import type { Colour } from './colour.ts';

/** What an archive is called, who stands behind it and how it looks: `webbplats.yaml`. Every page, feed and file asks here. */
export interface ArchiveIdentity {
  readonly name: string;
  /** Two or three letters: the stamp in the head of each page, the icon, the pictures of link previews. */
  readonly stamp: string;
  /** Undefined where the archive has the product's own. */
  readonly accent: Accent | undefined;
  /** A sentence without its full stop, for link previews, feeds and data. */
  readonly description: string;
  /** What stands under the name on the first page. */
  readonly intro: string;
  /** Where the site stands, as its host is set up. A build may be for another place: `SITE_URL`. */
  readonly address: string | undefined;
  readonly publisher: string | undefined;
  /** An e-mail address, or the address of a page. */
  readonly contact: string | undefined;
  /** What the texts may be used for. Undefined where the archive says nothing of it. */
  readonly licence: Licence | undefined;
  /** The origins of the sites that may show pages of the archive in a frame. */
  readonly embeddedBy: readonly string[];
}

/** The colour of the stamp, of decisions and of what is chosen, as `#8c1c13`, on light and on dark ground. */
export interface Accent {
  readonly light: Colour;
  readonly dark: Colour;
}

export interface Licence {
  /** In Swedish: `Creative Commons Erkännande 4.0`. */
  readonly name: string;
  readonly address: string;
  /** Its identifier at SPDX, where it has one: `CC-BY-4.0`. */
  readonly code: string | undefined;
}

/** Of an archive that says nothing of itself. */
export const PLAIN_IDENTITY: ArchiveIdentity = {
  name: 'Till handlingarna',
  stamp: 'TH',
  accent: undefined,
  description: 'Möten och beslut, sökbara och möjliga att hänvisa till',
  intro:
    'Vad beslutades, när, och var står det? Här finns minnesanteckningar, protokoll och dagordningar, punkt för punkt. Varje beslut har en egen adress att hänvisa till.',
  address: undefined,
  publisher: undefined,
  contact: undefined,
  licence: undefined,
  embeddedBy: [],
};
