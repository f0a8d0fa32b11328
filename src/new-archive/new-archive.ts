import { CONTENT_FORMAT } from '../archive/content-format.ts';
import { escapeParagraph } from '../minutes/escape-mdx.ts';
import { buildEditorFiles } from './editor-schemas.ts';

export interface NewArchive {
  /** The network's whole name, which the archive is called too. */
  readonly name: string;
  /** The id of the network. */
  readonly organ: string;
  /** As given, `#1b4965`; undefined where the archive has the product's own. */
  readonly accent: string | undefined;
  /** Where the site will stand, `https://example.se/arkiv/`; undefined where nobody has said. */
  readonly address: string | undefined;
  /** Where the archive will lie. */
  readonly folder: string;
}

/** A text of the template with its blanks filled: a name stands in a page, in YAML and in Markdown, each in its own spelling. */
export function fillTemplate(text: string, { name, organ, accent, address }: NewArchive): string {
  const values: Readonly<Record<string, string>> = {
    namn: escapeParagraph({ text: name, strikes: [], links: [] }),
    'namn-yaml': JSON.stringify(name),
    'beskrivning-yaml': JSON.stringify(`Möten och beslut i ${name}`),
    färg: accent === undefined ? '# färg: "#1b4965"' : `färg: ${JSON.stringify(accent)}`,
    adress: address === undefined ? EXAMPLE_ADDRESSES : `adress: ${address}`,
    organ,
    format: String(CONTENT_FORMAT),
  };
  return text.replaceAll(/\{\{([\p{L}-]+)\}\}/gu, (blank, key: string) => values[key] ?? blank);
}

const EXAMPLE_ADDRESSES = '# adress: https://handlingar.example.se\n# adress: https://example.se/arkiv/';

/** The files of a new archive that no template has: the network's own, and those that its editor asks for. */
export function buildOwnFiles({ name, organ }: NewArchive): ReadonlyMap<string, string> {
  return new Map([
    [
      `organ/${organ}.yaml`,
      [
        '# Nätverket. Filens namn är en del av varje adress och ändras aldrig.',
        `namn: ${JSON.stringify(name)}`,
        '# Det som står i listor och i sökträffar: kort, till exempel SCHNV Värmland.',
        `kortnamn: ${JSON.stringify(name)}`,
        '# region: Värmland',
        '# Alla namn som handlingarna använder, i grundform:',
        '# alias: [Socialchefsnätverket, SCHNV]',
        '# medlemmar: [Arvika, Karlstad]',
        '',
      ].join('\n'),
    ],
    ['moten/.gitkeep', ''],
    ['amnen/.gitkeep', ''],
    ...buildEditorFiles(),
  ]);
}
