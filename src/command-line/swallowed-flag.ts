import process from 'node:process';

/**
 * The flag that npm took for its own, since nobody wrote `--` before it, in Swedish with what to write; undefined where it took none. npm hands
 * it on as a variable of the environment.
 */
export function findSwallowedFlag(command: string, flags: readonly string[]): string | undefined {
  const swallowed = flags.find((flag) => process.env[`npm_config_${flag.replaceAll('-', '_')}`] !== undefined);
  return swallowed && `npm tog själv hand om --${swallowed}. Skriv -- före: npm run ${command} -- … --${swallowed} …`;
}
