import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadKeptContent, loadKeptOutlines } from '../src/command-line/load-kept-content.ts';
import { joinFiles } from '../src/register/join-files.ts';
import { joinLedger } from '../src/register/join-ledger.ts';
import { registerContent } from '../src/register/register-content.ts';
import { takeBack } from '../src/register/take-back.ts';
import { checkContentFolder } from '../src/command-line/check-use.ts';
import { contentFolder } from '../src/command-line/folders.ts';
import {
  readRegisterUse,
  REGISTER_HELP,
  REGISTER_USAGE,
  type JoinFilesUse,
  type JoinUse,
  type RegisterUse,
} from '../src/command-line/register-use.ts';
import { collisionWords, reportJoin, reportJoinedFile } from '../src/command-line/report-join.ts';
import { reportRegister, reportTakenBack } from '../src/command-line/report-register.ts';
import { today } from '../src/command-line/today.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

/** `npm run register`: enters new and changed addresses in the ledger. */
const use = readUse();
if (use === 'help') process.stdout.write(REGISTER_HELP);
else if (use === 'take-back') await takeBackLast();
else if (!('kind' in use)) await register(use);
else if (use.kind === 'join') await join(use);
else joinGiven(use);

function readUse(): ReturnType<typeof readRegisterUse> {
  try {
    return readRegisterUse(process.argv.slice(2), today(), () => readFileSync(0, 'utf8'));
  } catch (error) {
    return wrongUse(error, REGISTER_USAGE);
  }
}

async function takeBackLast(): Promise<void> {
  const fault = checkContentFolder(contentFolder());
  if (fault !== undefined) wrongUse(fault, REGISTER_USAGE);
  const outcome = await takeBack(contentFolder());
  const isDone = outcome.kind === 'taken-back';
  (isDone ? process.stdout : process.stderr).write(reportTakenBack(outcome));
  process.exitCode = isDone ? 0 : 1;
}

async function join(command: JoinUse): Promise<void> {
  const fault = checkContentFolder(contentFolder());
  if (fault !== undefined) wrongUse(fault, REGISTER_USAGE);
  const isAsked = process.stdin.isTTY && process.stderr.isTTY;
  const chooser = isAsked
    ? (await import('../src/register/prompt-registrar.ts')).promptChooser(collisionWords)
    : undefined;
  const outcome = await joinLedger({ ...command, folder: contentFolder(), load: loadKeptContent }, chooser);
  const isDone = ['joined', 'sealed', 'nothing'].includes(outcome.kind);
  (isDone ? process.stdout : process.stderr).write(reportJoin(outcome));
  process.exitCode = isDone ? 0 : outcome.kind === 'stopped' ? 130 : outcome.kind === 'unneeded' ? 2 : 1;
}

/** Git calls it in the top of its work tree. npm, which goes to its own folder, says where that was. */
function joinGiven(files: JoinFilesUse): void {
  const places = [process.cwd(), process.env['INIT_CWD'] ?? process.cwd()];
  const top = places.find((place) => existsSync(path.resolve(place, files.ours))) ?? process.cwd();
  const { kind, branches } = joinFiles({ ...files, top });
  process.stderr.write(reportJoinedFile(kind, files.file, branches));
  process.exitCode = kind === 'joined' ? 0 : 1;
}

async function register(order: RegisterUse): Promise<void> {
  const fault = checkContentFolder(contentFolder());
  if (fault !== undefined) wrongUse(fault, REGISTER_USAGE);
  const isAsked = process.stdin.isTTY && process.stderr.isTTY;
  const registrar = isAsked ? (await import('../src/register/prompt-registrar.ts')).promptRegistrar() : undefined;
  const reading = { load: loadKeptContent, loadOutlines: loadKeptOutlines };
  const outcome = await registerContent({ ...order, ...reading, folder: contentFolder() }, registrar);
  const said = reportRegister(outcome, order.date, process.env['ASKED_BY']);
  if (outcome.kind === 'entered') process.stdout.write(said);
  else process.stderr.write(said);
  process.exitCode = outcome.kind === 'entered' ? 0 : outcome.kind === 'stopped' ? 130 : 1;
}
