import type { Archive } from '../archive/archived.ts';
import { unexplainedAbbreviations } from '../search/index/find-known-names.ts';
import { namesOfTerm } from '../search/index/other-names.ts';

/**
 * The names that mean the same wherever they stand, a rule for each thing in the form of Solr: the terms of the glossary, and what minutes
 * of any municipality abbreviate. What only some items mean by a name (networks, topics, everyday words) is told by each document.
 */
export function buildSynonymRules({ glossary }: Archive): readonly string[] {
  const explained = new Set(glossary.map(({ entry }) => entry.term));
  return [...glossary.map(({ entry }) => namesOfTerm(entry)), ...unexplainedAbbreviations(explained)].flatMap(
    (names) => {
      const said = [...new Set(names.map(plain).filter((name) => /[\p{L}\p{N}]/u.test(name)))];
      return said.length < 2 ? [] : [said.map(escapeName).join(', ')];
    },
  );
}

/** A rule stands on one line. */
function plain(name: string): string {
  return name.replaceAll(/\s+/gu, ' ').trim();
}

/** What divides names (`,`) or sides (`=>`), begins a remark (`#`) or escapes means itself behind a backslash. */
function escapeName(name: string): string {
  return name.replaceAll(/[\\,=#]/gu, '\\$&');
}
