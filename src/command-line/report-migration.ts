import { holderMessage } from '../minutes/content-lock.ts';
import type { MigrationOutcome } from '../register/migrate-content.ts';

/** For a person: which files were brought to the present form, or why none was. Undefined: the content has errors, which are told. */
export function reportMigration(outcome: MigrationOutcome | undefined): string {
  switch (outcome?.kind) {
    case undefined:
      return 'Inget är ändrat. Väntat: ett innehåll utan fel. Rätta felen och kör kommandot igen.\n';
    case 'held':
      return `${holderMessage(outcome.holder)} Inget är ändrat.\n`;
    case 'unwritable':
      return `${outcome.file} går inte att skriva: ${outcome.reason}. De filer som hann skrivas om är hela; kör kommandot igen.\n`;
    case 'migrated':
      return outcome.files.length === 0
        ? 'Inget behövde skrivas om.\n'
        : `Omskrivet: ${outcome.files.join(', ')}. Se efter i Git eller i filerna vad som är ändrat, och kör npm run check.\n`;
  }
}
