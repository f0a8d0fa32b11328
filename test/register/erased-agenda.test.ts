import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';
import { erasePerson } from '../../src/register/erase-person.ts';
import { AGENDA_FILE, WITH_AGENDA } from '../samples/agenda-folder.ts';
import { edit, errorsOf, MEETING, register } from '../samples/ledger-folder.ts';
import { writeContent } from '../samples/temporary-content.ts';

test('a name is erased from an agenda too, which is corrected at its own address', async () => {
  const folder = writeContent(WITH_AGENDA);
  edit(folder, AGENDA_FILE, (text) => text.replace('Bakgrunden gås igenom.', 'Maja Ek går igenom bakgrunden.'));
  await register(folder);
  const outcome = await erasePerson({ folder, name: 'Maja Ek', reason: 'På begäran.', date: '2027-01-02' });
  expect(outcome).toMatchObject({ kind: 'erased', files: [AGENDA_FILE], wordings: 1 });
  expect(readFileSync(path.join(folder, AGENDA_FILE), 'utf8')).not.toContain('Maja');
  expect(errorsOf(folder)).toEqual([]);
  expect(loadContent(folder).archive.addresses.get(`${MEETING}-dagordning`)?.wordings).toHaveLength(2);
});
