import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { checkValidity } from '../../src/minutes/check-validity.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { makeOrgan } from '../samples/sample-archive.ts';

/** What is told of one decision with these properties, in an item of this heading and background, on the day of the meeting. */
function check(properties: string, { clause = 'att plantera', heading = 'Träd', background = 'Parken visades.' } = {}) {
  const read = readMeeting(
    `---\norgan: lovrad\ndatum: "2031-04-02"\ntyp: protokoll\ntext: ordagrann\n---\n\n## 1. ${heading}\n\n${background}\n\n<Beslut${properties}>\n\n- ${clause}\n\n</Beslut>\n`,
    'moten/lovrad/2031-04-02.mdx',
  );
  const { meeting, diagnostics } = read;
  if (!meeting) throw new Error(JSON.stringify(diagnostics));
  const archive = buildArchive({
    organs: [makeOrgan('lovrad', ['Lövrådet'])],
    meetings: [meeting],
    topics: [],
    glossary: [],
  });
  return checkValidity(archive, [read]).map(({ code, details }) => [code, ...Object.values(details).flat()]);
}

describe('a time that no mark says', () => {
  test.each([
    ['in a clause', { clause: 'att avtalet gäller t.o.m. 2031-11-30' }, 't.o.m. 2031-11-30'],
    ['in the heading', { heading: 'Jour sommaren 2031' }, 'sommaren 2031'],
    [
      'as a limit in the background',
      { background: 'Avtalet löper till och med 30 november 2031.' },
      'till och med 30 november 2031',
    ],
    [
      'in the background, of the very thing that is decided',
      {
        clause: 'att finansiera en gemensam trädgårdsmästare i parkerna',
        background: 'Mötet vill finansiera en gemensam trädgårdsmästare under 2031 och 2032.',
      },
      'under 2031 och 2032',
    ],
  ])('is told where it stands %s', (_where, item, words) => {
    const [told] = check('', item);
    expect(told?.[0]).toBe('period-unmarked');
    expect(String(told?.[1])).toContain(words);
  });

  test.each([
    ['the decision is formal', { clause: 'att notera informationen', heading: 'Jour sommaren 2031' }],
    ['the background tells of the past', { background: 'Under 2030 hölls tre möten.' }],
    ['no time is named', {}],
  ])('is none where %s', (_why, item) => {
    expect(check('', item)).toEqual([]);
  });
});

describe('a time that a mark says', () => {
  test('silences the words', () => {
    expect(check(' gäller="../2032-11-30"', { clause: 'att avtalet gäller t.o.m. 2032-11-30' })).toEqual([]);
  });

  test('is told from half a year before its end, and not when it has ended', () => {
    expect(check(' gäller="../2031-10-02"')).toEqual([['period-ends-soon', 'lovrad-2031-04-02-1', '2031-10-02']]);
    expect(check(' gäller="../2031-10-03"')).toEqual([]);
    expect(check(' gäller="../2031-04-01"')).toEqual([]);
  });

  test('quotes words of its item, with or without what stands between', () => {
    const background = 'Jouren prövas hösten 2032 och sedan under våren.';
    expect(check(' gäller="2032-07/2033" gällerord="hösten 2032 … under våren"', { background })).toEqual([]);
    expect(check(' gäller="2032-07/2033" gällerord="vintern 2032"', { background })).toEqual([
      ['period-words-unfound', 'vintern 2032'],
    ]);
  });
});
