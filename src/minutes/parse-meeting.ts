import type { Root } from 'mdast';
import type { Diagnostic } from '../archive/diagnostic.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { meetingFrontmatter, type MeetingFrontmatter } from './meeting-schema.ts';
import { normaliseText } from './normalise-text.ts';
import { parseMdx } from './parse-mdx.ts';
import { findOversize } from './size-of-text.ts';
import { checkAgainst } from './schema-diagnostics.ts';

/** A meeting's file as YAML and a tree, before its content is read. */
export interface ParsedMeeting extends ParsedHead {
  readonly file: string;
  readonly tree: Root;
}

/** The frontmatter of a meeting's file. */
export interface ParsedHead {
  /** The whole text of the file, normalised; empty where it is too large to be read. */
  readonly text: string;
  readonly yaml: Frontmatter;
  /** The frontmatter according to the schema; undefined where it does not fit. */
  readonly frontmatter: MeetingFrontmatter | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseMeeting(source: string, file: string): ParsedMeeting {
  const head = parseMeetingHead(source, file);
  if (head.diagnostics.some(({ code }) => code === 'text-too-large'))
    return { ...head, file, tree: { type: 'root', children: [] } };
  const { tree, diagnostics } = parseMdx(head.yaml.body, file);
  return { ...head, file, tree, diagnostics: [...head.diagnostics, ...diagnostics] };
}

/** Parses the frontmatter alone, for those who only need to know where a text belongs. */
export function parseMeetingHead(source: string, file: string): ParsedHead {
  const text = normaliseText(source);
  const oversize = findOversize(text, file);
  if (oversize)
    return {
      text: '',
      yaml: { data: undefined, lineOf: () => 1, diagnostics: [], body: '' },
      frontmatter: undefined,
      diagnostics: [oversize],
    };
  const yaml = readFrontmatter(text, file);
  const checked = yaml.data === undefined ? undefined : checkAgainst(meetingFrontmatter, yaml, file);
  return {
    text,
    yaml,
    frontmatter: checked?.value,
    diagnostics: [...yaml.diagnostics, ...(checked?.diagnostics ?? [])],
  };
}
