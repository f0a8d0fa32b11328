import { Ajv2020 } from 'ajv/dist/2020.js';

/** A path within the package, or an address: neither absolute nor upwards. */
const PATH = { type: 'string', pattern: String.raw`^(?=[^./~])(?!file:)(?:(?!/\.\./|\\|://).)*$|^(?:http|ftp)s?://` };
const NAMED = { type: 'string', minLength: 1 };

const tableSchema = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: NAMED,
          type: {
            enum: [
              'string',
              'number',
              'integer',
              'boolean',
              'object',
              'array',
              'list',
              'datetime',
              'date',
              'time',
              'year',
              'yearmonth',
              'duration',
              'geopoint',
              'geojson',
              'any',
            ],
          },
        },
      },
    },
    primaryKey: { type: 'array', minItems: 1, items: NAMED },
    missingValues: { type: 'array', items: { type: 'string' } },
  },
};

/** What the Data Package standard, version 2, demands of a descriptor: written here from the specification. */
export const validateDataPackage = new Ajv2020({ strict: false }).compile({
  type: 'object',
  required: ['resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name: NAMED,
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', pattern: '^https?://' },
    keywords: { type: 'array', minItems: 1, items: NAMED },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: { name: { type: 'string', pattern: '^[-a-zA-Z0-9._]+$' }, path: PATH, title: { type: 'string' } },
      },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        oneOf: [{ required: ['path'] }, { required: ['data'] }],
        properties: {
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          path: PATH,
          type: { enum: ['table', 'json'] },
          mediatype: { type: 'string', pattern: '^.+/.+$' },
          encoding: { type: 'string' },
          schema: tableSchema,
        },
      },
    },
  },
});
