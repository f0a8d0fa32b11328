import type { OParlFile } from '../../src/data/oparl/oparl-object.ts';

const TYPE = /^https:\/\/schema\.oparl\.org\/1\.1\/([A-Za-z]+)$/;

/** What each type must have, from the schemas of OParl 1.1. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  System: ['id', 'type', 'oparlVersion', 'body'],
  Body: ['id', 'type', 'name', 'organization', 'person', 'meeting', 'paper', 'legislativeTerm'],
  Organization: ['id', 'type'],
  Meeting: ['id', 'type'],
  AgendaItem: ['id', 'type'],
  Paper: ['id', 'type'],
  Consultation: ['id', 'type'],
  File: ['id', 'type', 'accessUrl'],
};
const LIST = ['data', 'pagination', 'links'];
const MOMENTS = ['start', 'end', 'created', 'modified'];

/** Everything in which the files are no OParl: keys that lack, types unknown, moments that are none, addresses that lead nowhere. */
export function oparlFaults(files: readonly OParlFile[], root: string): readonly string[] {
  const base = `${root}data/oparl/`;
  const names = new Set(files.map(({ name }) => `${base}${name}.json`));
  for (const { content } of files)
    for (const { id } of walk(content)) if (String(id).includes('#')) names.add(String(id));
  return files.flatMap(({ name, content }) => {
    const own =
      isRecord(content) && typeof content['type'] === 'string'
        ? content['id'] === `${base}${name}.json`
        : isRecord(content) && LIST.every((key) => key in content);
    return [
      ...(own ? [] : [`${name}: not itself`]),
      ...[...walk(content)].flatMap((value) => objectFaults(value, base, names)).map((fault) => `${name}: ${fault}`),
    ];
  });
}

function objectFaults(
  object: Readonly<Record<string, unknown>>,
  base: string,
  names: ReadonlySet<string>,
): readonly string[] {
  const type = typeof object['type'] === 'string' ? TYPE.exec(object['type'])?.[1] : undefined;
  const required = type === undefined ? [] : REQUIRED[type];
  if (required === undefined || ('type' in object && type === undefined))
    return [`unknown type ${String(object['type'])}`];
  const lacking = required.filter((key) => object[key] === undefined).map((key) => `${type} lacks ${key}`);
  const moments = MOMENTS.filter(
    (key) => key in object && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(String(object[key])),
  );
  const addresses = Object.values(object)
    .flat()
    .filter((value) => typeof value === 'string' && value.startsWith(base));
  return [
    ...lacking,
    ...moments,
    ...addresses.filter((address) => !names.has(String(address))).map((address) => `${String(address)} is not there`),
  ];
}

function* walk(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(value)) for (const part of value) yield* walk(part);
  if (!isRecord(value)) return;
  yield value;
  for (const part of Object.values(value)) yield* walk(part);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
