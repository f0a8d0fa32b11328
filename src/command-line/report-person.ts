import { LEDGER_FILE, wordingFile } from '../archive/ledger.ts';
import type { ErasureOutcome } from '../register/erase-person.ts';
import type { PersonFound } from '../register/find-person.ts';
import { count } from '../site/words/words.ts';

/** For a person: where somebody stands, file by file. */
export function reportPerson({ places, wordings, reasons, alone }: PersonFound, name: string): string {
  const lines = [
    ...places.map(({ file, line, text }) => `${file}:${line}  ${text}`),
    ...wordings.map(({ hash, ids }) => `${wordingFile(hash)}  lydelse av ${ids.join(', ')}`),
    ...reasons.map((line) => `${LEDGER_FILE}:${line}  en orsak`),
  ];
  if (lines.length === 0) return `”${name}” står ingenstans i arkivet.\n`;
  const sum = `${count(places.length, 'ställe', 'ställen')} i filerna, ${count(wordings.length, 'lydelse', 'lydelser')}.`;
  const rest = alone.map(
    (part) =>
      `I samma filer står ”${part.name}” ensamt på ${count(part.places, 'ställe', 'ställen')}. Sök det för sig: npm run glom -- "${part.name}"`,
  );
  return `${[...lines, '', `”${name}”: ${sum} Ta bort namnet: npm run glom -- "${name}" --radera --orsak "Borttaget på begäran."`, ...rest].join('\n')}\n`;
}

/** For a person: what was erased, or why nothing was. */
export function reportErasure(outcome: ErasureOutcome, name: string): string {
  switch (outcome.kind) {
    case 'erased':
      return `Namnet är borttaget ur ${count(outcome.files.length, 'fil', 'filer')} och ${count(outcome.wordings, 'lydelse', 'lydelser')}; ${count(outcome.events.length, 'text är införd som rättad', 'texter är införda som rättade')} i liggaren. Bygg och publicera webbplatsen på nytt. Äldre kopior (säkerhetskopior, versionshistorik) har namnet kvar.\n`;
    case 'not-found':
      return `”${name}” står ingenstans i arkivet. Inget är ändrat.\n`;
    case 'named-in-ledger':
      return `Liggaren nämner personen i en orsak (${LEDGER_FILE}, rad ${outcome.lines.join(', ')}), och den kan inte ändras. Inget är ändrat. Tala med den som sköter arkivet.\n`;
    case 'faulty':
      return 'Innehållet har fel som först måste rättas: npm run check visar vilka. Inget är ändrat.\n';
    case 'by-hand':
      return `${outcome.file}: namnet kan inte tas bort här utan en människa: ${outcome.reason}. Rätta filen för hand och kör kommandot igen. Inget är ändrat.\n`;
    case 'unwritable':
      return `${outcome.fault.file} kan inte skrivas: ${outcome.fault.reason}. Kör kommandot igen när det är rättat, så görs resten.\n`;
  }
}
