import { z } from 'zod';
import type { Archive } from '../archive/archived.ts';
import type { Licence } from '../archive/identity.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { urls } from '../site/addresses/urls.ts';
import { GUARD_COLUMN } from './csv.ts';
import { DATA_FILES, type DataFile } from './data-files.ts';
import { columnsOf } from './record-table.ts';

/** What describes the files and their columns. */
export const DATA_PACKAGE_FILE = 'datapackage.json';

/** What the description of every archive of this program is called: by it a site is known to be one. */
export const DATA_PACKAGE_NAME = 'till-handlingarna';

/** All files of open data in one, and the database in it. */
export const OPEN_DATA_FILE = 'arkivet.zip';
export const DATABASE_FILE = 'arkivet.sqlite';

/**
 * Makes `datapackage.json` after the Data Package standard, version 2. It has no date of its own and no checksums; the
 * site's manifest has the checksums of all files.
 */
export function dataPackage({ identity, meetings }: Archive, site: URL | undefined): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: DATA_PACKAGE_NAME,
    title: identity.name,
    description: `${identity.description}.${meetings.some(({ meeting }) => meeting.textForm === 'sammandrag') ? ' Texter som är sammandrag är arkivets egna ord; då är det originalet som gäller.' : ''}`,
    ...(site === undefined ? {} : { homepage: fullAddress(urls.data, site) }),
    keywords: ['minnesanteckningar', 'protokoll', 'beslut'],
    ...(identity.publisher === undefined
      ? {}
      : { contributors: [{ title: identity.publisher, roles: ['publisher'] }] }),
    ...(identity.licence === undefined ? {} : { licenses: [licenceOf(identity.licence)] }),
    resources: [
      ...DATA_FILES.filter(({ table }) => table).map((file) =>
        resource(
          `${file.name}-csv`,
          `${file.name}.csv`,
          'text/csv',
          `${file.title} som tabell`,
          `Samma uppgifter som i ${file.name}.json.`,
          {
            type: 'table',
            dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
            schema: tableSchema(file),
          },
        ),
      ),
      ...DATA_FILES.map((file) =>
        resource(file.name, `${file.name}.json`, 'application/json', file.title, file.description, {
          type: 'json',
          jsonSchema: `schema/${file.name}.json`,
        }),
      ),
    ],
  };
}

function resource(
  name: string,
  path: string,
  mediatype: string,
  title: string,
  description: string,
  rest: Readonly<Record<string, unknown>>,
) {
  return { name, path, title, description, format: path.replace(/^.*\./, ''), mediatype, encoding: 'utf-8', ...rest };
}

/** The columns of a table for the Table Schema standard, from the declaration of a record. */
function tableSchema({ record }: DataFile) {
  const fields = columnsOf(record).map(({ name, type }) => ({
    name,
    type: fieldType(type),
    description: type.description,
  }));
  const guard = {
    name: GUARD_COLUMN,
    type: 'string',
    description: 'Kolumner där en apostrof är satt först, för att inget kalkylprogram ska läsa texten som en formel.',
  };
  return {
    fields: [...fields, guard],
    ...(fields.some(({ name }) => name === 'id') ? { primaryKey: ['id'] } : {}),
    missingValues: [''],
  };
}

function fieldType(value: z.ZodType): string {
  if (value instanceof z.ZodBoolean) return 'boolean';
  return value instanceof z.ZodISODate ? 'date' : 'string';
}

function licenceOf({ name, address, code }: Licence) {
  return { ...(code === undefined ? {} : { name: code }), path: address, title: name };
}
