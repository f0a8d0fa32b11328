import process from 'node:process';

/** Says how a command is used, on stderr, and ends with 2. */
export function wrongUse(error: unknown, usage: string): never {
  const reason = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${reason}\nSå här används kommandot: ${usage}\n`);
  process.exit(2);
}
