import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../src/archive/agenda-item.ts';
import { decisionsPrintedIn } from '../../src/archive/decisions-of.ts';
import { outcomesOf } from '../../src/archive/outcomes-of.ts';
import { decision, makeItem, prose, proposal } from '../samples/sample-archive.ts';

function outcomes(rest: Partial<AgendaItem>) {
  const item = makeItem('lovrad-2031-04-02', { number: '4', ...rest });
  return outcomesOf(item, decisionsPrintedIn(item));
}

describe('what an item came to', () => {
  test('is a decision where one was made, whatever its heading says', () => {
    expect(outcomes({ blocks: [decision(['att plantera'])] })).toEqual(['beslut']);
  });

  test('is no decision where the heading alone promises one', () => {
    expect(outcomes({ kinds: ['beslut'], blocks: [prose('Frågan kom upp.')] })).toEqual(['övrigt']);
  });

  test('is a proposal where one was put', () => {
    expect(outcomes({ kinds: ['beslut'], blocks: [proposal('att plantera')] })).toEqual(['förslag']);
  });

  test('is found inside a matter without a number', () => {
    const matter = {
      kind: 'matter',
      title: 'Häcken',
      status: 'behandlad',
      blocks: [proposal('att klippa'), decision(['att klippa'])],
    } as const;
    expect(outcomes({ blocks: [matter] })).toEqual(['beslut', 'förslag']);
  });

  test.each(['bordlagd', 'flyttad', 'utgår'] as const)('is its status where that is %s', (status) => {
    expect(outcomes({ status })).toEqual([status]);
  });

  test('lists everything, the weightiest first', () => {
    expect(
      outcomes({ kinds: ['dialog', 'information'], blocks: [proposal('att gräva'), decision(['att vänta'])] }),
    ).toEqual(['beslut', 'förslag', 'information', 'dialog']);
    expect(outcomes({ status: 'bordlagd', blocks: [proposal('att gräva'), decision(['att vänta'])] })).toEqual([
      'beslut',
      'förslag',
      'bordlagd',
    ]);
  });

  test.each(['bordlagd', 'flyttad', 'utgår'] as const)(
    'is neither information nor dialogue where it is %s',
    (status) => {
      expect(outcomes({ kinds: ['beslut', 'information', 'dialog'], status })).toEqual([status]);
    },
  );

  test('is something else where nothing is known', () => {
    expect(outcomes({})).toEqual(['övrigt']);
  });

  test('counts a decision printed under another item', () => {
    const item = makeItem('lovrad-2031-04-02', { number: '4' });
    const other = makeItem('lovrad-2031-04-02', { number: '5', blocks: [decision(['att plantera'], { item: '4' })] });
    expect(outcomesOf(item, decisionsPrintedIn(other))).toEqual(['beslut']);
  });
});
