import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { holdsSite } from '../minutes/beside-content.ts';
import { ROOT, STAGE_WITHIN } from './folders.ts';
import { checkSiteUrl } from './site-url.ts';

/**
 * What is wrong with the folders and the address that a build was given, in Swedish; undefined where they are fine.
 * A build replaces its output folder whole, so it takes none that holds anything but a site it made itself.
 */
export function checkBuildUse({
  content,
  output,
}: {
  readonly content: string;
  readonly output: string;
}): string | undefined {
  return (
    checkContentFolder(content) ??
    checkParts(content) ??
    checkOutput(content, output) ??
    checkSiteUrl(process.env['SITE_URL'])
  );
}

export function checkContentFolder(content: string): string | undefined {
  return existsSync(content) && statSync(content).isDirectory()
    ? undefined
    : `Innehållet söks i ”${content}”, och där finns ingen mapp. Väntat: mappen med organ/ och moten/. Rätta sökvägen i --innehall eller CONTENT_DIR.`;
}

function checkParts(content: string): string | undefined {
  return ['organ', 'moten'].some((part) => existsSync(path.join(content, part)))
    ? undefined
    : `I mappen ”${content}” finns varken organ/ eller moten/. Väntat: arkivets innehåll. Rätta sökvägen i --innehall eller CONTENT_DIR. Ett nytt arkiv görs med npm run ny.`;
}

function checkOutput(content: string, output: string): string | undefined {
  if (!existsSync(output)) return undefined;
  const target = realpathSync(output);
  const endangered = [realpathSync(content), realpathSync(ROOT)].find(
    (folder) => folder === target || folder.startsWith(target + path.sep),
  );
  if (endangered !== undefined)
    return `Webbplatsens mapp är ”${output}” och skulle skriva över ”${endangered}”. Väntat: en egen mapp för webbplatsen. Välj en annan med --ut eller OUT_DIR.`;
  if (!statSync(target).isDirectory())
    return `Webbplatsens mapp är ”${output}”, som är en fil. Väntat: en mapp. Välj en annan med --ut eller OUT_DIR.`;
  const ours = readdirSync(target).every(isLeftAlone) || holdsSite(target);
  return ours
    ? undefined
    : `Webbplatsens mapp är ”${output}”, där det redan ligger något annat än en webbplats härifrån. Väntat: en tom mapp eller en ny. Välj en annan med --ut eller OUT_DIR.`;
}

/** What a dead build left in a folder that was empty, and what ext4 has at the root of a mount. */
export function isLeftAlone(name: string): boolean {
  return name.startsWith(STAGE_WITHIN) || name === 'lost+found';
}
