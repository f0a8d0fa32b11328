import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { contentFolder, ROOT } from './folders.ts';

/** `npm run dev`: the site while you write. The search needs a built site: `npm start`. */
const astro = path.join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs');
const port = process.env['PORT'] || '4321';
const child = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', port], {
  cwd: ROOT, stdio: 'inherit', env: { ...process.env, CONTENT_DIR: contentFolder(), ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
