import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { contentFolder, PACKAGES, ROOT } from '../src/command-line/folders.ts';

/**
 * `npm run dev`: the site while you write, with the page `/importera/` for bringing in a meeting. The search needs a
 * built site: `npm start`. Flags are Astro's own.
 */
const astro = path.join(PACKAGES, 'astro', 'bin', 'astro.mjs');
const port = process.env['PORT'] || '4321';
/*
 * Astro's store may hold the pages of another content folder, which was shown before. They would conflict with these,
 * so it is removed.
 */
rmSync(path.join(ROOT, '.astro', 'data-store.json'), { force: true });
const child = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', port, ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  /* It stands at the root of its own host, whatever the archive's address is. */
  env: { ...process.env, SITE_URL: '', CONTENT_DIR: contentFolder(), ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 0));
