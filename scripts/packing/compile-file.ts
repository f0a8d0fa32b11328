import { stripTypeScriptTypes } from 'node:module';

export interface CompiledFile {
  readonly name: string;
  /** Undefined where the file is shipped as it is. */
  readonly text: string | undefined;
}

/**
 * A file of the checkout as a package has it. Of TypeScript Node itself takes the types out, as it does in the checkout: the same
 * code in the same lines. Whoever names a file of TypeScript names what it has become.
 */
export function compileFile(name: string, read: () => string): CompiledFile {
  if (name.startsWith('src/new-archive/template/')) return { name, text: undefined };
  if (name.endsWith('.ts'))
    return { name: name.replace(/\.ts$/, '.js'), text: renameFiles(stripTypeScriptTypes(read())) };
  if (/\.(?:astro|mjs)$/.test(name)) return { name, text: renameFiles(read()) };
  return { name, text: undefined };
}

/** Made for: `from './x.ts'`, `` `${command}.ts` ``, and the patterns `/…\.ts$/` by which `astro.config.mjs` groups files. */
function renameFiles(text: string): string {
  return text.replaceAll(/(?<=[\w}\])])\.ts(?=['"`])/g, '.js').replaceAll(/\\\.ts(?=\$)/g, String.raw`\.js`);
}
