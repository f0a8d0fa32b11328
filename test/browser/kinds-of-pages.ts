/** One address for each kind of page. What must hold for every kind is tried on these. */
export const KINDS_OF_PAGES = {
  start: '/',
  search: '/sok/?q=minimaria',
  'search without hits': '/sok/?q=xyzzyqwerty',
  meetings: '/moten/',
  meeting: '/moten/schnv-dalarna-2026-03-10/',
  agenda: '/moten/schnv-dalarna-2022/',
  'meeting with tables and lists': '/moten/schnv-fyrbodal-2022-03-04/',
  register: '/beslut/',
  decision: '/b/schnv-dalarna-2026-03-10-6a/',
  'decision from running text': '/b/schnv-dalarna-2026-03-10-5b/',
  'decision for a whole item': '/b/chefsnatverket-dalarna-2020-05-08-4/',
  topics: '/amnen/',
  topic: '/amnen/god-och-nara-vard/',
  glossary: '/ordlista/',
  prose: '/hjalp/',
  'accessibility statement': '/tillganglighet/',
} as const;
