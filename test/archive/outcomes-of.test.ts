import { describe, expect, test } from 'vitest';
import type { AgendaItem } from '../../src/archive/agenda-item.ts';
import { decisionsPrintedIn } from '../../src/archive/decisions-of.ts';
import type { MeetingType } from '../../src/archive/meeting.ts';
import { outcomesOf } from '../../src/archive/outcomes-of.ts';
import { decision, makeItem, prose, proposal } from '../samples/sample-archive.ts';

function outcomes(rest: Partial<AgendaItem>, type: MeetingType = 'minnesanteckningar') {
  const item = makeItem('lovrad-2031-04-02', { number: '4', ...rest });
  return outcomesOf(item, decisionsPrintedIn(item), type);
}

describe('what an item came to', () => {
  test('is a decision where one was made, whatever its heading says', () => {
    expect(outcomes({ blocks: [decision(['att plantera'])] })).toEqual(['beslut']);
  });

  test('is a formal decision where nothing was decided in the matter', () => {
    expect(outcomes({ blocks: [decision(['att notera informationen'])] })).toEqual(['formellt']);
    expect(outcomes({ blocks: [decision(['att öppna mötet']), decision(['att gräva'], { sequence: 2 })] })).toEqual([
      'beslut',
    ]);
  });

  test('is put off where that is all that was decided', () => {
    expect(outcomes({ blocks: [decision(['att bordlägga frågan'])] })).toEqual(['bordlagd']);
    expect(outcomes({ status: 'flyttad', blocks: [decision(['att bordlägga frågan'])] })).toEqual(['flyttad']);
  });

  test('is not known by an agenda, which has proposals alone', () => {
    expect(outcomes({ kinds: ['information'], status: 'behandlad' }, 'dagordning')).toEqual(['övrigt']);
    expect(outcomes({ kinds: ['beslut'], blocks: [proposal('att gräva')] }, 'dagordning')).toEqual(['förslag']);
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
    expect(outcomesOf(item, decisionsPrintedIn(other), 'protokoll')).toEqual(['beslut']);
  });
});
