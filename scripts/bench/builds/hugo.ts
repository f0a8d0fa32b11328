import { withTitle, type SiteGenerator } from './site-generator.ts';

const CONFIG = `baseURL = "/"
title = "Arkivet"
languageCode = "sv"
disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
`;

const LAYOUT = `<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <title>{{ .Title }}</title>
  </head>
  <body>
    <main>
      <h1>{{ .Title }}</h1>
      {{ .Content }}
    </main>
  </body>
</html>
`;

/** One layout and no lists. Its packages on npm fetch the program when they are installed, so it is the machine's own. */
export const HUGO: SiteGenerator = {
  name: 'Hugo',
  source: { kind: 'machine', program: 'hugo' },
  args: ['--quiet', '--destination', 'dist'],
  output: 'dist',
  layOut: (meetings) => [
    { name: 'config.toml', text: CONFIG },
    { name: 'layouts/_default/single.html', text: LAYOUT },
    ...meetings.map((meeting) => ({ name: `content/moten/${meeting.id}.md`, text: withTitle(meeting) })),
  ],
};
