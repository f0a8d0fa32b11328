import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import type { GlossaryEntry } from './archive/glossary.ts';
import type { LedgerLine, StoredWording } from './archive/ledger.ts';
import type { Meeting } from './archive/meeting.ts';
import type { Organ } from './archive/organ.ts';
import type { Topic } from './archive/topic.ts';
import { glossarySchema, organSchema, pageSchema, topicSchema } from './minutes/entry-schema.ts';
import { meetingFrontmatter } from './minutes/meeting-schema.ts';
import { contentFolder } from './site/build/content-folder.ts';
import { contentLoader } from './site/build/content-loader.ts';

/** Each entry carries the file as the editor wrote it, held against its schema, and the model that was read from it. */
export const collections = {
  organ: defineCollection({
    loader: contentLoader('organ'),
    schema: z.strictObject({ file: organSchema, organ: z.custom<Organ>() }),
  }),
  moten: defineCollection({
    loader: contentLoader('moten'),
    schema: z.strictObject({ frontmatter: meetingFrontmatter, meeting: z.custom<Meeting>() }),
  }),
  amnen: defineCollection({
    loader: contentLoader('amnen'),
    schema: z.strictObject({ file: topicSchema, topic: z.custom<Topic>() }),
  }),
  ordlista: defineCollection({
    loader: contentLoader('ordlista'),
    schema: z.strictObject({ file: glossarySchema, entry: z.custom<GlossaryEntry>() }),
  }),
  arkiv: defineCollection({
    loader: contentLoader('arkiv'),
    schema: z.strictObject({ name: z.string(), address: z.string() }),
  }),
  liggare: defineCollection({
    loader: contentLoader('liggare'),
    schema: z.strictObject({
      lines: z.array(z.custom<LedgerLine>()),
      wordings: z.array(z.tuple([z.string(), z.custom<StoredWording>()])),
    }),
  }),
  sidor: defineCollection({
    loader: glob({ base: pathToFileURL(path.join(contentFolder(), 'sidor/')), pattern: '*.mdx' }),
    schema: pageSchema,
  }),
};
