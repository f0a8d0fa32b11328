import { createHash } from 'node:crypto';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnosticMessage } from '../../src/archive/diagnostic.ts';
import { documentsInWording, meetingWording } from '../../src/archive/wording.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

const MEETING = 'moten/norrlunda/2024-05-17.mdx';
const BODY = '## 1. Avtal (Bilaga A)\n\nAvtalet gicks igenom.';
const PDF = '%PDF-1.7\n% påhittad\n';

/** An archive of one meeting with these rows of `bilagor`, and with files. */
function load(row: string, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    [MEETING]: meetingText({ frontmatter: `bilagor:\n  - { etikett: "A", punkter: ["1"]${row} }\n`, body: BODY }),
  });
  for (const [name, text] of Object.entries(files)) {
    const place = path.join(folder, 'bilagor/norrlunda-2024-05-17', name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  const { diagnostics, archive } = loadContent(folder);
  const meeting = archive.meetings[0]?.meeting;
  return {
    told: diagnostics
      .filter(({ code }) => code !== 'ledger-missing')
      .map(({ code, file, line }) => `${code} ${file}:${line}`),
    meeting,
  };
}

test('an attachment whose file lies in the folder of its meeting has it, with size and checksum', () => {
  const { told, meeting } = load(', fil: avtal-2024.pdf', { 'avtal-2024.pdf': PDF });
  expect(told).toEqual([]);
  expect(meeting?.attachments).toEqual([
    {
      label: 'A',
      name: undefined,
      items: ['1'],
      link: undefined,
      document: {
        name: 'avtal-2024.pdf',
        bytes: Buffer.byteLength(PDF),
        sha256: createHash('sha256').update(PDF).digest('hex'),
      },
    },
  ]);
});

test('the file is a part of the wording of the meeting, so that another file is a correction', () => {
  const [one, other, none] = [
    load(', fil: a.pdf', { 'a.pdf': PDF }),
    load(', fil: a.pdf', { 'a.pdf': `${PDF}ny` }),
    load(''),
  ].map(({ meeting }) => (meeting ? meetingWording(meeting) : ''));
  expect(one).not.toBe(other);
  expect(none).toMatch(/Bilaga A \(punkt 1\)$/);
});

test('an attachment may be read elsewhere', () => {
  const { told, meeting } = load(', länk: "https://example.se/avtal.pdf"');
  expect(told).toEqual([]);
  expect(meeting?.attachments[0]?.link).toBe('https://example.se/avtal.pdf');
});

describe('is told with the line of the attachment', () => {
  test.each<[string, string, Readonly<Record<string, string | Uint8Array>>, string]>([
    ['a file that is missing', ', fil: avtal.pdf', {}, 'attachment-missing'],
    ['a file of a kind that runs', ', fil: avtal.html', { 'avtal.html': '<p>' }, 'attachment-kind'],
    ['a picture that can hold a script', ', fil: avtal.svg', { 'avtal.svg': '<svg/>' }, 'attachment-kind'],
    ['an empty file', ', fil: avtal.pdf', { 'avtal.pdf': '' }, 'attachment-size'],
    ['a page that is called a PDF', ', fil: avtal.pdf', { 'avtal.pdf': '<!doctype html>' }, 'attachment-is-other'],
    ['a program that is called a text', ', fil: avtal.txt', { 'avtal.txt': 'MZ\0\0' }, 'attachment-is-other'],
    ['a path instead of a name', ', fil: "../liggare.jsonl"', {}, 'invalid-value'],
    ['a name with a space', ', fil: "mitt avtal.pdf"', {}, 'invalid-value'],
    ['a link that runs', ', länk: "javascript:alert(1)"', {}, 'invalid-value'],
    ['a link that is not kept from listening', ', länk: "http://example.se/a.pdf"', {}, 'invalid-value'],
  ])('%s', (_what, row, files, code) => {
    expect(load(row, files).told).toContain(`${code} ${MEETING}:7`);
  });
});

test('a link to another file of the computer is none', () => {
  const folder = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    [MEETING]: meetingText({ frontmatter: 'bilagor:\n  - { etikett: "A", punkter: ["1"], fil: a.txt }\n', body: BODY }),
  });
  mkdirSync(path.join(folder, 'bilagor/norrlunda-2024-05-17'), { recursive: true });
  symlinkSync('/etc/hostname', path.join(folder, 'bilagor/norrlunda-2024-05-17/a.txt'));
  const { diagnostics, archive } = loadContent(folder);
  expect(diagnostics.map(({ code }) => code)).toContain('attachment-size');
  expect(archive.meetings[0]?.meeting.attachments[0]?.document).toBeUndefined();
});

test('a file that no attachment names is told, and so is one of a meeting that is not there', () => {
  const { told } = load(', fil: a.pdf', { 'a.pdf': PDF, 'b.pdf': PDF, '../norrlunda-2020-01-01/c.pdf': PDF });
  expect(told).toEqual([
    'attachment-unnamed bilagor/norrlunda-2020-01-01/c.pdf:1',
    'attachment-unnamed bilagor/norrlunda-2024-05-17/b.pdf:1',
  ]);
});

test('a missing file names one that is called the same elsewhere', () => {
  const folder = writeContent({
    'organ/norrlunda.yaml': ORGAN,
    [MEETING]: meetingText({
      frontmatter: 'bilagor:\n  - { etikett: "A", punkter: ["1"], fil: Avtal.pdf }\n',
      body: BODY,
    }),
    'bilagor/2024/avtal.pdf': PDF,
  });
  const [missing] = loadContent(folder).diagnostics.filter(({ code }) => code === 'attachment-missing');
  expect(missing && diagnosticMessage(missing)).toContain('bilagor/2024/avtal.pdf');
});

describe('the original', () => {
  /** An archive of one meeting that was made from this document, with a file of that name. */
  function loadWithSource(source: string, name = 'original.txt') {
    const folder = writeContent({
      'organ/norrlunda.yaml': ORGAN,
      [MEETING]: meetingText({ frontmatter: `källa: { titel: Anteckningar, ${source} }\n`, body: '## 1. Avtal' }),
      [`bilagor/norrlunda-2024-05-17/${name}`]: 'orden',
    });
    const { diagnostics, archive } = loadContent(folder);
    const told = diagnostics.map(({ code, line }) => `${code}:${line}`).filter((code) => !code.startsWith('ledger'));
    return { told, meeting: archive.meetings[0]?.meeting };
  }
  const sha256 = createHash('sha256').update('orden').digest('hex');

  test('is kept where the file that källa names lies with the attachments, and is a part of the wording', () => {
    const { told, meeting } = loadWithSource(`fil: original.txt, sha256: ${sha256}`);
    expect(told).toEqual([]);
    expect(meeting?.source?.document).toEqual({ name: 'original.txt', bytes: 5, sha256 });
    expect(meeting && documentsInWording(meetingWording(meeting))).toEqual([{ name: 'original.txt', sha256 }]);
  });

  test('is an error where its checksum is another than the one under källa', () => {
    const { told } = loadWithSource(`fil: original.txt, sha256: ${'a'.repeat(64)}`);
    expect(told).toEqual(['original-is-other:6']);
  });

  test('is not kept where no file of its name lies there, nor where its name can have no address', () => {
    for (const [source, name] of [
      ['fil: annan.txt', 'original.txt'],
      ['fil: Anteckningar från mötet.txt', 'Anteckningar från mötet.txt'],
    ] as const) {
      const { told, meeting } = loadWithSource(source, name);
      expect([told, meeting?.source?.document]).toEqual([['attachment-unnamed:1'], undefined]);
    }
  });
});
