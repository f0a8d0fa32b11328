import type { ArchivedItem, ArchivedMeeting } from '../archive/archived.ts';
import { boxOf } from '../archive/block-words.ts';
import type { Block } from '../archive/block.ts';
import { classOf } from '../archive/decision-class.ts';
import type { Decision } from '../archive/decision.ts';
import { referencesText } from '../archive/agenda-item.ts';
import { urls } from '../site/addresses/urls.ts';
import { adjustmentInWords } from '../site/words/adjustment-words.ts';
import { dateInWords } from '../site/words/date-in-words.ts';
import { countItems } from '../site/words/descriptions.ts';
import { KIND_WORDS, meetingName, STATUS_WORDS, TYPE_WORDS } from '../site/words/words.ts';
import { inline, joinParts, linkTo, list, paragraphs } from './markdown-text.ts';

/** An address of the site, whole where the site knows its own. */
export type Addressing = (path: string) => string;

/**
 * A meeting as Markdown: every word of its text with the address of each item and each decision. Who was there and who presented is
 * left out, and so are the remarks about the source and the words of its head, which name them.
 */
export function writeMeetingTwin(archived: ArchivedMeeting, whole: Addressing): string {
  const { meeting, organ, items } = archived;
  return joinParts([
    `# ${inline(meetingName(meeting, organ))}`,
    `${TYPE_WORDS[meeting.type]} · ${linkTo(organ.name, whole(urls.organ(organ.id)))} · ${inline(countItems(archived))}`,
    ...aboutText(archived, whole),
    meeting.time && `Tid: ${inline(meeting.time)}`,
    meeting.place && `Plats: ${inline(meeting.place)}`,
    ...meeting.introduction.flatMap((block) => blockParts(block, archived, '', 3, whole)),
    ...items.flatMap((archivedItem) => itemParts(archivedItem, archived, whole)),
    ...attachmentParts(archived, whole),
  ]);
}

function aboutText({ meeting }: ArchivedMeeting, whole: Addressing): readonly (string | undefined)[] {
  const { adjustment, source, textForm, type, id } = meeting;
  return [
    `Sidan: ${whole(urls.meeting(id))}`,
    adjustment && inline(adjustmentInWords(adjustment, type)),
    textForm === 'sammandrag'
      ? 'Sammandrag med arkivets egna ord. Det är originalet som gäller.'
      : 'Ordagrann återgivning av dokumentet.',
    source &&
      `Källa: ${inline([source.title, source.publisher].filter(Boolean).join(', '))}${source.fileName === undefined ? '' : ` (${inline(source.fileName)})`}.`,
  ];
}

function itemParts(
  { item, meeting, topics }: ArchivedItem,
  archived: ArchivedMeeting,
  whole: Addressing,
): readonly (string | undefined)[] {
  const level = item.parent === undefined ? 2 : 3;
  const title = item.struckOut ? `~~${inline(item.title)}~~` : inline(item.title);
  const told = [...item.kinds.map((kind) => KIND_WORDS[kind]), STATUS_WORDS[item.status]].filter(Boolean);
  return [
    `${'#'.repeat(level)} ${inline(item.printedNumber)} ${title}`,
    [whole(urls.item(meeting.id, item.number)), ...told].join(' · '),
    inline(referencesText(item)),
    item.secrecy && `Uppgifterna i punkten lämnas inte ut. Grund: ${inline(item.secrecy)}.`,
    ...item.blocks.flatMap((block) => blockParts(block, archived, item.number, level + 1, whole)),
    item.attachments.length > 0 ? `Bilagor: ${item.attachments.map(inline).join(' · ')}` : undefined,
    topics.length > 0
      ? `Ämnen: ${topics.map(({ id, name }) => linkTo(name, whole(urls.topic(id)))).join(', ')}`
      : undefined,
  ];
}

function blockParts(
  block: Block,
  archived: ArchivedMeeting,
  within: string,
  level: number,
  whole: Addressing,
): readonly (string | undefined)[] {
  switch (block.kind) {
    case 'prose':
      return paragraphs(block.content.text);
    case 'decision':
      return decisionParts(block.decision, archived, within, whole);
    case 'proposal': {
      const { by, clauses } = block.proposal;
      return [
        `**Förslag till beslut**${by === undefined ? '' : ` från ${inline(by)}`}`,
        list(clauses.map(({ text }) => inline(text))),
      ];
    }
    case 'matter': {
      const status = STATUS_WORDS[block.status];
      return [
        `${'#'.repeat(level)} ${inline(block.title)}${status ? ` (${status.toLowerCase()})` : ''}`,
        ...block.blocks.flatMap((own) => blockParts(own, archived, within, level + 1, whole)),
      ];
    }
    default: {
      const { heading, details, texts } = boxOf(block, { within, dateInWords });
      return [
        `**${[heading, ...details]
          .filter(Boolean)
          .map((detail) => inline(detail ?? ''))
          .join(', ')}**`,
        ...texts.flatMap(({ text }) => paragraphs(text)),
      ];
    }
  }
}

function decisionParts(
  decision: Decision,
  { meeting, organ, items }: ArchivedMeeting,
  within: string,
  whole: Addressing,
): readonly (string | undefined)[] {
  const name = classOf(decision) === 'formellt' ? 'Formellt beslut' : 'Beslut';
  const printed = items.find(({ item }) => item.number === decision.item)?.item.printedNumber ?? decision.item;
  const elsewhere = decision.item === within ? '' : ` för punkt ${inline(printed)}`;
  const by = decision.by ?? (meeting.textForm === 'ordagrann' ? undefined : organ.name);
  return [
    `**${name}${decision.sequence === 1 ? '' : ` ${decision.sequence}`}${elsewhere}**${by === undefined ? '' : ` (${inline(by)})`} ${whole(urls.decision(decision.id))}`,
    decision.form === 'att-satser'
      ? list(decision.clauses.map(({ text }) => inline(text)))
      : decision.clauses.flatMap(({ text }) => paragraphs(text)).join('\n\n'),
    decision.grounds === 'löptext'
      ? 'Källan har ingen beslutssats. Att detta antogs framgår av den löpande texten.'
      : undefined,
  ];
}

function attachmentParts({ meeting }: ArchivedMeeting, whole: Addressing): readonly string[] {
  if (meeting.attachments.length === 0) return [];
  const entries = meeting.attachments.map(({ label, name, items, document, link }) => {
    const called = [label && `Bilaga ${label}`, name].filter(Boolean).join(': ');
    const address = document ? whole(urls.attachedFile(meeting.id, document.name)) : link;
    const where = items.length > 0 ? ` (punkt ${inline(items.join(', '))})` : '';
    return `${address === undefined ? inline(called) : linkTo(called, address)}${where}`;
  });
  return ['## Bilagor som dokumentet nämner', list(entries)];
}
