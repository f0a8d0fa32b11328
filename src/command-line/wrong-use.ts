import process from 'node:process';

/** Writes to stderr how the command is used, and ends the process with 2. */
export function wrongUse(error: unknown, usage: string): never {
  process.stderr.write(`${explain(error)}\nSå här används kommandot: ${usage}\n`);
  process.exit(2);
}

/** The message of an error in Swedish. Node's own messages about arguments are English. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const found = /'([^']+)'/.exec(error.message)?.[1];
  const code = 'code' in error ? error.code : undefined;
  if (found !== undefined && code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Tillägget ”${found}” finns inte.`;
  if (found !== undefined && code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return `”${found}” hör inte till kommandot, som gäller hela arkivet.`;
  if (found !== undefined && code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `Tillägget ”${found}” är fel skrivet.`;
  return error.message;
}
