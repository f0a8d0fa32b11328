import process from 'node:process';
import { loadKeptContent } from '../src/command-line/load-kept-content.ts';
import { registerContent } from '../src/register/register-content.ts';
import { takeBack } from '../src/register/take-back.ts';
import { checkContentFolder } from '../src/command-line/check-use.ts';
import { contentFolder } from '../src/command-line/folders.ts';
import { readRegisterUse, REGISTER_HELP, REGISTER_USAGE, type RegisterUse } from '../src/command-line/register-use.ts';
import { reportRegister, reportTakenBack } from '../src/command-line/report-register.ts';
import { today } from '../src/command-line/today.ts';
import { wrongUse } from '../src/command-line/wrong-use.ts';

/** `npm run register`: enters new and changed addresses in the ledger. */
const use = readUse();
if (use === 'help') process.stdout.write(REGISTER_HELP);
else if (use === 'take-back') await takeBackLast();
else await register(use);

function readUse(): ReturnType<typeof readRegisterUse> {
  try {
    return readRegisterUse(process.argv.slice(2), today());
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

async function register(order: RegisterUse): Promise<void> {
  const fault = checkContentFolder(contentFolder());
  if (fault !== undefined) wrongUse(fault, REGISTER_USAGE);
  const isAsked = process.stdin.isTTY && process.stderr.isTTY;
  const registrar = isAsked ? (await import('../src/register/prompt-registrar.ts')).promptRegistrar() : undefined;
  const outcome = await registerContent({ ...order, folder: contentFolder(), load: loadKeptContent }, registrar);
  const said = reportRegister(outcome, order.date);
  if (outcome.kind === 'entered') process.stdout.write(said);
  else process.stderr.write(said);
  process.exitCode = outcome.kind === 'entered' ? 0 : outcome.kind === 'stopped' ? 130 : 1;
}
