import { withTitle, type SiteGenerator } from './site-generator.ts';

const CONFIG = `export default { title: 'Arkivet', lang: 'sv' };
`;

/** Its own theme, without a menu or a search. Its pages have the title in the head; a heading is the writer's. */
export const VITEPRESS: SiteGenerator = {
  name: 'VitePress',
  source: { kind: 'npm', packages: { vitepress: '1.6.4' }, script: 'vitepress/bin/vitepress.js' },
  args: ['build'],
  output: '.vitepress/dist',
  layOut: (meetings) => [
    { name: '.vitepress/config.mjs', text: CONFIG },
    ...meetings.map(({ id, title, text }) => ({
      name: `moten/${id}.md`,
      text: withTitle({ id, title, text: `# ${title}\n\n${text}` }),
    })),
  ],
};
