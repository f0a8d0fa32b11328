import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { hasErrors } from '../../src/archive/diagnostic.ts';
import { loadContent } from '../../src/minutes/load-content.ts';
import { ROOT } from '../../src/command-line/folders.ts';
import { idsOf } from './archive-ids.ts';
import { buildInCheckout } from './build-in-checkout.ts';
import { openOwnSearch } from './own-search.ts';
import { openPlainPagefind } from './plain-pagefind.ts';
import { readQuestions } from './read-questions.ts';
import { scoreAnswers, type JudgedQuestion, type ShownAnswer } from './score-answers.ts';
import { scoreTable, type ScoredEngine } from './score-table.ts';
import { makeFlexSearch, makeMiniSearch, type SearchEngine, type PeerDocument } from './search-peers.ts';
import { wrongUse } from '../../src/command-line/wrong-use.ts';

/**
 * Prints what the archive's search finds in a content folder and what other engines find. The others have good settings
 * of their own and none of our additions. Call: `node scripts/bench/bench-search-peers.ts INNEHÅLL FRÅGOR.json`.
 */
const USAGE = 'node scripts/bench/bench-search-peers.ts INNEHÅLL FRÅGOR.json';
const [content, file] = readUse();
const { archive, diagnostics } = loadContent(content);
if (hasErrors(diagnostics)) throw new Error(`${content} does not pass the check`);
const records = archive.items.map(({ item: { id, title }, text }): PeerDocument => ({ id, title, text }));
const questions = readQuestions(file, idsOf(archive));
const folder = mkdtempSync(path.join(tmpdir(), 'till-handlingarna-sok-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

const site = path.join(folder, 'arkivet');
await buildInCheckout({ name: 'här', root: ROOT }, content, site);
const own = await openOwnSearch('Arkivets sökning', site, oneOfEachKind(questions));
const pagefind = await openPlainPagefind(records, path.join(folder, 'plain'), oneOfEachKind(questions));
try {
  const engines: ScoredEngine[] = [];
  for (const engine of [own, makeMiniSearch(records), makeFlexSearch(records), pagefind])
    engines.push(await scoreEngine(engine));
  process.stdout.write(`${questions.length} frågor, ${records.length} punkter.\n\n${scoreTable(engines)}\n`);
} finally {
  await pagefind.close();
  await own.close();
}

async function scoreEngine(engine: SearchEngine): Promise<ScoredEngine> {
  const answers = new Map<string, ShownAnswer>();
  for (const { question } of questions) answers.set(question, await engine.ask(question));
  return { ...engine, scores: scoreAnswers(questions, answers) };
}

function oneOfEachKind(all: readonly JudgedQuestion[]): readonly string[] {
  return [...new Map(all.map(({ kind, question }) => [kind, question])).values()];
}

function readUse(): readonly [string, string] {
  try {
    const {
      positionals: [from, asked],
    } = parseArgs({ allowPositionals: true });
    if (from === undefined || asked === undefined) throw new Error('Innehållets mapp och en fil med frågor behövs.');
    return [from, asked];
  } catch (error) {
    return wrongUse(error, USAGE);
  }
}
