import { escapeMarkup } from '../site/words/printable-text.ts';
import { clip } from '../site/words/words.ts';
import { citationLine, citedPlace, citedWords, witnessLine, type Citation } from './citation.ts';

/**
 * What was decided, where it is said, and its address alone on a line: no program takes the words after it for a part of it.
 */
export function plainCitation(citation: Citation, address: string): string {
  return `${[citedWords(citation), citationLine(citation), witnessLine(citation), address].filter(Boolean).join('\n')}\n`;
}

/**
 * The citation for a text editor or a mail with styles. The address is also written out, for print and for mail
 * programs that drop links.
 */
export function htmlCitation(citation: Citation, address: string): string {
  const note = citation.note === undefined ? '' : ` [${escapeMarkup(citation.note)}]`;
  const title = note === '' ? citation.title : citation.title.replace(/\.$/u, '');
  const link = escapeMarkup(address);
  const words = citedWords(citation);
  const said = words === '' ? '' : `<p>${escapeMarkup(words)}</p>`;
  const witness = citation.witness === undefined ? '' : `<br>${witnessLine(citation)}`;
  return `${said}<p><a href="${link}">${escapeMarkup(citedPlace(citation))}: ${escapeMarkup(title)}</a>${note}${witness}<br><a href="${link}">${link}</a></p>`;
}

/** The most characters of a `mailto:` address: Outlook cuts an address of more than about two thousand. */
export const MAX_MAILTO = 1900;

/**
 * A `mailto:` address that Outlook reads as it is meant: line breaks are CRLF, blanks are `%20` and never `+`, the
 * address stands alone on its line.
 */
export function mailtoCitation(citation: Citation, address: string): string {
  let { title } = citation;
  let most = LONGEST_MAILED;
  let holds = holdsLine(citation);
  for (;;) {
    const cut = { ...citation, title };
    const subject = encodeMail(clip(`${citedPlace(cut)}: ${title}`, LONGEST_SUBJECT));
    const said = [citedWords(cut, most), citationLine(cut), holds, witnessLine(cut)].filter((line) => line !== '');
    const body = [...said, '', address, ''];
    const mail = `mailto:?subject=${subject}&body=${encodeMail(body.join('\r\n'))}`;
    if (mail.length <= MAX_MAILTO || (title.length <= 1 && most === 0)) return mail;
    /* The words give way first, and the title last: without it nobody knows what the mail is about. */
    if (most === 0 && holds !== '') holds = '';
    else if (most > 0) most = most > SHORTEST_MAILED ? most - 60 : 0;
    else title = `${title.slice(0, Math.max(0, title.length - 21)).trimEnd()}…`;
  }
}

/** What a message says besides the citation: whether the decision still holds. Empty where that is not known to whoever sends it. */
export function holdsLine({ holds, asked }: Citation): string {
  if (holds === undefined) return '';
  return `Gäller det fortfarande? ${holds} (Arkivets svar${asked === undefined ? '' : `, hämtat ${asked}`}.)`;
}

/** A subject that a list of mail shows whole, on most screens. */
const LONGEST_SUBJECT = 100;
const LONGEST_MAILED = 600;
const SHORTEST_MAILED = 120;

/** The formats of reference managers, by their names. */
export const CITATION_FORMATS = [
  { id: 'bibtex', name: 'BibTeX', write: bibtexCitation },
  { id: 'ris', name: 'RIS', write: risCitation },
  { id: 'csl', name: 'CSL-JSON', write: cslCitation },
] as const;

export function bibtexCitation(citation: Citation, address: string): string {
  const { year, month, day } = datePartsOf(citation);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', `{${escapeBibtex(citation.organ)}}`],
    ['title', `{${escapeBibtex(citation.title)}}`],
    ['howpublished', escapeBibtex(`Beslut, ${citedPlace(citation)}`)],
    ['year', year],
    ['month', month?.replace(/^0/, '')],
    ['day', day?.replace(/^0/, '')],
    ['abstract', emptyToNone(escapeBibtex(citedWords(citation)))],
    ['note', emptyToNone(escapeBibtex(noteOf(citation)))],
    ['url', address],
    ['language', 'swedish'],
  ];
  return `@misc{${citation.id},\n${fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`])).join(',\n')}\n}\n`;
}

export function risCitation(citation: Citation, address: string): string {
  const { year, month = '', day = '' } = datePartsOf(citation);
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'GEN'],
    ['AU', citation.organ],
    ['TI', citation.title],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/`],
    ['M3', 'Beslut'],
    ['SE', citedPlace(citation)],
    ['AB', emptyToNone(citedWords(citation))],
    ['N1', emptyToNone(noteOf(citation))],
    ['LA', 'sv'],
    ['UR', address],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\n`])).join('');
}

export function cslCitation(citation: Citation, address: string): string {
  const { year, month, day } = datePartsOf(citation);
  const fields = Object.entries({
    id: citation.id,
    type: 'document',
    genre: 'Beslut',
    title: citation.title,
    author: [{ literal: citation.organ }],
    issued: { 'date-parts': [[year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]))] },
    section: citedPlace(citation),
    abstract: emptyToNone(citedWords(citation)),
    note: emptyToNone(noteOf(citation)),
    language: 'sv-SE',
    URL: address,
  }).flatMap(([name, value]) => (value === undefined ? [] : [`  ${JSON.stringify(name)}: ${JSON.stringify(value)}`]));
  return `[{\n${fields.join(',\n')}\n}]\n`;
}

/** What reference managers keep beside the place: what kind of text it is, and its witness. */
function noteOf(citation: Citation): string {
  return [citation.note, witnessLine(citation)].filter(Boolean).join('. ');
}

function emptyToNone(text: string): string | undefined {
  return text === '' ? undefined : text;
}

function datePartsOf({ date }: Citation): {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
} {
  const [, year = '', month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date) ?? [];
  return { year, month, day };
}

function escapeBibtex(text: string): string {
  return text.replaceAll(/[\\{}%&#_$~^]/g, (sign) => BIBTEX_SIGNS[sign] ?? `\\${sign}`);
}

const BIBTEX_SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function encodeMail(text: string): string {
  return encodeURIComponent(text).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
