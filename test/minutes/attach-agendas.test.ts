import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { besidesMissingLedger } from '../samples/ledger-codes.ts';
import { ORGAN, writeContent } from '../samples/temporary-content.ts';

const MEETING = 'moten/norrlunda/2024-05-17.mdx';
const AGENDA = 'moten/norrlunda/2024-05-17-dagordning.mdx';

function paper({ type = 'minnesanteckningar', date = '2024-05-17', organ = 'norrlunda', body = '## 1. Avtal' } = {}) {
  return `---\norgan: ${organ}\ndatum: "${date}"\ntyp: ${type}\ntext: ordagrann\n---\n\n${body}\n`;
}
const agenda = (rest: Parameters<typeof paper>[0] = {}) => paper({ type: 'dagordning', ...rest });

function load(files: Readonly<Record<string, string>>) {
  const { diagnostics, ...read } = loadContent(writeContent({ 'organ/norrlunda.yaml': ORGAN, ...files }));
  return { ...read, told: besidesMissingLedger(diagnostics).map(({ code, file, line }) => `${code} ${file}:${line}`) };
}

const PROPOSED = '## 1. Avtal\n\n<Forslag>\n\n- att avtalet godkänns\n\n</Forslag>\n\n## 2. Övrigt';

describe('an agenda beside its meeting', () => {
  const files = { [MEETING]: paper(), [AGENDA]: agenda({ body: PROPOSED }) };

  test('is the agenda of the meeting, and nothing is wrong', () => {
    const { told, archive } = load(files);
    expect(told).toEqual([]);
    expect(archive.meetings.map(({ meeting }) => meeting.file)).toEqual([MEETING]);
    const [held] = archive.meetings;
    expect(held?.agenda?.meeting).toMatchObject({ id: 'norrlunda-2024-05-17', type: 'dagordning', file: AGENDA });
    expect(held?.agenda?.items.map(({ item }) => item.number)).toEqual(['1', '2']);
  });

  test('has the attachments of its meeting in one folder', () => {
    const named = 'typ: dagordning\nbilagor:\n  - { etikett: "A", punkter: ["1"], fil: avtal.txt }\n';
    const { told, archive } = load({
      [MEETING]: paper(),
      [AGENDA]: agenda({ body: '## 1. Avtal (Bilaga A)' }).replace('typ: dagordning\n', named),
      'bilagor/norrlunda-2024-05-17/avtal.txt': 'Avtalet.',
    });
    expect(told).toEqual([]);
    expect(archive.meetings[0]?.agenda?.meeting.attachments[0]?.document?.name).toBe('avtal.txt');
  });

  test('is looked through as every file of a meeting is', () => {
    const { told } = load({
      ...files,
      [AGENDA]: agenda({ body: '## 1. Ring 070-174 06 05\n\n<Besult>\n\nJa.\n\n</Besult>' }),
    });
    expect(told.map((each) => each.split(' ')[0])).toEqual(['phone-number', 'unknown-mark']);
  });

  test('belongs to a second meeting of the day by its letter', () => {
    const second = (text: string) => text.replace('typ:', 'löpbokstav: b\ntyp:');
    const { told, archive } = load({
      'moten/norrlunda/2024-05-17b.mdx': second(paper()),
      'moten/norrlunda/2024-05-17b-dagordning.mdx': second(agenda()),
    });
    expect(told).toEqual([]);
    expect(archive.meetings[0]?.agenda?.meeting.id).toBe('norrlunda-2024-05-17b');
  });
});

describe('an agenda that does not belong where it lies is told, and is left out:', () => {
  test.each([
    ['one without its meeting', { [AGENDA]: agenda() }, 'agenda-alone'],
    ['one of another type', { [MEETING]: paper(), [AGENDA]: paper() }, 'agenda-type'],
    ['one whose meeting is an agenda itself', { [MEETING]: agenda(), [AGENDA]: agenda() }, 'agenda-twice'],
    ['one of another day', { [MEETING]: paper(), [AGENDA]: agenda({ date: '2024-05-18' }) }, 'agenda-differs'],
    [
      'one of another organ',
      { 'organ/sodra.yaml': ORGAN, [MEETING]: paper(), [AGENDA]: agenda({ organ: 'sodra' }) },
      'agenda-differs',
    ],
  ])('%s', (_which, files, code) => {
    const { told, archive } = load(files);
    expect(told).toEqual([`${code} ${AGENDA}:1`]);
    expect(archive.meetings.flatMap((each) => each.agenda ?? [])).toEqual([]);
  });

  test('one that decides', () => {
    const body = '## 1. Avtal\n\n<Beslut>\n\n- att avtalet godkänns\n\n</Beslut>';
    expect(load({ [MEETING]: paper(), [AGENDA]: agenda({ body }) }).told).toEqual([`agenda-decides ${AGENDA}:10`]);
  });

  test('but nothing is said of one whose meeting could not be read', () => {
    const { told } = load({ [MEETING]: paper({ date: '2024-05-32' }), [AGENDA]: agenda() });
    expect(told).toEqual([`impossible-date ${MEETING}:3`]);
  });
});
