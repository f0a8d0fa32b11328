import type { z } from 'zod';
import { meetingFrontmatter, type MeetingFrontmatter } from './meeting-schema.ts';

/** The parts of a meeting's frontmatter that further checks look at. */
export type ReadableParts = Partial<
  Pick<
    MeetingFrontmatter,
    'datum' | 'flerdatum' | 'typ' | 'text' | 'källa' | 'närvaro' | 'bilagor' | 'huvud' | 'underskrift' | 'anmärkningar'
  >
>;

/** Reads each part by itself, so that a fault in one key does not keep the other keys from being checked. */
export function findReadableParts(data: unknown): ReadableParts {
  const { shape } = meetingFrontmatter;
  const part = <Value>(key: string, schema: z.ZodType<Value>): { readonly [key: string]: Value } => {
    const value: unknown =
      typeof data === 'object' && data !== null ? Object.getOwnPropertyDescriptor(data, key)?.value : undefined;
    const read = value === undefined ? undefined : schema.safeParse(value);
    return read?.success === true ? { [key]: read.data } : {};
  };
  return {
    ...part('datum', shape.datum),
    ...part('flerdatum', shape.flerdatum),
    ...part('typ', shape.typ),
    ...part('text', shape.text),
    ...part('källa', shape.källa),
    ...part('närvaro', shape.närvaro),
    ...part('bilagor', shape.bilagor),
    ...part('huvud', shape.huvud),
    ...part('underskrift', shape.underskrift),
    ...part('anmärkningar', shape.anmärkningar),
  };
}
