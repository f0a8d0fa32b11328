import type { Root } from 'mdast';
import type { Diagnostic } from '../archive/diagnostic.ts';
import { readFrontmatter, type Frontmatter } from './frontmatter.ts';
import { meetingFrontmatter, type MeetingFrontmatter } from './meeting-schema.ts';
import { normaliseText } from './normalise-text.ts';
import { parseMdx } from './parse-mdx.ts';
import { checkAgainst } from './schema-diagnostics.ts';

/** A meeting's file as YAML and a tree, before anybody has asked what they say. */
export interface ParsedMeeting extends ParsedHead {
  readonly file: string;
  readonly tree: Root;
}

export interface ParsedHead {
  /** The whole text, normalised. */
  readonly text: string;
  readonly yaml: Frontmatter;
  /** As it passed the schema. */
  readonly frontmatter: MeetingFrontmatter | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export function parseMeeting(source: string, file: string): ParsedMeeting {
  const head = parseMeetingHead(source, file);
  const { tree, diagnostics } = parseMdx(head.yaml.body, file);
  return { ...head, file, tree, diagnostics: [...head.diagnostics, ...diagnostics] };
}

/** The frontmatter alone, for whoever asks where a text belongs. */
export function parseMeetingHead(source: string, file: string): ParsedHead {
  const text = normaliseText(source);
  const yaml = readFrontmatter(text, file);
  const checked = yaml.data === undefined ? undefined : checkAgainst(meetingFrontmatter, yaml, file);
  return {
    text,
    yaml,
    frontmatter: checked?.value,
    diagnostics: [...yaml.diagnostics, ...(checked?.diagnostics ?? [])],
  };
}
