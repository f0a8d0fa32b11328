import { z } from 'zod';
import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { KeyPath, YamlData } from './frontmatter.ts';
import { findNearestName } from './nearest-name.ts';

export type Checked<Value> =
  | { readonly value: Value; readonly diagnostics: readonly [] }
  | { readonly value: undefined; readonly diagnostics: readonly Diagnostic[] };

/** Checks data against a schema. Each fault becomes a diagnostic at its line. */
export function checkAgainst<Value>(schema: z.ZodType<Value>, yaml: YamlData, file: string): Checked<Value> {
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { value: result.data, diagnostics: [] };
  const diagnostics = result.error.issues.flatMap((issue) => describeIssue(issue, schema, yaml, file));
  return { value: undefined, diagnostics };
}

function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  yaml: YamlData,
  file: string,
): readonly Diagnostic[] {
  const place = { file, line: yaml.lineOf(issue.path) };
  const key = keyName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path);
    return issue.keys.map((unknown) =>
      diagnose(
        'unknown-key',
        { file, line: yaml.lineOf([...issue.path, unknown]) },
        { key: unknown, nearest: findNearestName(unknown, known), known },
      ),
    );
  }
  const named = issue.code === 'custom' ? issue.params?.['code'] : undefined;
  if (named === 'not-a-date' || named === 'impossible-date') {
    return [diagnose(named, place, { key, found: String(issue.input) })];
  }
  if (issue.code === 'invalid_union') {
    const object = issue.errors.flat().filter(({ code, path }) => code === 'unrecognized_keys' || path.length > 0);
    if (object.length > 0) {
      return object.flatMap((inner) =>
        describeIssue({ ...inner, path: [...issue.path, ...inner.path] }, schema, yaml, file),
      );
    }
  }
  return issue.input === undefined
    ? [diagnose('missing-key', place, { key, expected: issue.message })]
    : [diagnose('invalid-value', place, { key, found: showValue(issue.input), expected: issue.message })];
}

function keyName(path: KeyPath): string {
  return path.map((step) => (typeof step === 'number' ? `rad ${step + 1}` : String(step))).join(' → ') || 'hela filen';
}

function showValue(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}…` : shown;
}

/** The keys that the schema has at a path; one of them may be what an editor meant. */
function knownKeys(schema: z.ZodType, path: KeyPath): readonly string[] {
  const here = path.reduce<unknown>((inner, step) => {
    const bare = unwrap(inner);
    if (bare instanceof z.ZodObject) return bare.shape[String(step)];
    return bare instanceof z.ZodArray ? bare.element : undefined;
  }, schema);
  const bare = unwrap(here);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodReadonly) return unwrap(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.find((option) => option instanceof z.ZodObject);
  return schema;
}
