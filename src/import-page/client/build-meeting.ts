import type { BlockView, ItemView, MeetingView } from '../messages.ts';
import { button, element } from '../../site/browser/element.ts';

/**
 * What the view of a meeting can ask of the page: which lines something came from, and where in the text to correct it.
 */
export interface MeetingLinks {
  /**
   * `Rad 21–27`; undefined where no line is known for it. `part`: a block of the item (`decision-2`), or null for all
   * of it.
   */
  readonly nameLines: (item: string, part: string | null) => string | undefined;
  /** Marks these lines in the list and moves there. */
  readonly showLines: (item: string, part: string | null) => void;
  /** Opens the text at this line, so that it can be corrected. */
  readonly correct: (line: number) => void;
  readonly correctAttendance: () => void;
}

/** Builds the view of the meeting as it will stand in the archive. */
export function buildMeeting(meeting: MeetingView, links: MeetingLinks): readonly HTMLElement[] {
  return [
    element('h4', { class: 'motesnamn', text: meeting.title }),
    element(
      'dl',
      { class: 'fakta' },
      ...meeting.facts.map(({ term, text }) =>
        element('div', {}, element('dt', { text: term }), element('dd', { text })),
      ),
    ),
    buildAttendance(meeting.attendance, links),
    ...meeting.introduction.flatMap((block) => buildBlock(block, undefined)),
    ...meeting.items.map((item) => buildItem(item, links)),
    ...listWords('Bilagor', meeting.attachments),
    ...listWords('Anmärkningar om källan', meeting.notes),
  ];
}

function buildAttendance(attendance: MeetingView['attendance'], links: MeetingLinks): HTMLElement {
  const rows = attendance.map(({ body, groups }) =>
    element(
      'div',
      {},
      element('dt', { text: body ?? 'Utan angiven organisation' }),
      ...groups.map(({ word, people }) =>
        element('dd', { text: `${word === 'Närvarande' ? '' : `${word}: `}${people.join(', ')}` }),
      ),
    ),
  );
  return element(
    'details',
    { class: 'deltagare', attributes: { open: '' } },
    element('summary', { text: 'Deltagare' }),
    rows.length === 0 ? element('p', { class: 'liten', text: 'Ingen närvaro är läst.' }) : element('dl', {}, ...rows),
    button('Rätta', links.correctAttendance, { class: 'lankknapp', attributes: { 'aria-label': 'Rätta närvaron' } }),
  );
}

function buildItem(item: ItemView, links: MeetingLinks): HTMLElement {
  const counts = new Map<string, number>();
  const made = element(
    'article',
    { class: item.subItem ? 'motespunkt under' : 'motespunkt', attributes: { 'data-punkt': item.number } },
    element(
      'h4',
      {},
      element('span', { class: 'nummer', text: item.printedNumber }),
      ' ',
      item.title,
      ...item.labels.flatMap((label) => [' ', element('span', { class: 'status', text: label })]),
    ),
    buildTools(item.number, null, links, () => links.correct(item.line)),
    ...(item.presenters.length > 0
      ? [element('p', { class: 'foredragande', text: `Föredragande: ${item.presenters.join(' · ')}` })]
      : []),
    ...item.blocks.flatMap((block) => {
      const kind = block.kind === 'box' ? block.of : block.kind;
      const place = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, place);
      return buildBlock(block, { part: `${kind}-${place}`, item: item.number, links });
    }),
  );
  if (item.attachments.length > 0)
    made.append(element('p', { class: 'liten', text: `Bilagor: ${item.attachments.join(' · ')}` }));
  return made;
}

/** Where a marked block stands: the item, and the block's place in it (`decision-2`). */
interface BlockPlace {
  readonly part: string;
  readonly item: string;
  readonly links: MeetingLinks;
}

function buildBlock(block: BlockView, place: BlockPlace | undefined): readonly HTMLElement[] {
  switch (block.kind) {
    case 'prose':
      return paragraphs(block.text);
    case 'matter':
      return [
        element(
          'h5',
          { text: block.title },
          ...(block.status === null ? [] : [' ', element('span', { class: 'status', text: block.status })]),
        ),
      ];
    case 'box':
      return [buildBox(block, place)];
  }
}

function buildBox(
  { look, heading, details, texts }: Extract<BlockView, { kind: 'box' }>,
  place: BlockPlace | undefined,
): HTMLElement {
  const beside = details.map((text) => element('span', { class: 'galler', text }));
  return element(
    'div',
    { class: look, attributes: place ? { 'data-del': place.part } : {} },
    element('p', { class: 'etikett' }, element('span', { text: heading }), ...beside),
    ...buildClauses(texts),
    ...(place ? [buildTools(place.item, place.part, place.links)] : []),
  );
}

/** The line of links below an item or a block: to its lines in the document, and to its place in the text. */
function buildTools(item: string, part: string | null, links: MeetingLinks, correct?: () => void): HTMLElement {
  const lines = links.nameLines(item, part);
  const name = ` för punkt ${item}`;
  return element(
    'p',
    { class: 'verktyg' },
    ...(lines === undefined
      ? []
      : [
          button(lines, () => links.showLines(item, part), {
            class: 'lankknapp',
            attributes: { 'aria-label': `Visa ${lines.toLowerCase()} i dokumentet` },
          }),
        ]),
    ...(correct
      ? [button('Rätta', correct, { class: 'lankknapp', attributes: { 'aria-label': `Rätta texten${name}` } })]
      : []),
  );
}

function buildClauses(clauses: readonly string[]): readonly HTMLElement[] {
  return clauses.length === 1
    ? paragraphs(clauses[0] ?? '')
    : [element('ol', { class: 'satser' }, ...clauses.map((text) => element('li', { text })))];
}

function paragraphs(text: string): readonly HTMLElement[] {
  return text.split('\n').map((row) => element('p', { text: row }));
}

function listWords(heading: string, entries: readonly string[]): readonly HTMLElement[] {
  return entries.length === 0
    ? []
    : [
        element('h4', { text: heading }),
        element('ul', { class: 'liten' }, ...entries.map((text) => element('li', { text }))),
      ];
}
