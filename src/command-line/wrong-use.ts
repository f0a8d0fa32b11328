import process from 'node:process';

/** Says how a command is used, on stderr, and ends with 2. */
export function wrongUse(error: unknown, usage: string): never {
  process.stderr.write(`${explain(error)}\nSå här används kommandot: ${usage}\n`);
  process.exit(2);
}

/** Node's own words about a call are English: they are put in ours. */
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
