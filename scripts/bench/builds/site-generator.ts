import type { PlainMeeting } from './plain-meeting.ts';

/** Another program that makes a site of meetings: how a folder is laid out for it, and what builds it. */
export interface SiteGenerator {
  /** With what is chosen in it, where that is not what it does by itself. */
  readonly name: string;
  readonly source: GeneratorSource;
  readonly args: readonly string[];
  /** The folder of the built site, within the folder that is built. */
  readonly output: string;
  readonly layOut: (meetings: readonly PlainMeeting[]) => readonly LaidOutFile[];
}

/** The first of the packages gives the row its release. `script` lies among the packages and is run by Node. */
export type GeneratorSource =
  | { readonly kind: 'npm'; readonly packages: Readonly<Record<string, string>>; readonly script: string }
  | { readonly kind: 'machine'; readonly program: string };

export interface LaidOutFile {
  /** From the folder that is built. */
  readonly name: string;
  readonly text: string;
}

/** A meeting with the frontmatter that all of these programs read. */
export function withTitle({ title, text }: PlainMeeting): string {
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}`;
}
