import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import { orderByDue } from '../../../src/site/views/order-by-due.ts';
import { followUp, makeMeeting, makeOrgan } from '../../samples/sample-archive.ts';

test('what has a day comes first, by its last day; the rest keeps its order', () => {
  const { followUps } = buildArchive({
    organs: [makeOrgan('lov', ['Lövrådet'])],
    glossary: [],
    topics: [],
    meetings: [
      makeMeeting({
        organ: 'lov',
        date: '2030-01-01',
        items: [
          {
            number: '1',
            blocks: [
              followUp('ett'),
              followUp('två', { due: '2031' }),
              followUp('tre', { due: '2030-12' }),
              followUp('fyra'),
              followUp('fem', { due: '2030-12-30' }),
            ],
          },
        ],
      }),
    ],
  });
  expect(orderByDue(followUps).map(({ text }) => text)).toEqual(['fem', 'tre', 'två', 'ett', 'fyra']);
});
