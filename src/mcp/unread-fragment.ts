import { decodePercent } from '../site/addresses/decode-percent.ts';

/** What `hamta` reads after `#`: an item, a clause, a proposal, and the remarks, which every answer about a meeting has. */
const READ = /^(?:p(?:\d{1,4}(?:-\d{1,4})*[a-z]?|[a-z])|att[-=]\d{1,3}|forslag-\d{1,3}|anmarkningar)$/i;

/** That a part of an address after `#` was not used, where it is none that is read. */
export function doubtFragment(text: string): readonly string[] {
  const fragment =
    /[/\w]#(?<fragment>[^\s<>"”)\]]+)/u.exec(text)?.groups?.['fragment']?.replace(/[.,;:!?]+$/u, '') ?? '';
  return fragment === '' || READ.test(fragment.replaceAll('_', '-'))
    ? []
    : [`”#${decodePercent(fragment)}” i adressen är inte använt: det är inget ställe som arkivet läser.`];
}
