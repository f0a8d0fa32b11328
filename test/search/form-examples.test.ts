import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { buildFormExamples } from '../../src/search/form-examples.ts';
import { decision, makeMeeting, makeOrgan, makeTopic, prose } from '../samples/sample-archive.ts';

describe('the examples of the form', () => {
  test('are made of the archive', () => {
    const archive = buildArchive({
      organs: [makeOrgan('lov-skogen', ['Lövnätverket', 'LVN'], { shortName: 'LVN Skogen' })],
      meetings: [
        makeMeeting({
          organ: 'lov-skogen',
          date: '2021-03-19',
          items: [{ number: '4', title: 'Jour', blocks: [prose('Jour för 31 mkr.'), decision(['att ha jour'])] }],
        }),
        makeMeeting({
          organ: 'lov-skogen',
          date: '2023',
          items: [{ number: '1', title: 'Semester', blocks: [prose('Semester och jour, skog och nära lund.')] }],
        }),
      ],
      topics: [
        { ...makeTopic('jour', ['jour*']), name: 'Jour' },
        { ...makeTopic('semester', ['semester*']), name: 'Semester' },
        { ...makeTopic('lund', ['skog och nära lund']), name: 'Skog och nära lund' },
      ],
      glossary: [],
    });
    expect(buildFormExamples(archive)).toEqual({
      word: 'jour',
      phrase: 'skog och nära lund',
      citation: 'LVN Skogen 2021-03-19 punkt 4',
      reference: 'LVN 210319 p 4',
      pair: ['jour', 'semester'],
      network: 'skogen',
      topic: 'jour',
      years: '2021-2023',
      amount: '31 mkr',
      day: '19/3 2021',
    });
  });

  test('are left out where an archive is empty', () => {
    const archive = buildArchive({ organs: [], meetings: [], topics: [], glossary: [] });
    expect(Object.values(buildFormExamples(archive)).filter((example) => example !== undefined)).toEqual([]);
  });
});
