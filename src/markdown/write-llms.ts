import { DATA_PACKAGE_FILE } from '../data/data-package.ts';
import type { Archive } from '../archive/archived.ts';
import { hasSummaries } from '../archive/has-summaries.ts';
import { urls } from '../site/addresses/urls.ts';
import { count } from '../site/words/words.ts';
import { inline, joinParts, linkTo, list } from './markdown-text.ts';
import type { Addressing } from './meeting-twin.ts';

/** `llms.txt`: what the archive is and where a program finds its words, in the form of llmstxt.org. It does not grow with the archive. */
export function writeLlms({ identity, meetings, decisions, topics }: Archive, whole: Addressing): string {
  const isSummary = hasSummaries({ meetings });
  return joinParts([
    `# ${inline(identity.name)}`,
    `> ${inline(identity.description)}. ${count(meetings.length, 'möte', 'möten')}, ${decisions.length} beslut och ${count(topics.length, 'ämne', 'ämnen')}.`,
    [
      'Varje möte, punkt och beslut har en adress som inte ändras. Ange den när du återger något.',
      ...(isSummary
        ? ['Texter som är sammandrag är arkivets egna ord: citera dem inte som källans. Det är originalet som gäller.']
        : []),
      'Att arkivet inte har något betyder inte att det inte har sagts eller beslutats. Om ett beslut gäller i dag vet arkivet bara där dess sida säger det.',
    ].join(' '),
    '## Läs',
    list([
      `${linkTo('Möten', whole(urls.meetings))}: efter år och nätverk`,
      `${linkTo('Ämnen', whole(urls.topics))}: med tidslinje`,
      `${linkTo('Beslut', whole(urls.decisions))}: efter år`,
      `${linkTo('Luckor', whole(urls.gaps))}: möten som nämns men inte finns här`,
      'Sidorna för möten, ämnen, nätverk och arkivet självt finns också som Markdown: lägg till index.md efter adressen. Beslutens ord står på mötets sida.',
    ]),
    '## Data',
    list([
      `${linkTo('Öppna data', whole(urls.data))}: JSON, CSV och OParl, med scheman`,
      `${linkTo(DATA_PACKAGE_FILE, whole(urls.dataFile(DATA_PACKAGE_FILE)))}: vilka filer och kolumner som finns`,
      'MCP: programmet Till handlingarna svarar ett AI-verktyg ur de här filerna (till-handlingarna mcp --webbplats ADRESS), med adress, version och källa för varje lydelse.',
    ]),
  ]);
}
