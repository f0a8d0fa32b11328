import { withTitle, type SiteGenerator } from './site-generator.ts';

const CONTENT = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };

export { collections };
`;

/** As it comes, without a search: its menu has all meetings on each page. */
export const STARLIGHT = makeStarlight('Starlight', '');

/** With a menu of one line, which is what an archive of many meetings would give it. */
export const STARLIGHT_SHORT_MENU = makeStarlight(
  'Starlight, kort meny',
  `sidebar: [{ label: 'Arkivet', link: '/' }],`,
);

function makeStarlight(name: string, menu: string): SiteGenerator {
  const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({ title: 'Arkivet', pagefind: false, locales: { root: { label: 'Svenska', lang: 'sv' } }, ${menu} }),
  ],
});
`;
  return {
    name,
    source: {
      kind: 'npm',
      packages: { '@astrojs/starlight': '0.42.4', '@astrojs/markdown-remark': '7.3.1', astro: '7.3.5' },
      script: 'astro/bin/astro.mjs',
    },
    args: ['build', '--silent'],
    output: 'dist',
    layOut: (meetings) => [
      { name: 'astro.config.mjs', text: config },
      { name: 'src/content.config.ts', text: CONTENT },
      ...meetings.map((meeting) => ({ name: `src/content/docs/moten/${meeting.id}.md`, text: withTitle(meeting) })),
    ],
  };
}
