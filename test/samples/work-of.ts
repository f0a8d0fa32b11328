import process from 'node:process';

/** The work that a deed costs this process, in milliseconds of a core: no busy machine makes it more. */
export async function workOf(deed: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await deed();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
