import path from 'node:path';
import type { ContentFolder } from '../../src/minutes/load-content.ts';
import { buildLexicon } from '../../src/search/index/lexicon.ts';
import { loadDictionary } from '../../src/search/index/load-dictionary.ts';
import { idsOf } from './archive-ids.ts';
import { buildAskedSites, putAmongMade, type AskedSite } from './asked-sites.ts';
import type { Checkout } from './build-in-checkout.ts';
import { listFailed } from './list-failed.ts';
import { openOwnSearch } from './own-search.ts';
import { makeProbes } from './probes/make-probes.ts';
import { PROBE_KINDS, type Probe } from './probes/probe.ts';
import { probeTable } from './probes/probe-table.ts';
import { readQuestions } from './read-questions.ts';
import {
  MOST_ANSWERS,
  scoreAnswers,
  scoreByKind,
  type AskedQuestion,
  type JudgedQuestion,
  type ShownAnswer,
} from './score-answers.ts';
import { scoreTable } from './score-table.ts';
import type { SearchEngine } from './search-peers.ts';

export interface QuestionBench {
  /** Files of questions. */
  readonly files: readonly string[];
  readonly withProbes: boolean;
  /** Among how many made meetings of other words the asked archive is put, besides being asked alone; 0 for none. */
  readonly among: number;
  /** Also lists each question that found too little, with what was found: nothing for questions that shall stay unseen. */
  readonly showFailed: boolean;
  /** The programs whose searches are asked. */
  readonly checkouts: readonly Checkout[];
}

/** So many probes of a kind: with more a run takes long and says the same. */
const MOST_PROBES = 300;

/** Among many meetings a reader looks at the first page of hits. */
const MOST_AMONG_MANY = 10;

/** Puts the questions and the probes to the archive that both are made of, and gives the tables in Markdown. */
export async function benchQuestions(folder: string, asked: QuestionBench): Promise<string> {
  const built = await buildAskedSites(folder, asked.checkouts);
  const { archive } = built.read;
  const sets = asked.files.map((file) => ({ file, questions: readQuestions(file, idsOf(archive)) }));
  const probes = asked.withProbes ? probesOf(built.read) : [];
  const parts = [built.said];
  const askAll = async (among: string, most: number) => {
    const searches = await openSearches(built.sites);
    try {
      for (const { file, questions } of sets)
        parts.push(
          `### ${path.basename(file)}: ${questions.length} frågor${among}`,
          await benchSet(questions, searches, { ...asked, most }),
        );
      if (probes.length > 0)
        parts.push(
          `### ${probes.length} prov som ett program gör av texterna${among}`,
          await benchProbes(probes, searches, { ...asked, most }),
        );
    } finally {
      for (const { close } of searches) await close();
    }
  };
  await askAll('', MOST_ANSWERS);
  if (asked.among > 0) {
    await putAmongMade(built, asked.among);
    await askAll(`, bland ${asked.among} gjorda möten (hittat bland de tio första)`, MOST_AMONG_MANY);
  }
  return parts.join('\n\n');
}

interface Asking extends Pick<QuestionBench, 'showFailed'> {
  /** So many answers of a question count. */
  readonly most: number;
}

type OpenSearch = SearchEngine & { readonly close: () => Promise<void> };

async function openSearches(sites: readonly AskedSite[]): Promise<readonly OpenSearch[]> {
  const searches: OpenSearch[] = [];
  for (const { checkout, site } of sites) searches.push(await openOwnSearch(checkout.name, site, []));
  return searches;
}

async function benchSet(
  questions: readonly JudgedQuestion[],
  searches: readonly SearchEngine[],
  { showFailed, most }: Asking,
): Promise<string> {
  const asked = await Promise.all(
    searches.map(async (search) => ({ search, answers: await putAll(search, questions) })),
  );
  const table = scoreTable(
    asked.map(({ search, answers }) => ({ ...search, scores: scoreAnswers(questions, answers, most) })),
  );
  return showFailed ? `${table}\n\n${listFailed(questions, asked[0]?.answers ?? new Map())}` : table;
}

async function benchProbes(
  probes: readonly Probe[],
  searches: readonly SearchEngine[],
  { showFailed, most }: Asking,
): Promise<string> {
  const asked = await Promise.all(
    searches.map(async ({ name, ask }) => ({ name, answers: await putAll({ ask }, probes) })),
  );
  const table = probeTable(
    asked.map(({ name, answers }) => ({ name, scores: scoreByKind(PROBE_KINDS, probes, answers, most) })),
  );
  return showFailed ? `${table}\n\n${listFailed(probes, asked[0]?.answers ?? new Map())}` : table;
}

/** The answers by question, each asked once. */
async function putAll(
  { ask }: Pick<SearchEngine, 'ask'>,
  questions: readonly AskedQuestion<string>[],
): Promise<ReadonlyMap<string, ShownAnswer>> {
  const answers = new Map<string, ShownAnswer>();
  for (const { question } of questions) if (!answers.has(question)) answers.set(question, await ask(question));
  return answers;
}

function probesOf({ archive, searchWords }: ContentFolder): readonly Probe[] {
  const items = archive.items.map(({ item: { id, title }, text, meeting }) => ({
    id,
    title,
    text,
    date: meeting.date.iso,
  }));
  return makeProbes(items, buildLexicon(loadDictionary(), searchWords), MOST_PROBES);
}
