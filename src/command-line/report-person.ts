import { LEDGER_FILE, wordingFile } from '../archive/ledger.ts';
import type { ErasureOutcome } from '../register/erase-person.ts';
import type { KeptErasureOutcome } from '../register/erase-kept.ts';
import type { PersonFound } from '../register/find-person.ts';
import { holderMessage } from '../minutes/content-lock.ts';
import { reasonMessage } from '../minutes/judge-reason.ts';
import { count } from '../site/words/words.ts';
import { cleanedWords } from './report-register.ts';

/** For a person: where somebody stands, file by file. */
export function reportPerson({ places, wordings, reasons, alone, ...left }: PersonFound, name: string): string {
  const lines = [
    ...places.map(({ file, line, text }) => `${file}:${line}  ${text}`),
    ...wordings.map(wordingLine),
    ...reasons.map((line) => `${LEDGER_FILE}:${line}  en orsak`),
  ];
  if (lines.length === 0) return `”${name}” står ingenstans i arkivet.\n${reportLeft(left)}`;
  const sum = `${count(places.length, 'ställe', 'ställen')} i filerna, ${count(wordings.length, 'lydelse', 'lydelser')}.`;
  const rest = alone.map(
    (part) =>
      `I samma filer står ”${part.name}” ensamt på ${count(part.places, 'ställe', 'ställen')}. Sök det för sig: npm run glom -- "${part.name}"`,
  );
  return `${[...lines, '', `”${name}”: ${sum} Ta bort namnet: npm run glom -- "${name}" --radera --orsak "Borttaget på begäran."`, ...rest].join('\n')}\n${reportLeft(left)}`;
}

function wordingLine({ hash, ids, isReason }: PersonFound['wordings'][number]): string {
  return `${wordingFile(hash)}  ${isReason ? 'skälet för' : 'lydelse av'} ${ids.join(', ')}`;
}

/** What a person must judge: other spellings of the name, and files that nobody has searched. */
function reportLeft({ near, unsearched }: Pick<PersonFound, 'near' | 'unsearched'>): string {
  const lines = [
    ...near.places.map(({ file, line, text }) => `  ${file}:${line}  ${text}`),
    ...near.wordings.map((wording) => `  ${wordingLine(wording)}: ${wording.text}`),
    ...near.reasons.map((line) => `  ${LEDGER_FILE}:${line}  en orsak`),
  ];
  const judged =
    lines.length === 0
      ? []
      : [
          '',
          `${count(lines.length, 'ställe', 'ställen')} där det kan vara samma person, skriven på annat sätt. Avgör själv; kör kommandot igen med namnet som det står där, rätta filen för hand, eller töm en lydelse (--lydelse HASH --radera --orsak "…"):`,
          ...lines,
        ];
  const others =
    unsearched.length === 0
      ? []
      : [
          '',
          `${count(unsearched.length, 'fil', 'filer')} är inte text och går inte att söka i. Öppna dem själv:`,
          ...unsearched.map((file) => `  ${file}`),
        ];
  return [...judged, ...others].map((line) => `${line}\n`).join('');
}

/** For a person: what became of a wording or a reason that was to be erased. */
export function reportKeptErasure(outcome: KeptErasureOutcome): string {
  switch (outcome.kind) {
    case 'erased':
      return `${wordingFile(outcome.hash)} är tömd; den gällde ${outcome.ids.join(', ')}. Liggarens kedja är hel. Bygg och publicera webbplatsen på nytt.\n`;
    case 'unknown':
      return outcome.found === 0
        ? 'Liggaren nämner ingen sådan lydelse. Väntat: början av en fils namn i lydelser/. Inget är ändrat.\n'
        : `${outcome.found} lydelser börjar så. Skriv fler tecken. Inget är ändrat.\n`;
    case 'stands':
      return `Lydelsen är den som står på ${outcome.id} nu. Rätta texten och kör npm run register -- --orsak "…" först. Inget är ändrat.\n`;
    case 'unwritable':
      return `${outcome.fault.file} kan inte skrivas: ${outcome.fault.reason}.\n`;
    case 'held':
      return `${holderMessage(outcome.holder)} Inget är ändrat.\n`;
  }
}

/** For a person: what was erased, or why nothing was. */
export function reportErasure(outcome: ErasureOutcome, name: string): string {
  switch (outcome.kind) {
    case 'erased':
      return `${cleanedWords(outcome.removed)}Namnet är borttaget ur ${count(outcome.files.length, 'fil', 'filer')} och ${count(outcome.wordings, 'lydelse', 'lydelser')}; ${count(outcome.events.length, 'text är införd som rättad', 'texter är införda som rättade')} i liggaren. Bygg och publicera webbplatsen på nytt. Versionshistoriken (Git), säkerhetskopior, byggda webbplatser och mellanlager har namnet kvar: docs/drift.md, ”När ett namn ska bort”, säger hur vart och ett rensas.\n${reportLeft(outcome.left)}`;
    case 'not-found':
      return `${cleanedWords(outcome.removed)}”${name}” står ingenstans i arkivet. Inget är ändrat.\n${reportLeft(outcome.left)}`;
    case 'held':
      return `${holderMessage(outcome.holder)} Inget är ändrat.\n`;
    case 'named-in-ledger':
      return `Liggaren nämner personen i en orsak (${LEDGER_FILE}, rad ${outcome.lines.join(', ')}), och den kan inte ändras. Inget är ändrat. Tala med den som sköter arkivet.\n`;
    case 'refused-reason':
      return `${reasonMessage(outcome.fault)} Inget är ändrat.\n`;
    case 'faulty':
      return 'Innehållet har fel som först måste rättas: npm run check visar vilka. Inget är ändrat.\n';
    case 'by-hand':
      return `${outcome.file}: namnet kan inte tas bort här utan en människa: ${outcome.reason}. Rätta filen för hand och kör kommandot igen. Inget är ändrat.\n`;
    case 'unwritable':
      return `${outcome.fault.file} kan inte skrivas: ${outcome.fault.reason}. Kör kommandot igen när det är rättat, så görs resten.\n`;
  }
}
