import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../archive/diagnostic.ts';
import { ROOT } from '../../command-line/folders.ts';
import { shellWord } from '../../command-line/shell-word.ts';
import type { SiteChanges } from '../../safekeeping/manifest-changes.ts';
import { PLACES } from '../../site/addresses/places.ts';
import { count } from '../../site/words/words.ts';
import { NGINX_SETUP } from '../hosts/host-files.ts';

/** What is left to do, in Swedish, where a site is made and sent nowhere. */
export function serverWords(site: string): string {
  const setup = path.join(site, PLACES.hostRules, NGINX_SETUP);
  const first = existsSync(setup)
    ? `En server med nginx, första gången: sudo sh ${shellWord(setup)}`
    : 'Skriv webbplatsens adress i webbplats.yaml (adress:) innan den läggs ut.';
  return `Lägg ut det som ligger i ${site}: ${path.join(ROOT, 'docs', 'drift.md')} säger hur, för varje värd. ${first}\n`;
}

/** That a server must read its rules again; empty where they are as they were. */
export function reloadWords({ changed }: SiteChanges): string {
  return changed.some((name) => name.startsWith(`${PLACES.hostRules}/`))
    ? 'Reglerna för webbservern är ändrade: ladda om den, till exempel sudo systemctl reload nginx.\n'
    : '';
}

/** Why a site with blanks is not published; empty where it has none. */
export function blankWords(diagnostics: readonly Diagnostic[]): string {
  const blanks = diagnostics.filter(({ code }) => code === 'blank-left').length;
  return blanks === 0
    ? ''
    : `${count(blanks, 'ställe är inte ifyllt', 'ställen är inte ifyllda')} ([FYLL I: …]): npm run check säger vilka. Väntat: inga sådana på en publicerad webbplats. Fyll i dem, eller gör stegen för sig: npm run register, npm run build, npm run publicera -- --till MÅL.`;
}
