import { expect, test } from 'vitest';
import { squeezePage } from '../../../src/publish/renderer/squeeze-page.ts';

const squeeze = (html: string) => Buffer.from(squeezePage(Buffer.from(html))).toString();

test('the indentation of components goes, and next to a block the line break too', () => {
  expect(squeeze('<ul>\n  <li>\n    <a>ett</a>\n  </li>\n\n  <li>två</li>\n</ul>\n')).toBe(
    '<ul><li><a>ett</a></li><li>två</li></ul>\n',
  );
});

test('a line break stays where it may be a blank between words', () => {
  expect(squeeze('<p>\n   <b>ett</b>\n   <a>två</a>\n</p>\n<p>tre</p>')).toBe(
    '<p>\n<b>ett</b>\n<a>två</a>\n</p>\n<p>tre</p>',
  );
});

test.each([
  '<p>ett  två\n   tre</p>',
  '<b>ett</b> <b>två</b>',
  '<b>ett</b>\n\u00a0\n<b>två</b>',
  '<b>ett</b>\n”<b>två</b>”',
  '<textarea id="a">\n<b>\n</textarea>',
  '<pre\n  tabindex="0"><b>a</b>\n  <b>b</b></pre>',
  '<textarea\tid="a"><b>\n  <b></textarea>',
  '<pre>aldrig slut',
  '<p',
  '<pre><b>a</b>\n   <b>b</b></pre>',
  '<p class="huvud" data-narvaro>rad\n\n<s>struken</s>\n   <s>till</s></p>',
  '<p class="underskrift">Vid protokollet\n <s>A</s>\n <s>B</s></p>',
  '<p class="hanvisningstext papper" data-text="ren">ett\ntvå</p>',
])('no blank within words is touched, nor any that is shown as it stands: %s', (html) => {
  expect(squeeze(html)).toBe(html);
});

test.each([
  ['en tagg vars värde har ett större än', '<a title="a > b">x</a>\n  <b>', '<a title="a > b">x</a>\n<b>'],
  ['ett eget namn som börjar som ett blocks', '<lista>\n  <lista>', '<lista>\n<lista>'],
  ['en kommentar', '<!-- x -->\n  <b>', '<!-- x -->\n<b>'],
  ['ett namn som börjar som det som visas som det står', '<prerad><b>\n  <b></prerad>', '<prerad><b>\n<b></prerad>'],
  ['rubriker, men inte det som kommer efter sex', '</h6>\n <b>\n <h7>', '</h6><b>\n<h7>'],
  ['det som följer på det som visas som det står', '<pre>\n</pre>\n  <li>\n  <b>', '<pre>\n</pre>\n  <li><b>'],
])('knows a tag by its whole name: %s', (_what, html, squeezed) => {
  expect(squeeze(html)).toBe(squeezed);
});
