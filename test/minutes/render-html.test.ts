import { describe, expect, test } from 'vitest';
import { parseMdx } from '../../src/minutes/parse-mdx.ts';
import { plainText, ReferenceCollector, renderRichText } from '../../src/minutes/render-html.ts';

function render(markdown: string, collector = new ReferenceCollector()) {
  return renderRichText(parseMdx(markdown, 'prov.mdx').tree.children, collector);
}

describe('text as HTML', () => {
  test.each([
    ['*a* **b** ~~c~~ `d`', '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>'],
    ['a  \nb\nc', '<p>a<br>\nb\nc</p>'],
    [
      '[a](https://exempel.se/?b=c&d "e\\"f")',
      '<p><a href="https://exempel.se/?b=c&#x26;d" title="e&#x22;f">a</a></p>',
    ],
    ['ett\n\n> två\n\n***', '<p>ett</p>\n<blockquote>\n<p>två</p>\n</blockquote>\n<hr>'],
    ['1. a\n2. b', '<ol>\n<li>a</li>\n<li>b</li>\n</ol>'],
    ['4. a', '<ol start="4">\n<li>a</li>\n</ol>'],
  ])('%j', (markdown, html) => {
    expect(render(markdown).html).toBe(html);
  });

  test('escapes every sign that HTML would read', () => {
    expect(render('\\<script> & "x" \\{y\\} &lt;b&gt;').html).toBe('<p>&#x3C;script> &#x26; "x" {y} &#x3C;b></p>');
  });

  test('aligns the columns of a table without inline styles, and lets the table scroll by itself', () => {
    const { html } = render('| a | b | c |\n| - | :-: | -: |\n| 1 | 2 | 3 |');
    expect(html).toMatch(
      /^<div class="tabell" role="region" aria-label="Tabell 1" tabindex="0"><table>[^]*<\/table><\/div>$/,
    );
    expect(html).toContain('<td>1</td>\n<td class="mitten">2</td>\n<td class="hoger">3</td>');
    expect(html).not.toMatch(/style|align=/);
  });
});

describe('a reference in the text', () => {
  test('is a link without an address that knows its number', () => {
    const collector = new ReferenceCollector();
    collector.from = '4';
    expect(render('Se 310402 p 3 och den 7 maj 2031.', collector).html).toBe(
      '<p>Se <a data-ref="0">310402 p 3</a> och den <a data-ref="1">7 maj 2031</a>.</p>',
    );
    expect(collector.references).toMatchObject([
      { text: '310402 p 3', item: '3', from: '4', before: 'Se ' },
      { text: '7 maj 2031', from: '4', before: 'Se 310402 p 3 och den ' },
    ]);
  });

  test('is counted on from the texts before', () => {
    const collector = new ReferenceCollector();
    render('310402', collector);
    expect(render('310403', collector).html).toBe('<p><a data-ref="1">310403</a></p>');
  });

  test('knows the words before it, whatever their emphasis', () => {
    const collector = new ReferenceCollector();
    render('Enligt *Lövrådets* **möte** 310402', collector);
    expect(collector.references.map(({ before }) => before)).toEqual(['Enligt Lövrådets möte ']);
  });

  test('knows no words of the paragraph before', () => {
    const collector = new ReferenceCollector();
    render('Lövrådet svarade\n\n310402', collector);
    expect(collector.references.map(({ before }) => before)).toEqual(['']);
  });
});

describe('text as plain words', () => {
  test.each([
    ['*a* **b** ~~c~~ `d` [e](https://exempel.se)', 'a b [struket: c] d e'],
    ['a  \nb\\\nc\nd', 'a b c d'],
    ['a\n\n- b\n- c\n\n  d\n\n> e', 'a\nb\nc\nd\ne'],
    ['| a | b |\n| - | - |\n| *c* | d |', 'a\tb\nc\td'],
    ['&amp; \\* &auml;', '& * ä'],
  ])('%j is %j', (markdown, text) => {
    expect(render(markdown).text).toBe(text);
  });

  test('of one node are the same words', () => {
    expect(plainText(parseMdx('## *Ett* två\n', 'prov.mdx').tree)).toBe('Ett två');
  });
});
