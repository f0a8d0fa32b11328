import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The environment variable that names the folder in which a build of Astro leaves the program that renders pages. */
export const KEPT_RENDERER = 'KEPT_RENDERER';

/** What Astro names the module that begins the program. */
const ENTRY = /^prerender-entry\..*\.mjs$/;

/** Names within that folder. */
export const RENDERER_FILES = { program: 'program', styles: 'styles.json', client: 'client' } as const;

/** The styles of a page, as Astro orders them in its head. */
interface PageStyles {
  /** Astro's name of the route and its component together. */
  readonly page: string;
  readonly styles: readonly unknown[];
}

/** What the program needs to be told of the build that made it, and the module that begins it. */
export interface RendererNotes {
  readonly entry: string;
  readonly pages: readonly PageStyles[];
}

/**
 * Makes `astro build` compile and render nothing, where `KEPT_RENDERER` is set: it leaves the compiled program, so that pages can be
 * rendered by it again and again, as many as are asked for. Astro's hook for whoever renders in its place is public; that its
 * program takes the notes of the build is not, and is held by `test/built/kept-pages.test.ts`.
 */
export function keepRenderer(): AstroIntegration {
  const folder = process.env[KEPT_RENDERER];
  let output: URL | undefined;
  return {
    name: 'keep-renderer',
    hooks: {
      'astro:config:done': ({ config }) => {
        output = new URL('./.prerender/', config.outDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (folder === undefined) return;
        setPrerenderer((own) => ({
          ...own,
          name: 'keep-renderer',
          async setup() {
            if (output === undefined) throw new Error('Astro began to render before its configuration was done');
            const built = fileURLToPath(output);
            const entry = readdirSync(built).find((name) => ENTRY.test(name));
            if (entry === undefined) throw new Error(`Astro left no program in ${built}`);
            const pages = await listenForStyles(path.join(built, entry), async () => own.setup?.());
            cpSync(built, path.join(folder, RENDERER_FILES.program), { recursive: true });
            const notes: RendererNotes = { entry, pages };
            writeFileSync(path.join(folder, RENDERER_FILES.styles), JSON.stringify(notes));
          },
          async getStaticPaths() {
            return [];
          },
        }));
      },
    },
  };
}

/** What Astro tells of a build, as far as it is heard here. */
interface BuildNotes {
  readonly pagesByKeys: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
}

/** Hears what Astro tells its program of the build during `setup`. */
async function listenForStyles(entry: string, setup: () => Promise<unknown>): Promise<readonly PageStyles[]> {
  const { app }: { readonly app: { setInternals: (notes: BuildNotes) => void } } = await import(
    pathToFileURL(entry).href
  );
  let heard: readonly PageStyles[] | undefined;
  const tell = app.setInternals.bind(app);
  app.setInternals = (notes) => {
    heard = [...notes.pagesByKeys].map(([page, { styles }]) => ({ page, styles }));
    tell(notes);
  };
  await setup();
  if (heard === undefined) throw new Error('Astro told its program nothing of the build');
  return heard;
}
