import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ArchiveIdentity } from '../archive/identity.ts';
import { drawIcon, ICON_PICTURES } from '../site/views/icon.ts';
import { loadDrawing } from './draw-png.ts';

/** Writes the icon of the site as the pictures that phones ask for. */
export async function writeIcons(identity: Pick<ArchiveIdentity, 'stamp' | 'accent'>, site: string): Promise<void> {
  const { pngOf } = await loadDrawing();
  const svg = drawIcon(identity);
  for (const { file, size } of ICON_PICTURES)
    writeFileSync(path.join(site, file), pngOf(svg.replace('<svg ', `<svg width="${size}" height="${size}" `)));
}
