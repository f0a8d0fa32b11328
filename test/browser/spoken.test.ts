import { describe, expect, test } from 'vitest';
import { hearFourthHeadings, hearPage } from './hear-page.ts';
import { KINDS_OF_PAGES } from './kinds-of-pages.ts';
import { openSite } from './open-site.ts';

const site = openSite();

/** How much of a page its log keeps: what is heard before a listener decides to stay. */
const FIRST_PHRASES = 40;
/** Whoever hears the same that often in a row does not know where they are. */
const MOST_ALIKE = 3;

const SHOWN = 48;
const HOST = 'https://arkiv.example/';
/* What is coming and what has passed is told of the reader's day. */
const DAY = new Date('2026-12-01T12:00:00Z');

/** A log says what is heard where, and not the words of the minutes once more. */
function shortened(phrase: string): string {
  const text = phrase.replaceAll(site.address('/'), HOST);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)} …` : text;
}

async function open(path: string) {
  const { page } = await site.open('/om/', { bypassCSP: true });
  await page.clock.setFixedTime(DAY);
  await page.goto(site.address(path));
  if (path.startsWith('/sok/')) await page.locator('[data-besvarad]').waitFor();
  return page;
}

describe('a page that is heard', () => {
  test.each(Object.entries(KINDS_OF_PAGES))(
    'begins as its log says, has a name for all and an end: %s',
    async (kind, path) => {
      const page = await open(path);
      const said = await hearPage(page);
      expect(said.at(-1)).toBe('end of document');
      expect(
        said.filter((phrase) =>
          /^(?:link|button|textbox|searchbox|combobox|checkbox|heading)(?:, level \d)?$/.test(phrase),
        ),
      ).toEqual([]);
      const alike = said.filter((phrase, place) =>
        Array.from({ length: MOST_ALIKE }, (_each, back) => said[place - back - 1]).every(
          (before) => before === phrase,
        ),
      );
      expect(alike).toEqual([]);
      const main = said.indexOf('main');
      const first = said.slice(main, main + FIRST_PHRASES).map(shortened);
      await expect(`${first.join('\n')}\n`).toMatchFileSnapshot(`spoken/${kind.replaceAll(' ', '-')}.txt`);
      await page.context().close();
    },
  );
});

describe('the page of a decision', () => {
  /* What a decision agrees to is told with it, before the buttons. */
  test.each([
    ['/b/schnv-dalarna-2026-03-10-6a/', 6],
    ['/b/schnv-dalarna-2021-03-19-5/', 6],
    ['/b/chefsnatverket-dalarna-2020-05-08-10/', 8],
  ])('%s says the words within three blocks of its title, and offers to copy within %i', async (path, most) => {
    const page = await open(path);
    const said = await hearPage(page);
    const after = said.slice(said.findIndex((phrase) => /^heading, .*, level 1$/.test(phrase)) + 1);
    const blocksUntil = (place: number) => {
      expect(place).toBeGreaterThan(0);
      return after.slice(0, place).filter((phrase) => /^(?:paragraph|list|heading, .*|blockquote|table)$/.test(phrase))
        .length;
    };
    expect(blocksUntil(after.findIndex((phrase) => phrase.startsWith('att ')))).toBeLessThanOrEqual(3);
    expect(blocksUntil(after.indexOf('button, Kopiera länk'))).toBeLessThanOrEqual(most);
    await page.context().close();
  });
});

test('in a meeting one key leads from a decision in substance to the next, and each says where it stands', async () => {
  const page = await open('/moten/schnv-dalarna-2026-03-10/');
  expect(await hearFourthHeadings(page, 4)).toEqual(
    ['5 b', '6 a', '7 a', '7 b'].map((item) => `heading, Beslut för punkt ${item}, level 4`),
  );
  await page.context().close();
});
