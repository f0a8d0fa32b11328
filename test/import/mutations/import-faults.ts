import { diagnosticMessage } from '../../../src/archive/diagnostic.ts';
import type { Nodes } from 'mdast';
import { parseFilingDate } from '../../../src/swedish/calendar-date.ts';
import { importDocument, type ImportResult } from '../../../src/import/import-document.ts';
import type { ImportReport } from '../../../src/import/import-report.ts';
import type { MeetingDraft } from '../../../src/import/meeting-draft.ts';
import { parseMdx } from '../../../src/minutes/parse-mdx.ts';
import { readMeeting } from '../../../src/minutes/read-meeting.ts';
import { bytesOf, type MutatedDocument } from './mutated-document.ts';
import { IDENTITY_NUMBERS } from './hostile-text.ts';
import { findLostWord } from './own-words.ts';
import { factsOfDraft, factsOfMeeting } from './read-back.ts';

export function importMutated(document: MutatedDocument, bytes = bytesOf(document)): Promise<ImportResult> {
  const date = document.date === undefined ? undefined : parseFilingDate(document.date);
  return importDocument(bytes, 'anteckningar', {
    organ: 'lovrad',
    names: { own: ['Lövrådet', 'Nätverket'], others: ['Välfärdsrådet'] },
    members: ['Ekvik', 'Sjöby'],
    date: typeof date === 'string' ? undefined : date,
    dayLetter: document.dayLetter,
  });
}

/** All that is wrong with what an import answered, in words for whoever looks for the cause. */
export function findFaults(source: string, result: ImportResult): readonly string[] {
  const lost = result.text === undefined ? undefined : findLostWord(source, result.text, result.report.leftOut);
  const lines = source.split(/\r\n|[\n\r]/).length;
  const astray = result.report.diagnostics
    .filter(({ line }) => line > lines)
    .map(({ code, line }) => `${code} on line ${line} of ${lines}`);
  return [...findAnswerFaults(result), ...(lost === undefined ? [] : [`words: ${lost}`]), ...astray];
}

/** What can be told without the document: whether the answer holds together, and the file is what it says. */
export function findAnswerFaults({ report, text, draft }: ImportResult): readonly string[] {
  const { words, diagnostics, output } = report;
  const faults = [...findMessageFaults(report), ...findShownNumbers([report, text])];
  if (words.source !== words.kept + words.leftOut) faults.push(`words: ${JSON.stringify(words)}`);
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (output === null)
    return [
      ...faults,
      ...(errors.length === 0 ? ['refused without a reason'] : []),
      ...errors.filter(({ code }) => code === 'unfit-output').map(({ line, message }) => `unfit: ${line} ${message}`),
    ];
  if (errors.length > 0) faults.push(`accepted with errors: ${errors.map(({ code }) => code).join()}`);
  if (!/^moten\/lovrad\/\d{4}(?:-\d{2}){0,2}b?\.mdx$/.test(output)) faults.push(`unsafe path: ${output}`);
  if (text === undefined || draft === undefined) return [...faults, 'accepted without a text'];
  return [
    ...faults,
    ...findReadingFaults(text, output, draft),
    ...findForeignNodes(parseMdx(text.replace(FRONTMATTER, ''), output).tree),
  ];
}

function findMessageFaults({ diagnostics }: ImportReport): readonly string[] {
  return diagnostics.flatMap(({ code, line, message }) => [
    ...(Number.isInteger(line) && line > 0 ? [] : [`${code} on line ${line}`]),
    ...(/[.!]$/.test(message) && /\b(?:är|inte|ett|en|som|och|har|kan|finns|Väntat)\b/u.test(message)
      ? []
      : [`${code} is not said in Swedish: ${message}`]),
  ]);
}

function findShownNumbers(shown: readonly unknown[]): readonly string[] {
  const words = JSON.stringify(shown);
  return IDENTITY_NUMBERS.filter((number) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${number}(?![\\p{L}\\p{N}])`, 'u').test(words),
  ).map((number) => `shows ${number}`);
}

function findReadingFaults(text: string, output: string, draft: MeetingDraft): readonly string[] {
  const { meeting, diagnostics } = readMeeting(text, output);
  const errors = diagnostics
    .filter(({ severity }) => severity === 'error')
    .map((diagnostic) => `reads back with ${diagnostic.code}: ${diagnosticMessage(diagnostic)}`);
  if (meeting === undefined) return errors;
  const [understood, kept] = [factsOfDraft(draft), factsOfMeeting(meeting)];
  return [
    ...errors,
    ...findDifferences('facts', understood.facts, kept.facts),
    ...findDifferences('attendance', understood.attendance, kept.attendance),
    ...findDifferences('attachments', understood.attachments, kept.attachments),
    ...(understood.items.length === kept.items.length
      ? []
      : [`${understood.items.length} items became ${kept.items.length}`]),
    ...understood.items.flatMap((item, index) =>
      findDifferences(`item ${String(item['number'])}`, item, kept.items[index] ?? {}),
    ),
  ];
}

function findDifferences(what: string, a: object, b: object): readonly string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  const value = (from: object, key: string) => JSON.stringify(Object.getOwnPropertyDescriptor(from, key)?.value);
  return keys
    .filter((key) => value(a, key) !== value(b, key))
    .map((key) => `${what}: ${key} ${value(a, key)} became ${value(b, key)}`);
}

export const FRONTMATTER = /^---\n.*?\n---\n/s;

/** All that the writer of a meeting's file ever makes. */
const NODES: ReadonlySet<string> = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'delete',
  'link',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'mdxJsxFlowElement',
]);
const MARKS: ReadonlySet<string> = new Set([
  'Punkt',
  'Foredragande',
  'Beslut',
  'Forslag',
  'Atergivet',
  'Uppfoljning',
  'Arende',
]);

export function findForeignNodes(node: Nodes): readonly string[] {
  const own = !NODES.has(node.type)
    ? [`holds ${node.type}`]
    : node.type === 'link' && !/^(?:https?:|mailto:)/i.test(node.url)
      ? [`links to ${node.url}`]
      : node.type === 'mdxJsxFlowElement' && !MARKS.has(node.name ?? '')
        ? [`holds <${node.name}>`]
        : node.type === 'mdxJsxFlowElement' &&
            node.attributes.some(
              (attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string',
            )
          ? [`an expression in <${node.name}>`]
          : [];
  return [...own, ...('children' in node ? node.children.flatMap(findForeignNodes) : [])];
}
