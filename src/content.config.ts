import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { glossarySchema, organSchema, pageSchema, topicSchema } from './minutes/entry-schema.ts';
import { meetingFrontmatter } from './minutes/meeting-schema.ts';
import { contentFolder } from './site/build/content-folder.ts';
import { contentLoader } from './site/build/content-loader.ts';

/**
 * Every file of the content as its editor wrote it, typed by the schema that it passed. What all of them together say
 * is the archive (`site/build/site-content.ts`), from which the pages are made.
 */
export const collections = {
  organ: defineCollection({ loader: contentLoader('organ'), schema: organSchema }),
  moten: defineCollection({ loader: contentLoader('moten'), schema: meetingFrontmatter }),
  amnen: defineCollection({ loader: contentLoader('amnen'), schema: topicSchema }),
  ordlista: defineCollection({ loader: contentLoader('ordlista'), schema: glossarySchema }),
  sidor: defineCollection({
    loader: glob({ base: pathToFileURL(path.join(contentFolder(), 'sidor/')), pattern: '*.mdx' }),
    schema: pageSchema,
  }),
};
