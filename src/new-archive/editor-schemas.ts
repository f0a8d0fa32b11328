import { z } from 'zod';
import {
  glossarySchema,
  organSchema,
  otherArchiveSchema,
  searchWordsSchema,
  siteSchema,
  topicSchema,
} from '../minutes/entry-schema.ts';
import { watchSchema } from '../minutes/read-watches.ts';

/** Where the schemas lie in an archive. */
const FOLDER = '.scheman';

/** The schema of each kind of YAML file, and the files that it is for. */
const KINDS = [
  { name: 'webbplats', files: 'webbplats.yaml', schema: siteSchema },
  { name: 'organ', files: 'organ/*.yaml', schema: organSchema },
  { name: 'amne', files: 'amnen/*.yaml', schema: topicSchema },
  { name: 'ordlista', files: 'ordlista.yaml', schema: z.array(glossarySchema) },
  { name: 'sok', files: 'sok.yaml', schema: searchWordsSchema },
  { name: 'bevakningar', files: 'bevakningar.yaml', schema: z.array(watchSchema) },
  { name: 'arkiv', files: 'arkiv.yaml', schema: z.array(otherArchiveSchema) },
] as const;

/**
 * Files by which an editor explains and completes the YAML of an archive: a JSON Schema for each kind, made from what the check
 * asks for, and the settings of VS Code (with the extension redhat.vscode-yaml) that name them.
 */
export function buildEditorFiles(): ReadonlyMap<string, string> {
  const place = (name: string) => `${FOLDER}/${name}.json`;
  return new Map([
    ...KINDS.map(
      ({ name, schema }) =>
        [place(name), writeJson(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }))] as const,
    ),
    [
      '.vscode/settings.json',
      writeJson({
        'yaml.schemas': Object.fromEntries(KINDS.map(({ name, files }) => [`./${place(name)}`, files])),
        'files.eol': '\n',
        'files.associations': { '*.mdx': 'markdown' },
      }),
    ] as const,
    [
      '.vscode/extensions.json',
      writeJson({ recommendations: ['redhat.vscode-yaml', 'editorconfig.editorconfig'] }),
    ] as const,
  ]);
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
