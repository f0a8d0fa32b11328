import { expect, test } from 'vitest';
import { squeezePage } from '../../../src/publish/renderer/squeeze-page.ts';

test('the indentation of components goes, and next to a block the line break too', () => {
  expect(squeezePage('<ul>\n  <li>\n    <a>ett</a>\n  </li>\n\n  <li>två</li>\n</ul>\n')).toBe(
    '<ul><li><a>ett</a></li><li>två</li></ul>\n',
  );
});

test('a line break stays where it may be a blank between words', () => {
  expect(squeezePage('<p>\n   <b>ett</b>\n   <a>två</a>\n</p>\n<p>tre</p>')).toBe(
    '<p>\n<b>ett</b>\n<a>två</a>\n</p>\n<p>tre</p>',
  );
});

test.each([
  '<p>ett  två\n   tre</p>',
  '<b>ett</b> <b>två</b>',
  '<pre><b>a</b>\n   <b>b</b></pre>',
  '<p class="huvud" data-narvaro>rad\n\n<s>struken</s>\n   <s>till</s></p>',
  '<p class="underskrift">Vid protokollet\n <s>A</s>\n <s>B</s></p>',
  '<p class="hanvisningstext papper" data-text="ren">ett\ntvå</p>',
])('no blank within words is touched, nor any that is shown as it stands: %s', (html) => {
  expect(squeezePage(html)).toBe(html);
});
