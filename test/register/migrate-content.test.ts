import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { CONTENT_FORMAT } from '../../src/archive/content-format.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { migrateContent } from '../../src/register/migrate-content.ts';
import { meetingText, ORGAN, writeContent } from '../samples/temporary-content.ts';

const MEETING = meetingText({
  date: '2030-03-01',
  body: '\n## 1. Träd\n\n<Beslut>\n\n- att så\n\n</Beslut>\n',
});
const TOPIC = 'namn: Träd\nbeskrivning: Träd.\n';
const SITE = '# Vad arkivet heter.\n\nnamn: Arkivet\n';

function archive(position: string) {
  return writeContent({
    'organ/norrlunda.yaml': ORGAN,
    'moten/norrlunda/2030-03-01.mdx': MEETING,
    'amnen/trad.yaml': `${TOPIC}${position}alias: [träd]\n`,
    'webbplats.yaml': SITE,
  });
}

const load = (folder: string, file: string) => readFileSync(path.join(folder, file), 'utf8');
const codes = (folder: string) => loadContent(folder).diagnostics.map(({ code }) => code);

test('a position from before the numbers becomes a list with the network of its decision, and the form is told', async () => {
  const folder = archive(
    'nuläge: # var det står\n  text: >-\n    Träden är sådda\n    och växer.\n  beslut: norrlunda-2030-03-01-1\n\n',
  );
  expect(codes(folder)).toContain('position-without-organ');
  const before = loadContent(folder).topics.flatMap(({ value }) => value?.positions ?? []);
  const outcome = await migrateContent(folder, loadContent(folder));
  expect(outcome).toEqual({ kind: 'migrated', files: ['amnen/trad.yaml', 'webbplats.yaml'] });
  expect(load(folder, 'amnen/trad.yaml')).toBe(
    `${TOPIC}nuläge: # var det står\n  - organ: norrlunda\n    text: >-\n      Träden är sådda\n      och växer.\n    beslut: norrlunda-2030-03-01-1\n\nalias: [träd]\n`,
  );
  expect(load(folder, 'webbplats.yaml')).toMatch(
    new RegExp(`^# Vad arkivet heter\\.\n\n#.*\nformat: ${CONTENT_FORMAT}\n\nnamn: Arkivet\n$`),
  );
  expect(codes(folder)).not.toContain('position-without-organ');
  const after = loadContent(folder).topics.flatMap(({ value }) => value?.positions ?? []);
  expect(after).toEqual(before.map((position) => ({ ...position, organ: 'norrlunda' })));
});

test('what is in the present form is left byte for byte', async () => {
  const folder = archive('nuläge:\n  text: Sådda.\n  beslut: norrlunda-2030-03-01-1\n');
  await migrateContent(folder, loadContent(folder));
  expect(await migrateContent(folder, loadContent(folder))).toEqual({ kind: 'migrated', files: [] });
});

test.each([
  ['without a decision', 'nuläge:\n  text: Sådda.\n'],
  ['with a decision that the archive lacks', 'nuläge:\n  text: Sådda.\n  beslut: norrlunda-2031-01-01-1\n'],
  ['on one line', 'nuläge: { text: Sådda., beslut: norrlunda-2030-03-01-1 }\n'],
])('a position %s is left to a person, who is told', async (_how, position) => {
  const folder = archive(position);
  const before = load(folder, 'amnen/trad.yaml');
  const outcome = await migrateContent(folder, loadContent(folder));
  expect(outcome).toEqual({ kind: 'migrated', files: ['webbplats.yaml'] });
  expect(load(folder, 'amnen/trad.yaml')).toBe(before);
  expect(codes(folder)).toContain('position-without-organ');
});
