import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { checkFollowUps } from '../../src/minutes/check-follow-ups.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { makeOrgan } from '../samples/sample-archive.ts';

const ORGAN = makeOrgan('lovrad', ['Lövrådet']);

function archiveOf(bodies: Readonly<Record<string, string>>) {
  const meetings = Object.entries(bodies).map(([day, body]) => {
    const { meeting, diagnostics } = readMeeting(
      `---\norgan: lovrad\ndatum: "${day}"\ntyp: protokoll\ntext: ordagrann\n---\n\n## 1. Träd\n\n${body}\n`,
      `moten/lovrad/${day}.mdx`,
    );
    if (!meeting) throw new Error(JSON.stringify(diagnostics));
    return meeting;
  });
  return buildArchive({ organs: [ORGAN], meetings, topics: [], glossary: [] });
}

const check = (bodies: Readonly<Record<string, string>>) =>
  checkFollowUps(archiveOf(bodies)).map(({ code, file, details }) => [code, file.slice(-14), details]);

const DECIDED = '<Beslut>\n\n- att plantera\n- att Bo svarar i maj\n\n</Beslut>';

describe('a follow-up', () => {
  test('may be a clause, and its words are those of the clause', () => {
    const body = `${DECIDED}\n\n<Uppfoljning sats="2" slag="uppdrag" ansvarig="Bo" datum="2031-05" />`;
    expect(check({ '2031-04-02': body })).toEqual([]);
    expect(archiveOf({ '2031-04-02': body }).followUps).toMatchObject([
      { id: 'lovrad-2031-04-02-1-u1', text: 'att Bo svarar i maj', state: { kind: 'inget senare möte' } },
    ]);
  });

  test('may be a clause of a decision that is recounted right above it', () => {
    const told = '<Atergivet av="Skogsrådet">\n\n- att höja taxan\n- att Ekby mäter häcken\n\n</Atergivet>';
    const body = `${DECIDED}\n\n${told}\n\n<Uppfoljning sats="2" slag="uppdrag" />\n\n<Uppfoljning sats="3" />`;
    expect(archiveOf({ '2031-04-02': body }).followUps.map(({ text }) => text)).toEqual(['att Ekby mäter häcken', '']);
    expect(check({ '2031-04-02': body })).toEqual([
      ['unknown-clause', '2031-04-02.mdx', { tag: 'Uppfoljning', clause: 3, clauses: 2 }],
    ]);
  });

  test('may be all that a recounted decision says', () => {
    const told = '<Atergivet av="Skogsrådet">\n\nRådet beslutade att Ekby\nmäter häcken.\n\n</Atergivet>';
    const body = `${told}\n\n<Uppfoljning sats="1" slag="uppdrag" ansvarig="Ekby" />`;
    expect(check({ '2031-04-02': body })).toEqual([]);
    expect(archiveOf({ '2031-04-02': body }).followUps).toMatchObject([
      { text: 'Rådet beslutade att Ekby mäter häcken.', followUp: { owner: 'Ekby' } },
    ]);
  });

  test('of a clause that the decision lacks is refused', () => {
    const told = { tag: 'Uppfoljning', clause: 3, clauses: 2 };
    expect(check({ '2031-04-02': `${DECIDED}\n\n<Uppfoljning sats="3" />` })).toEqual([
      ['unknown-clause', '2031-04-02.mdx', told],
    ]);
    expect(check({ '2031-04-02': '<Uppfoljning sats="1" />' })).toEqual([
      ['unknown-clause', '2031-04-02.mdx', { tag: 'Uppfoljning', clause: 1, clauses: 0 }],
    ]);
  });

  test('is answered by a later item, as a whole or in part', () => {
    const ask = (answer: string) => `<Uppfoljning ${answer}>\n\nBo svarar.\n\n</Uppfoljning>`;
    const states = (answer: string) =>
      archiveOf({ '2031-04-02': ask(answer), '2031-05-02': 'Bo svarade.' }).followUps.map(({ state }) => state);
    expect(states('svar="lovrad-2031-05-02-1"')).toMatchObject([{ kind: 'besvarad', degree: 'helt' }]);
    expect(states('svar="lovrad-2031-05-02-1" grad="delvis"')).toMatchObject([{ kind: 'besvarad', degree: 'delvis' }]);
    expect(states('')).toEqual([{ kind: 'inget svar', later: 1 }]);
  });

  test('is not answered by an item that is missing, or earlier', () => {
    const ask = (answer: string) => `<Uppfoljning svar="${answer}">\n\nBo svarar.\n\n</Uppfoljning>`;
    expect(check({ '2031-04-02': ask('lovrad-2031-04-02-2') })).toEqual([
      ['unknown-answer', '2031-04-02.mdx', { item: 'lovrad-2031-04-02-2', nearest: 'lovrad-2031-04-02-1' }],
    ]);
    expect(check({ '2031-04-02': ask('lovrad-2031-03-01-1'), '2031-03-01': 'Bo frågade.' })).toEqual([
      ['answer-before', '2031-04-02.mdx', { item: 'lovrad-2031-03-01-1', date: '2031-03-01' }],
    ]);
  });
});
