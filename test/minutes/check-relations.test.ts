import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { checkRelations } from '../../src/minutes/check-relations.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { makeOrgan } from '../samples/sample-archive.ts';

/** Meetings of the given days, each with decisions 1, 2 … that have these properties. */
function check(days: Readonly<Record<string, readonly string[]>>) {
  const meetings = Object.entries(days).map(([day, properties]) => {
    const body = properties
      .map((text, index) => `## ${index + 1}. Träd\n\n<Beslut ${text}>\n\n- att plantera\n\n</Beslut>\n`)
      .join('\n');
    const { meeting, diagnostics } = readMeeting(
      `---\norgan: lovrad\ndatum: "${day}"\ntyp: protokoll\ntext: ordagrann\n---\n\n${body}`,
      `moten/lovrad/${day}.mdx`,
    );
    if (!meeting) throw new Error(JSON.stringify(diagnostics));
    return meeting;
  });
  return checkRelations(
    buildArchive({ organs: [makeOrgan('lovrad', ['Lövrådet'])], meetings, topics: [], glossary: [] }),
  ).map(({ code, severity, file, line, details }) => ({ code, severity, file, line, details }));
}

describe('what a decision says of earlier ones', () => {
  test('is fine where they are there and earlier', () => {
    expect(
      check({
        '2031-04-02': ['', ''],
        '2031-05-02': [
          'ersätter="lovrad-2031-04-02-1, lovrad-2031-04-02-2"',
          'ändrar="lovrad-2031-04-02-1" fullföljer="lovrad-2031-05-02-1"',
        ],
      }),
    ).toEqual([]);
  });

  test('of one that the archive lacks is told with the nearest', () => {
    expect(check({ '2031-04-02': [''], '2031-05-02': ['ersätter="lovrad-2031-04-03-1"'] })).toEqual([
      {
        code: 'unknown-decision',
        severity: 'warning',
        file: 'moten/lovrad/2031-05-02.mdx',
        line: 10,
        details: { decision: 'lovrad-2031-04-03-1', nearest: 'lovrad-2031-04-02-1' },
      },
    ]);
  });

  test('of itself is refused', () => {
    expect(
      check({ '2031-04-02': ['ändrar="lovrad-2031-04-02-1"'] }).map(({ code, severity }) => [code, severity]),
    ).toEqual([['relation-to-itself', 'error']]);
  });

  test('of a later one is refused', () => {
    expect(
      check({ '2031-04-02': ['ersätter="lovrad-2031-05-02-1"'], '2031-05-02': [''] }).map(({ code, severity }) => [
        code,
        severity,
      ]),
    ).toEqual([['relation-to-later', 'error']]);
  });

  test('in a ring is refused at each of its decisions', () => {
    const ring = check({
      '2031-04-02': [
        'ersätter="lovrad-2031-04-02-2"',
        'ersätter="lovrad-2031-04-02-3"',
        'fullföljer="lovrad-2031-04-02-1"',
      ],
    });
    expect(ring.map(({ code }) => code)).toEqual(['relation-ring', 'relation-ring', 'relation-ring']);
    expect(ring[0]?.details).toEqual({
      kind: 'ersätter',
      ring: ['lovrad-2031-04-02-1', 'lovrad-2031-04-02-2', 'lovrad-2031-04-02-3', 'lovrad-2031-04-02-1'],
    });
  });
});
