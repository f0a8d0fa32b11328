import { expect, test } from 'vitest';
import { doubtFragment } from '../../src/mcp/unread-fragment.ts';

test.each(['p4', 'p9c', 'p4-1', 'pa', 'att-2', 'forslag-1', 'anmarkningar'])(
  'a part that is read is no doubt: #%s',
  (fragment) => {
    expect(doubtFragment(`https://arkiv.test/moten/lovrad-2031-03-10/#${fragment}`)).toEqual([]);
  },
);

test.each(['LÖV # 4', 'Lövrådet #4', 'lovrad-2031-03-10'])('a reference has no such part: %s', (text) => {
  expect(doubtFragment(text)).toEqual([]);
});

test('of a part that is not read the sign at the end of a sentence is no part', () => {
  expect(doubtFragment('(se /moten/lovrad-2031-03-10/#rubrik).')).toEqual([expect.stringContaining('”#rubrik”')]);
});
