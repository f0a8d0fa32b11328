import { expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { prepareRenderer } from '../../src/publish/renderer/compile-renderer.ts';
import { openRenderer } from '../../src/publish/renderer/open-renderer.ts';
import { buildSiteContent } from '../../src/site/build/site-content-of.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

test('the diary number beside the title of an item stands on the meeting’s page and on the decision’s, below the title', async () => {
  const content = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    'moten/norrlunda/2024-05-17.mdx': meetingText({
      body: '## 1. Dnr SN 2024/31 Avtal om jour\n\n<Beslut>\n\n- att teckna avtalet\n\n</Beslut>',
    }),
  });
  const say = () => {};
  const renderer = await prepareRenderer({ content, output: content, say, tell: say }).done;
  const pages = await openRenderer(renderer?.folder ?? '', buildSiteContent(loadContent(content)), say);
  for (const file of ['moten/norrlunda-2024-05-17/index.html', 'b/norrlunda-2024-05-17-1/index.html']) {
    const page = pages.find((each) => each.file === file);
    const html = new TextDecoder().decode(await page?.render());
    expect(html).toContain('<p class="liten">Dnr SN 2024/31</p>');
    expect(html).toMatch(/<h[12][^>]*>\s*Avtal om jour\s*<\/h[12]>/);
  }
});
