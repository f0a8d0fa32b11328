import { withTitle, type SiteGenerator } from './site-generator.ts';

const CONFIG = `export default () => ({
  dir: { input: 'moten', includes: '../mallar', output: 'dist' },
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
});
`;

const LAYOUT = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <title>{{ title }}</title>
  </head>
  <body>
    <main>
      <h1>{{ title }}</h1>
      {{ content | safe }}
    </main>
  </body>
</html>
`;

/** One layout; the meetings are Markdown alone, in which it looks for no template of its own. */
export const ELEVENTY: SiteGenerator = {
  name: 'Eleventy',
  source: { kind: 'npm', packages: { '@11ty/eleventy': '3.1.8' }, script: '@11ty/eleventy/cmd.cjs' },
  args: ['--quiet'],
  output: 'dist',
  layOut: (meetings) => [
    { name: 'eleventy.config.js', text: CONFIG },
    { name: 'mallar/mote.njk', text: LAYOUT },
    { name: 'moten/moten.json', text: '{ "layout": "mote.njk" }\n' },
    ...meetings.map((meeting) => ({ name: `moten/${meeting.id}.md`, text: withTitle(meeting) })),
  ],
};
