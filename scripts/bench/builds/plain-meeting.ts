import { z } from 'zod';
import { readFrontmatter } from '../../../src/minutes/frontmatter.ts';

/** A made meeting in plain Markdown, as any site generator reads it. */
export interface PlainMeeting {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const FRONTMATTER = z.object({
  organ: z.string(),
  datum: z.string(),
  typ: z.string(),
  tid: z.string(),
  plats: z.string(),
  närvaro: z.array(z.object({ organisation: z.string(), närvarande: z.array(z.string()) })),
});

/** The marks that made meetings have, as a secretary without them would write it. */
const PLAIN_MARKS: ReadonlyMap<string, string> = new Map([
  ['<Beslut>', '**Beslut**'],
  ['<Uppfoljning slag="löfte">', '**Uppföljning: löfte**'],
]);

/**
 * Writes a made meeting's file as plain Markdown: every word of it in the same order, marks as lines in bold, who was there as a list.
 * Throws at a mark that it does not know, since Markdown would hide what it stands around.
 */
export function buildPlainMeeting(file: string): PlainMeeting {
  const { data, body } = readFrontmatter(file, 'möte');
  const { organ, datum, typ, tid, plats, närvaro } = FRONTMATTER.parse(data);
  const there = närvaro.map(({ organisation, närvarande }) => `- ${organisation}: ${närvarande.join(', ')}`);
  const head = [`${typ}, ${tid}, ${plats}`, '## Närvarande', there.join('\n')].join('\n\n');
  return { id: `${organ}-${datum}`, title: `${organ} ${datum}`, text: `${head}\n\n${writePlainMarks(body).trim()}\n` };
}

function writePlainMarks(body: string): string {
  return body.replaceAll(/^<.*$/gm, (line) => {
    const plain = line.startsWith('</') ? '' : PLAIN_MARKS.get(line);
    if (plain === undefined) throw new Error(`No plain Markdown is known for ${line}`);
    return plain;
  });
}
