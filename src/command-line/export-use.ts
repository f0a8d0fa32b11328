import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isLeftAlone } from './check-use.ts';
import { callersFolder } from './folders.ts';
import { findSwallowedFlag } from './swallowed-flag.ts';

export const EXPORT_USAGE = 'npm run export -- --opensearch MAPP [--innehall MAPP] [--help]';

export const EXPORT_HELP = `Skriv arkivets punkter för OpenSearch eller Elasticsearch.

  ${EXPORT_USAGE}

  --opensearch MAPP  en ny eller tom mapp, eller en tidigare export, som då byts ut:
                     index.json gör indexet med arkivets sammansättningar och synonymer,
                     poster-0001.ndjson och så vidare fyller det, högst 10 MB var

Innehållet läses som npm run check läser det. Är något fel i det skrivs inget.
Närvaro och föredragande är inte med, lika litet som i webbplatsens sökning.
Hur exporten läses in står i docs/drift.md.

Exempel:

  npm run export -- --opensearch ../till-sokmotorn

Slutkod: 0 exporten är skriven, 1 innehållet eller disken hindrar det, 2 kommandot är fel skrivet.
`;

/** The folder that the export goes to, as a whole path. Throws with the reason in Swedish where the arguments are wrong. */
export function readExportUse(args: readonly string[]): string | 'help' {
  const swallowed = findSwallowedFlag('export', ['opensearch']);
  if (swallowed !== undefined) throw new Error(swallowed);
  const { opensearch, help } = parseArgs({
    args: [...args],
    options: { opensearch: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  }).values;
  if (help === true) return 'help';
  if (opensearch === undefined || opensearch === '')
    throw new Error('Det står inte vart exporten ska. Väntat: --opensearch och en mapp.');
  return path.resolve(callersFolder(), opensearch);
}

/** The folders that an export must leave alone, and how an earlier one is known. */
export interface ExportPlace {
  readonly content: string;
  readonly site: string;
  readonly holdsExport: (folder: string, isLeftAlone: (name: string) => boolean) => boolean;
}

/** What is wrong with the folder of an export, in Swedish; undefined where it is fine. It is replaced whole. */
export function checkExportFolder(folder: string, { content, site, holdsExport }: ExportPlace): string | undefined {
  const target = wholePath(folder);
  if (isWithin(target, wholePath(content)))
    return `Exportens mapp är ”${folder}”, som ligger i innehållet (”${content}”). Väntat: en mapp utanför, till exempel --opensearch ../till-sokmotorn.`;
  if (isWithin(target, wholePath(site)))
    return `Exportens mapp är ”${folder}”, som ligger i den byggda webbplatsen (”${site}”). Väntat: en mapp utanför, till exempel --opensearch ../till-sokmotorn.`;
  if (!existsSync(target)) return undefined;
  if (!statSync(target).isDirectory())
    return `Exportens mapp är ”${folder}”, som är en fil. Väntat: en mapp. Välj en annan med --opensearch.`;
  return readdirSync(target).every(isLeftAlone) || holdsExport(target, isLeftAlone)
    ? undefined
    : `Exportens mapp är ”${folder}”, där det redan ligger något annat än en export härifrån. Väntat: en ny eller tom mapp. Välj en annan med --opensearch.`;
}

/** Links are followed as far as the path is there. */
function wholePath(place: string): string {
  if (existsSync(place)) return realpathSync(place);
  const above = path.dirname(place);
  return above === place ? place : path.join(wholePath(above), path.basename(place));
}

function isWithin(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder + path.sep);
}
