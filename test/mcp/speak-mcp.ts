import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { ROOT } from '../../src/command-line/folders.ts';

const message = z.object({
  id: z.number(),
  result: z.record(z.string(), z.unknown()).optional(),
  error: z.record(z.string(), z.unknown()).optional(),
});
const called = z.object({
  structuredContent: z.record(z.string(), z.unknown()).optional(),
  content: z.array(z.object({ type: z.string(), text: z.string() })),
  isError: z.boolean().optional(),
});
const listed = z.object({
  tools: z.array(
    z.object({
      name: z.string(),
      description: z.string(),
      inputSchema: z.record(z.string(), z.unknown()),
      outputSchema: z.record(z.string(), z.unknown()),
    }),
  ),
});

export interface SpokenMcp {
  readonly list: () => Promise<z.infer<typeof listed>['tools']>;
  readonly call: (name: string, args: Readonly<Record<string, unknown>>) => Promise<z.infer<typeof called>>;
  /** Closes its stdin, and gives its exit code. */
  readonly close: () => Promise<unknown>;
}

/** Starts `npm run mcp` as a client does, and greets it: a message is a line of JSON. */
export async function speakMcp(site: string): Promise<SpokenMcp> {
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts', 'run.mjs'), 'mcp', '--webbplats', site], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const waiting = new Map<number, (told: z.infer<typeof message>) => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    const told = message.parse(JSON.parse(line));
    waiting.get(told.id)?.(told);
  });
  let next = 0;
  const write = (sent: object) => void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...sent })}\n`);
  const ask = async (method: string, params: object): Promise<Readonly<Record<string, unknown>>> => {
    next += 1;
    const id = next;
    const told = new Promise<z.infer<typeof message>>((resolve) => waiting.set(id, resolve));
    write({ id, method, params });
    const { result, error } = await told;
    if (result === undefined) throw new Error(JSON.stringify(error));
    return result;
  };
  await ask('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'prov', version: '1' },
  });
  write({ method: 'notifications/initialized' });
  return {
    list: async () => listed.parse(await ask('tools/list', {})).tools,
    call: async (name, args) => called.parse(await ask('tools/call', { name, arguments: args })),
    close: async () => {
      child.stdin.end();
      return (await ended)[0];
    },
  };
}
