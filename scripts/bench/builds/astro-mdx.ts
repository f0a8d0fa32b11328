import { withTitle, type SiteGenerator } from './site-generator.ts';

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ integrations: [mdx()] });
`;

const CONTENT = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

const collections = { moten: defineCollection({ loader: glob({ pattern: '*.mdx', base: './moten' }) }) };

export { collections };
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const meetings = await getCollection('moten');
  return meetings.map((meeting) => ({ params: { id: meeting.id }, props: { meeting } }));
}

const { meeting } = Astro.props;
const { Content } = await render(meeting);
---

<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8" />
    <title>{meeting.data.title}</title>
  </head>
  <body>
    <main>
      <h1>{meeting.data.title}</h1>
      <Content />
    </main>
  </body>
</html>
`;

/** A collection of MDX files and one page, as Astro's guide has it. */
export const ASTRO_MDX: SiteGenerator = {
  name: 'Astro + mdx',
  source: {
    kind: 'npm',
    packages: { astro: '7.3.5', '@astrojs/markdown-remark': '7.3.1', '@astrojs/mdx': '8.0.2' },
    script: 'astro/bin/astro.mjs',
  },
  args: ['build', '--silent'],
  output: 'dist',
  layOut: (meetings) => [
    { name: 'astro.config.mjs', text: CONFIG },
    { name: 'src/content.config.ts', text: CONTENT },
    { name: 'src/pages/moten/[id].astro', text: PAGE },
    ...meetings.map((meeting) => ({ name: `moten/${meeting.id}.mdx`, text: withTitle(meeting) })),
  ],
};
