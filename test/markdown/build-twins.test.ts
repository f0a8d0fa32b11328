import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { buildTwins } from '../../src/markdown/build-twins.ts';
import { writeLlms } from '../../src/markdown/write-llms.ts';
import { urls } from '../../src/site/addresses/urls.ts';
import { makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';

/** A network that speaks of one matter ten times a year. */
function archiveOfYears(years: number) {
  const meetings = Array.from({ length: years * 10 }, (_each, number) => {
    const date = `${2000 + Math.floor(number / 10)}-${String((number % 10) + 1).padStart(2, '0')}-01`;
    return makeMeeting({ organ: 'lovrad', date, items: [{ number: '1', title: 'Löv', blocks: [prose('Om löv.')] }] });
  });
  return buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings,
    topics: [makeTopic('lov', ['löv*'])],
    glossary: [],
  });
}

const textOf = (years: number, path: string) =>
  [...buildTwins(archiveOfYears(years), [], undefined)].find((twin) => twin.path === path)?.text() ?? '';

describe('what grows with the archive', () => {
  test('does not grow the twin of a topic: its years have twins of their own', () => {
    const small = textOf(10, urls.topic('lov'));
    const large = textOf(30, urls.topic('lov'));
    const entries = (text: string) => text.match(/^### \d/gm)?.length ?? 0;
    expect([entries(small), entries(large)]).toEqual([20, 20]);
    expect(entries(textOf(30, urls.partOf(urls.topic('lov'), 2003)))).toBe(10);
  });

  test('does not grow the lists of the twin of a network, nor llms.txt', () => {
    const meetings = (text: string) => text.match(/^- \[/gm)?.length ?? 0;
    expect(meetings(textOf(30, urls.organ('lovrad')))).toBe(meetings(textOf(10, urls.organ('lovrad'))));
    const lines = (years: number) => writeLlms(archiveOfYears(years), (path) => path).split('\n').length;
    expect(lines(30)).toBe(lines(10));
  });
});

test('the twin of a prose page has its text, and its links lead to where the site stands', () => {
  const page = { id: 'om', title: 'Om', body: 'Se [besluten](/beslut/) och [SKR](https://skr.se/).\n' };
  const [twin] = [...buildTwins(archiveOfYears(1), [page], new URL('https://arkiv.test/'))].filter(
    ({ path }) => path === urls.page('om'),
  );
  expect(twin?.text()).toBe(
    '# Om\n\nSidan: https://arkiv.test/om/\n\nSe [besluten](https://arkiv.test/beslut/) och [SKR](https://skr.se/).\n',
  );
});
