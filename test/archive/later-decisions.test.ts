import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { laterDecisions } from '../../src/archive/later-decisions.ts';
import type { Meeting } from '../../src/archive/meeting.ts';
import { decision, makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';

const organs = [makeOrgan('lovrad', ['Lövrådet']), makeOrgan('barrad', ['Barrnätverket'])];
const topics = [makeTopic('lindar', ['lind*']), makeTopic('hackar', ['häck*'])];

const decided = (date: string, text: string, organ = 'lovrad') =>
  makeMeeting({ organ, date, items: [{ number: '1', blocks: [decision([text])] }] });

function later(...meetings: readonly Meeting[]) {
  const [first] = buildArchive({ organs, topics, meetings, glossary: [] }).decisions;
  if (!first) throw new Error('No decision');
  return laterDecisions(first).map(({ topic, latest }) => `${topic.id}: ${latest.decision} ${latest.date.iso}`);
}

describe('what the organ decided since', () => {
  test('is its latest decision in each of the topics', () => {
    expect(
      later(
        decided('2030-01-01', 'om lindar och häckar'),
        decided('2031-01-01', 'om linden'),
        decided('2032-01-01', 'om lindarna'),
        decided('2031-05-05', 'häckarna'),
      ),
    ).toEqual(['lindar: lovrad-2032-01-01-1 2032-01-01', 'hackar: lovrad-2031-05-05-1 2031-05-05']);
  });

  test('leaves out topics in which nothing was decided since', () => {
    expect(later(decided('2030-01-01', 'om lindar och häckar'), decided('2031-01-01', 'om linden'))).toEqual([
      'lindar: lovrad-2031-01-01-1 2031-01-01',
    ]);
  });

  test('is nothing that another organ decided', () => {
    expect(later(decided('2030-01-01', 'lindar'), decided('2031-01-01', 'lindar', 'barrad'))).toEqual([]);
  });

  test('is nothing that was only talked about', () => {
    const talk = makeMeeting({
      organ: 'lovrad',
      date: '2031-01-01',
      items: [{ number: '1', blocks: [prose('Mer om lindar.')] }],
    });
    expect(later(decided('2030-01-01', 'lindar'), talk)).toEqual([]);
  });

  test('is nothing of procedure alone', () => {
    expect(
      later(decided('2030-01-01', 'lindar'), decided('2031-01-01', 'att lägga lindarna till handlingarna')),
    ).toEqual([]);
    const both = makeMeeting({
      organ: 'lovrad',
      date: '2031-01-01',
      items: [
        { number: '1', blocks: [decision(['att notera informationen']), decision(['fler lindar'], { sequence: 2 })] },
      ],
    });
    expect(later(decided('2030-01-01', 'lindar'), both)).toEqual(['lindar: lovrad-2031-01-01-1-beslut2 2031-01-01']);
  });

  test('may be of a meeting whose day is unknown, in the same year', () => {
    expect(later(decided('2030-05-01', 'lindar'), decided('2030', 'fler lindar'))).toEqual([
      'lindar: lovrad-2030-1 2030',
    ]);
  });

  test('is nothing from the same meeting', () => {
    const both = makeMeeting({
      organ: 'lovrad',
      date: '2030-01-01',
      items: [
        { number: '1', blocks: [decision(['lindar'])] },
        { number: '2', blocks: [decision(['fler lindar'])] },
      ],
    });
    expect(later(both)).toEqual([]);
  });
});
