import { describe, expect, test } from 'vitest';
import { diagnosticMessage } from '../../src/archive/diagnostic.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { PLACES } from '../../src/site/addresses/places.ts';
import { urls } from '../../src/site/addresses/urls.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

const DECISION = '## 1. Beslut: Avtal\n\n<Beslut>\n\n- att teckna avtalet\n\n</Beslut>';

/** What is told of an archive whose one meeting, or whose page, links there. */
function told(url: string, where: 'meeting' | 'page' = 'meeting', more: Readonly<Record<string, string>> = {}) {
  const link = `Se [där](${url}).`;
  const folder = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    'moten/norrlunda/2024-05-17.mdx': meetingText({
      body: `${DECISION}\n\n## 2. Övrigt\n\n${where === 'meeting' ? link : 'Inget.'}`,
    }),
    'amnen/samverkan.yaml': 'namn: Samverkan\nbeskrivning: Om samverkan.\nalias: [samverkan]\n',
    'sidor/om.mdx': `---\ntitel: Om\nbeskrivning: Om arkivet.\n---\n\n${where === 'page' ? link : 'Text.'}\n`,
    ...more,
  });
  return loadContent(folder).diagnostics.filter(({ code }) => code === 'dead-link');
}

describe('a link to the site itself', () => {
  test.each([
    '/',
    '/sok/?q=avtal',
    '/moten/',
    '/moten/2024/',
    '/beslut/2024/',
    '/amnen/samverkan/atom.xml',
    '/moten/norrlunda-2024-05-17/',
    '/moten/norrlunda-2024-05-17',
    '/moten/norrlunda-2024-05-17/#p2',
    '/b/norrlunda-2024-05-17-1/',
    '/b/norrlunda-2024-05-17-1/#giltighet',
    '/amnen/samverkan/',
    '/om/',
    '/data/beslut.csv',
    '/atom.xml',
    'https://example.se/moten/finns-ej/',
  ])('to %s is told nothing of', (url) => {
    expect(told(url)).toEqual([]);
    expect(told(url, 'page')).toEqual([]);
  });

  test.each<[string, string | undefined]>([
    ['/moten/finns-ej/', undefined],
    ['/moten/norrlunda-2024-05-71/', '/moten/norrlunda-2024-05-17/'],
    ['/b/norrlunda-2024-05-17-2/', '/b/norrlunda-2024-05-17-1/'],
    ['/amnen/samverka/', '/amnen/samverkan/'],
    ['/möten/', '/moten/'],
    ['/moten/1850/', undefined],
    ['/moten/norrlunda-2024-05-17/finns-ej/', undefined],
    ['/b/norrlunda-2024-05-17-1/v2/', undefined],
    ['/amnen/2024/', undefined],
    ['/om/finns-ej/', undefined],
    ['/omm/', '/om/'],
    ['/bilagor/norrlunda-2024-05-17/avtal.pdf', undefined],
  ])('to %s is an error with its line, and what may be meant', (url, meant) => {
    const [inMeeting, inPage] = [told(url), told(url, 'page')].flat();
    expect(inMeeting).toMatchObject({ file: 'moten/norrlunda/2024-05-17.mdx', line: 18 });
    expect(inPage).toMatchObject({ file: 'sidor/om.mdx', line: 6 });
    if (meant !== undefined) expect(inMeeting && diagnosticMessage(inMeeting)).toContain(`Menade du ${meant}.`);
  });

  test('is found in the HTML of a page too', () => {
    const page = '---\ntitel: Om\nbeskrivning: Om arkivet.\n---\n\n<p>Se <a href="/omm/">där</a>.</p>\n';
    expect(told('/', 'meeting', { 'sidor/om.mdx': page })).toMatchObject([{ file: 'sidor/om.mdx', line: 6 }]);
  });

  test('to an attachment may mean a file of another name', () => {
    const more = {
      'moten/norrlunda/2024-06-17.mdx': meetingText({
        date: '2024-06-17',
        frontmatter: 'bilagor:\n  - { etikett: "A", punkter: ["1"], fil: avtalet.pdf }\n',
        body: '## 1. Avtal (Bilaga A)\n\nText.',
      }),
      'bilagor/norrlunda-2024-06-17/avtalet.pdf': '%PDF-1.7\n',
    };
    expect(told('/bilagor/norrlunda-2024-06-17/avtalet.pdf', 'meeting', more)).toEqual([]);
    const [dead] = told('/bilagor/norrlunda-2024-06-17/avtale.pdf', 'meeting', more);
    expect(dead && diagnosticMessage(dead)).toContain('Menade du /bilagor/norrlunda-2024-06-17/avtalet.pdf.');
  });

  test.each([
    urls.search,
    urls.resolver,
    urls.decisions,
    urls.topics,
    urls.glossary,
    urls.followUps,
    urls.gaps,
    urls.data,
    urls.dataSchema('beslut'),
    urls.organ('norrlunda'),
    urls.preview.site,
    urls.partOf(urls.decisions, 2024, 1),
    ...Object.values(PLACES).map((place) => `/${place}/`),
  ])('to a part of the site itself is told nothing of: %s', (url) => {
    expect(told(url)).toEqual([]);
  });

  test('is not judged where a file cannot be read, since what leads there is then not known', () => {
    const faulty = { 'moten/norrlunda/2024-06-17.mdx': meetingText({ date: '2024-06-17', body: '<Beslut>' }) };
    expect(told('/moten/norrlunda-2024-06-17/', 'meeting', faulty)).toEqual([]);
  });
});

test('a link to the agenda of a meeting leads there while one lies beside the minutes', () => {
  const agenda = meetingText({ body: '## 1. Avtal' }).replace('protokoll', 'dagordning');
  const url = '/moten/norrlunda-2024-05-17/dagordning/';
  expect(told(url, 'page', { 'moten/norrlunda/2024-05-17-dagordning.mdx': agenda })).toEqual([]);
  expect(told(url, 'page').map(({ details }) => details)).toEqual([{ url, nearest: undefined }]);
});
