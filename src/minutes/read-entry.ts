import { z } from 'zod';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import { glossaryAnchor, type GlossaryEntry } from '../archive/glossary.ts';
import { buildAccent, findUnreadable } from '../archive/accent.ts';
import { PLAIN_IDENTITY, type ArchiveIdentity } from '../archive/identity.ts';
import { isSafeId } from '../archive/identifier.ts';
import { CONTENT_FORMAT } from '../archive/content-format.ts';
import type { Organ } from '../archive/organ.ts';
import type { OtherArchive, SearchWords } from '../archive/search-content.ts';
import type { StatedPosition, Topic } from '../archive/topic.ts';
import {
  glossarySchema,
  organSchema,
  otherArchiveSchema,
  pageSchema,
  searchWordsSchema,
  siteSchema,
  topicSchema,
} from './entry-schema.ts';
import { checkBlanks, hasBlank } from './check-blanks.ts';
import { findInternalLinks, type InternalLink } from './check-links.ts';
import { checkPageCode } from './check-page-code.ts';
import { checkPageComponents } from './check-page-components.ts';
import { checkIdentityNumbers } from './check-personal-data.ts';
import { checkUnseenSigns } from './check-unseen-signs.ts';
import { readFrontmatter, readYaml, type YamlData } from './frontmatter.ts';
import { normaliseText } from './normalise-text.ts';
import { parseMdx } from './parse-mdx.ts';
import { proseOfPage } from './prose-of-page.ts';
import { findOversize, tellAtMost } from './size-of-text.ts';
import { checkAgainst } from './schema-diagnostics.ts';

/**
 * One content file other than a meeting's. `value`: undefined where the file has an error. `lineOf`: for later checks.
 */
export interface ReadEntry<Value, Raw> {
  readonly file: string;
  readonly value: Value | undefined;
  /**
   * The data of the file as written, which the content collection stores; undefined where it does not fit the schema.
   */
  readonly raw: Raw | undefined;
  readonly lineOf: YamlData['lineOf'];
  readonly diagnostics: readonly Diagnostic[];
}

export type RawOrgan = z.infer<typeof organSchema>;
export type RawTopic = z.infer<typeof topicSchema>;
export type RawTerm = z.infer<typeof glossarySchema>;
export type RawSearchWords = z.infer<typeof searchWordsSchema>;
export type RawOtherArchive = z.infer<typeof otherArchiveSchema>;
export type RawSite = z.infer<typeof siteSchema>;
export type RawPage = z.infer<typeof pageSchema>;

export function readOrgan(source: string, file: string): ReadEntry<Organ, RawOrgan> {
  return readYamlEntry(source, file, organSchema, (id, raw) => ({
    id,
    file,
    name: raw.namn,
    shortName: raw.kortnamn,
    region: raw.region,
    description: raw.beskrivning,
    names: [...new Set([raw.namn, raw.kortnamn, ...(raw.alias ?? [])])],
    members: raw.medlemmar ?? [],
    predecessor: raw.efterträder,
    onlyMentioned: raw.omnämnt ?? false,
    ...(raw.luckor && {
      undatedMeetings: raw.luckor.map(({ när, punkt, ord, hållet = false }) => ({
        when: när,
        year: Number(/\d{4}/.exec(när)?.[0]),
        item: punkt,
        words: ord,
        held: hållet,
      })),
    }),
  }));
}

export function readTopic(source: string, file: string): ReadEntry<Topic, RawTopic> {
  return readYamlEntry(source, file, topicSchema, (id, raw) => ({
    id,
    file,
    name: raw.namn,
    description: raw.beskrivning.trim(),
    aliases: raw.alias,
    searchWords: raw.sökord ?? [],
    positions: readPositions(raw.nuläge),
  }));
}

/** The list, or the older form of one without an organ. */
function readPositions(raw: RawTopic['nuläge']): readonly StatedPosition[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw))
    return [{ organ: undefined, text: raw.text.trim(), source: raw.beslut, confirmed: undefined }];
  return raw.map(({ organ, text, punkt, beslut, bekräftat }) => ({
    organ,
    text: text.trim(),
    source: beslut ?? punkt,
    ...(beslut === undefined && punkt !== undefined && { byItem: true as const }),
    confirmed: bekräftat,
  }));
}

/** Reads the glossary. Two terms with the same anchor on the glossary page are an error. */
export function readGlossary(source: string, file: string): ReadEntry<readonly GlossaryEntry[], readonly RawTerm[]> {
  const read = readYamlEntry(
    source,
    file,
    z.array(glossarySchema, { error: 'en lista, till exempel - term: LPO' }).readonly(),
    (_id, raw) =>
      raw.map(
        ({ term, namn, förklaring, synonymer, sökord, ämnen }): GlossaryEntry => ({
          term,
          name: namn,
          explanation: förklaring,
          synonyms: synonymer ?? [],
          searchWords: sökord ?? [],
          topics: ämnen ?? [],
        }),
      ),
  );
  const firstLines = new Map<string, number>();
  const duplicates = (read.value ?? []).flatMap(({ term }, index): readonly Diagnostic[] => {
    const line = read.lineOf([index, 'term']);
    const anchor = glossaryAnchor(term);
    if (anchor === '') return [diagnose('unsafe-id', { file, line }, { id: term })];
    const firstLine = firstLines.get(anchor);
    if (firstLine !== undefined) return [diagnose('duplicate-term', { file, line }, { term, firstLine })];
    firstLines.set(anchor, line);
    return [];
  });
  return { ...read, diagnostics: [...read.diagnostics, ...duplicates] };
}

/** Reads the words for the search, in small letters, as the search compares them. */
export function readSearchWords(source: string, file: string): ReadEntry<SearchWords, RawSearchWords> {
  const small = (words: readonly string[] = []) => words.map((word) => word.toLowerCase());
  return readYamlEntry(source, file, searchWordsSchema, (_id, { egna, odelade }) => ({
    known: small(egna),
    whole: small(odelade),
  }));
}

export function readOtherArchives(
  source: string,
  file: string,
): ReadEntry<readonly OtherArchive[], readonly RawOtherArchive[]> {
  return readYamlEntry(
    source,
    file,
    z.array(otherArchiveSchema, { error: 'en lista, till exempel - namn: Arkivet i Väst' }).readonly(),
    (_id, raw) =>
      raw.map(({ namn, adress }): OtherArchive => ({ name: namn, address: new URL(adress).href.replace(/\/?$/, '/') })),
  );
}

export function readSite(source: string, file: string): ReadEntry<ArchiveIdentity, RawSite> {
  const read = readYamlEntry(
    source,
    file,
    siteSchema,
    (_id, raw): ArchiveIdentity => ({
      name: raw.namn,
      stamp: raw.stämpel ?? stampOf(raw.namn),
      accent: raw.färg === undefined ? undefined : buildAccent(raw.färg, raw.färgMörk),
      description: raw.beskrivning?.trim().replace(/\.$/, '') ?? PLAIN_IDENTITY.description,
      intro: raw.ingress?.trim() ?? PLAIN_IDENTITY.intro,
      address: raw.adress,
      publisher: filledIn(raw.utgivare),
      contact: filledIn(raw.kontakt),
      licence: raw.licens && { name: raw.licens.namn, address: raw.licens.adress, code: raw.licens.kod },
      embeddedBy: [...new Set((raw.inbäddas ?? []).map((address) => new URL(address).origin))],
    }),
  );
  const unreadable = COLOUR_KEYS.flatMap(([key, scheme]) => {
    const colour = read.raw?.[key];
    const found = colour && findUnreadable(colour, scheme);
    return found ? [diagnose('colour-contrast', { file, line: read.lineOf([key]) }, { key, colour, ...found })] : [];
  });
  return {
    ...read,
    diagnostics: [...read.diagnostics, ...unreadable, ...checkBlanks(source, file), ...checkFormat(source, file)],
  };
}

/** A newer form may have keys that are unknown here, so its number is read whatever else the file holds. */
function checkFormat(source: string, file: string): readonly Diagnostic[] {
  const { data, lineOf } = readYaml(normaliseText(source), file);
  const format = typeof data === 'object' && data !== null && 'format' in data ? data.format : undefined;
  return typeof format === 'number' && format > CONTENT_FORMAT
    ? [diagnose('newer-format', { file, line: lineOf(['format']) }, { format, known: CONTENT_FORMAT })]
    : [];
}

function filledIn(text: string | undefined): string | undefined {
  return text === undefined || hasBlank(text) ? undefined : text;
}

const COLOUR_KEYS = [
  ['färg', 'light'],
  ['färgMörk', 'dark'],
] as const;

/** The first letters of the name: `TH` of *Till handlingarna*, `SIV` of *Socialchefsnätverket i Värmland*. */
function stampOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('').toUpperCase().slice(0, 3);
}

/** A prose page as it was read. */
export interface ReadPage extends ReadEntry<RawPage, RawPage> {
  /** The links of its text to the site itself. */
  readonly links: readonly InternalLink[];
  /** Its sentences, as `proseOfPage` gives them. */
  readonly prose: string;
}

/**
 * Reads the frontmatter of a prose page. Its body is rendered by @astrojs/mdx; here it is only checked to be MDX, and what
 * it runs is told.
 */
export function readPage(source: string, file: string): ReadPage {
  const text = normaliseText(source);
  const oversize = findOversize(text, file);
  if (oversize) return { ...refuseEntry(oversize), links: [], prose: '' };
  const frontmatter = readFrontmatter(text, file);
  const read = readEntry(frontmatter, { file, text }, pageSchema, (_id, raw) => raw);
  const { tree, diagnostics } = parseMdx(frontmatter.body, file);
  return {
    ...read,
    links: findInternalLinks(tree),
    prose: proseOfPage(tree),
    diagnostics: [
      ...read.diagnostics,
      ...diagnostics,
      ...checkPageCode(tree, file),
      ...checkBlanks(text, file),
      ...checkPageComponents(tree, file),
    ],
  };
}

/** The name of a file without folder and ending: `organ/schnv-dalarna.yaml` gives `schnv-dalarna`. */
export function fileId(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.[^.]+$/, '');
}

/** Builds the value of an entry. `id`: the name of its file. */
type Build<Value, Raw> = (id: string, raw: Raw) => Value;

export function readYamlEntry<Value, Raw>(
  source: string,
  file: string,
  schema: z.ZodType<Raw>,
  build: Build<Value, Raw>,
): ReadEntry<Value, Raw> {
  const text = normaliseText(source);
  const oversize = findOversize(text, file);
  if (oversize) return refuseEntry(oversize);
  return readEntry(readYaml(text, file), { file, text }, schema, build);
}

function refuseEntry(fault: Diagnostic): ReadEntry<never, never> {
  return { file: fault.file, value: undefined, raw: undefined, lineOf: () => 1, diagnostics: [fault] };
}

function readEntry<Value, Raw>(
  yaml: YamlData,
  { file, text }: { readonly file: string; readonly text: string },
  schema: z.ZodType<Raw>,
  build: Build<Value, Raw>,
): ReadEntry<Value, Raw> {
  const checked = yaml.diagnostics.length > 0 ? undefined : checkAgainst(schema, yaml, file);
  const id = fileId(file);
  const unsafe = isSafeId(id) ? [] : [diagnose('unsafe-id', { file, line: 1 }, { id })];
  const raw = checked?.value;
  return {
    file,
    raw,
    value: raw === undefined || unsafe.length > 0 ? undefined : build(id, raw),
    lineOf: yaml.lineOf,
    diagnostics: tellAtMost(
      [
        ...yaml.diagnostics,
        ...(checked?.diagnostics ?? []),
        ...unsafe,
        ...checkIdentityNumbers(text, file),
        ...checkUnseenSigns(text, file),
      ],
      file,
    ),
  };
}
