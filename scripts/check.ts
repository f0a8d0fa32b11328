import process from 'node:process';
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/archive/diagnostic.ts';
import { checkWitness } from '../src/minutes/check-witness.ts';
import { loadBranches } from '../src/minutes/ledger-branches.ts';
import type { ContentFolder } from '../src/minutes/load-content.ts';
import { loadKeptContent } from '../src/command-line/load-kept-content.ts';
import { checkContentFolder } from '../src/command-line/check-use.ts';
import { contentFolder } from '../src/command-line/folders.ts';
import { reportAsAnnotations } from '../src/command-line/github-annotations.ts';
import { readWitness, reportWitness } from '../src/command-line/report-witness.ts';
import { reportMigration } from '../src/command-line/report-migration.ts';
import { reportReadability } from '../src/command-line/report-readability.ts';
import { reportAsJson, reportAsText, reportErrors } from '../src/command-line/report.ts';
import { migrateContent } from '../src/register/migrate-content.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

const USAGE = 'npm run check [-- --innehall MAPP --json | --github | --vittne HASH | --migrera | --help]';
const HELP = `${USAGE}

Allt som är fel eller ovanligt i innehållet, på en gång: var det står, vad som väntades och vad som kan göras.

  --json     som en lista för program: code, severity, file, line och message, och inget annat
  --github   dessutom som anmärkningar i GitHub Actions (sker av sig självt där)
  --vittne   finns allt kvar som stod här när vittnet skrevs? HASH är det som står som Vittne på en utskrift
             eller i en hänvisning, helt eller de första 8 tecknen eller fler
  --migrera  skriver om det som har en äldre form, där det är säkert hur, och anger formatet i webbplats.yaml; räknar upp
             filerna. Inget ord som läsarna ser ändras
  --help     den här texten

Innehållet är arkivets mapp (i programmets katalog content), eller den som --innehall eller CONTENT_DIR anger.
Slutar med 0 där inget fel finns (varningar får finnas), 1 där det finns fel och 2 där kommandot är felskrivet.
`;

/** `npm run check`: everything wrong with the content, in one go. */
const options = readOptions();
if (options.help) process.stdout.write(HELP);
else if (options.migrera) await migrate();
else check(options);

interface Options extends Readonly<Record<'json' | 'github' | 'migrera' | 'help', boolean>> {
  readonly vittne: string | undefined;
}

function check({ json, github, vittne }: Options): void {
  const fault = checkContentFolder(contentFolder());
  if (fault !== undefined) wrongUse(fault, USAGE);
  const read = loadKeptContent(contentFolder());
  if (vittne !== undefined) return answerWitness(read, vittne, json);
  const { diagnostics, content } = read;
  if (json) process.stdout.write(reportAsJson(diagnostics));
  else
    process.stdout.write(
      `${reportAsText(diagnostics, content)}${reportReadability(read)}${github ? reportAsAnnotations(diagnostics, contentFolder()) : ''}`,
    );
  process.exitCode = hasErrors(diagnostics) ? 1 : 0;
}

async function migrate(): Promise<void> {
  const fault = checkContentFolder(contentFolder());
  if (fault !== undefined) wrongUse(fault, USAGE);
  const read = loadKeptContent(contentFolder());
  const isRight = !hasErrors(read.diagnostics);
  const outcome = isRight ? await migrateContent(contentFolder(), read) : undefined;
  if (outcome === undefined) process.stderr.write(reportErrors(read.diagnostics));
  const isDone = outcome?.kind === 'migrated';
  (isDone ? process.stdout : process.stderr).write(reportMigration(outcome));
  process.exitCode = isDone ? 0 : 1;
}

function answerWitness(read: ContentFolder, given: string, json: boolean): void {
  const answer = checkWitness(read, given, loadBranches(contentFolder()));
  process.stdout.write(json ? reportAsJson(answer.diagnostics) : reportWitness(answer, read.ledger.record));
  process.exitCode = hasErrors(answer.diagnostics) ? 1 : 0;
}

function readOptions(): Options {
  try {
    const boolean = { type: 'boolean', default: false } as const;
    const { values } = parseArgs({
      options: { json: boolean, github: boolean, migrera: boolean, help: boolean, vittne: { type: 'string' } },
    });
    if (values.json && values.github) throw new Error('Välj --json eller --github: med --json skrivs bara JSON.');
    if (values.migrera && (values.json || values.github || values.vittne !== undefined))
      throw new Error('--migrera skrivs utan andra tillägg.');
    return {
      ...values,
      vittne: readWitness(values.vittne),
      github: values.github || process.env['GITHUB_ACTIONS'] === 'true',
    };
  } catch (error) {
    return wrongUse(error, USAGE);
  }
}
