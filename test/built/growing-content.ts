import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const NETWORKS = ['Lövrådet', 'Granrådet', 'Almrådet'];
const TOPICS = ['Färdtjänst', 'Bostöd', 'Skolpeng'];
const FIRST_YEAR = 2030;
const YEARS = 2;
const ITEMS = 6;

/**
 * A content folder of many meetings in two years, each with something for every list of the site: decisions, what is to be followed
 * up, who sits where, sums of money, attachments, a meeting that the archive lacks, topics and a word of the glossary.
 */
export function writeGrowingContent(folder: string, meetings: number): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  for (const name of NETWORKS) write(`organ/${idOf(name)}.yaml`, `namn: ${name}\nkortnamn: ${name}\n`);
  for (const name of TOPICS)
    write(`amnen/${idOf(name)}.yaml`, `namn: ${name}\nbeskrivning: Ett ämne.\nalias: ["${name.toLowerCase()}*"]\n`);
  write('ordlista.yaml', '- term: FKV\n  namn: Fokusvecka\n  förklaring: En vecka om året.\n');
  const span = (YEARS * 365) / meetings;
  for (let number = 0; number < meetings; number += 1) {
    const network = NETWORKS[number % NETWORKS.length] ?? '';
    /* No network meets twice on a day. */
    const day = dayOf(Math.floor(Math.floor(number / NETWORKS.length) * span * NETWORKS.length));
    write(`moten/${idOf(network)}/${day}.mdx`, meetingOf(network, day, number));
  }
}

function meetingOf(network: string, day: string, number: number): string {
  const lacking = dayOf(-1 - number)
    .replaceAll('-', '')
    .slice(2);
  const items = Array.from({ length: ITEMS }, (_each, index) => {
    const topic = TOPICS[(number + index) % TOPICS.length] ?? '';
    const decision = `<Beslut>\n\n- att ${topic.toLowerCase()} ${number} införs i steg ${index},\n- att frågan följs upp under FKV.\n\n</Beslut>\n`;
    /* Each takes over from the one before in the network; the places of substitutes stay vacant. */
    const appointed =
      index === 0
        ? `\n<Uppdrag sats="1" person="Ledamot ${number}" roll="ledamot" i="Styrgruppen" till="${dayOf(number + 90)}" efter="Ledamot ${number - NETWORKS.length}" />\n\n<Uppdrag sats="2" roll="ersättare" i="${topic}gruppen ${number}" />\n\n<Uppdrag sats="1" person="Sekreterare ${number}" i="Kansligruppen" />\n`
        : '';
    const promise = `<Uppfoljning slag="löfte" datum="${dayOf(number + 40)}" ansvarig="Kansliet">\n\nKansliet återkommer om ${topic.toLowerCase()} ${number}.\n\n</Uppfoljning>\n`;
    /* The one sum is in every item, the other in this alone. */
    const cost = `Det kostar ca ${number + 1} 000 kr per år, varav 500 kr i avgift.\n\n`;
    return `## ${index + 1}. ${topic} ${number}\n\nFrågan togs upp på ${network} ${lacking}, p. 4.\n\n${cost}${index % 2 === 0 ? decision : promise}${appointed}`;
  });
  return `---\norgan: ${idOf(network)}\ndatum: "${day}"\ntyp: protokoll\ntext: ordagrann\nbilagor:\n  - { etikett: "A", punkter: ["1", "2"], namn: "Förslag ${number}" }\n---\n\n${items.join('\n')}`;
}

function dayOf(place: number): string {
  return new Date(Date.UTC(FIRST_YEAR, 0, 1 + place)).toISOString().slice(0, 10);
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll('å', 'a').replaceAll('ä', 'a').replaceAll('ö', 'o');
}
