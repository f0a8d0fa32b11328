import path from 'node:path';
import { itemText } from '../../src/archive/item-text.ts';
import { loadContent, type ContentFolder } from '../../src/minutes/load-content.ts';
import { buildLexicon } from '../../src/search/index/lexicon.ts';
import { loadDictionary } from '../../src/search/index/load-dictionary.ts';
import { idsOf } from './archive-ids.ts';
import { askEngines, type AskedEngine, type EngineOpener } from './ask-engines.ts';
import { buildAskedSites, putAmongMade, type AskedSites } from './asked-sites.ts';
import type { Checkout } from './build-in-checkout.ts';
import { listFailed } from './list-failed.ts';
import { listPeers } from './list-peers.ts';
import { openOwnSearch } from './own-search.ts';
import { makeProbes } from './probes/make-probes.ts';
import { PROBE_KINDS, type Probe } from './probes/probe.ts';
import { probeTable } from './probes/probe-table.ts';
import { readQuestions } from './read-questions.ts';
import { MOST_ANSWERS, scoreAnswers, scoreByKind, type JudgedQuestion } from './score-answers.ts';
import { scoreTable } from './score-table.ts';

export interface QuestionBench {
  /** Files of questions. */
  readonly files: readonly string[];
  readonly withProbes: boolean;
  /** Among how many made meetings of other words the asked archive is put, besides being asked alone; 0 for none. */
  readonly among: number;
  /** Also lists each question that found too little, with what was found: nothing for questions that shall stay unseen. */
  readonly showFailed: boolean;
  /** Asks other engines as well, on the same items. */
  readonly withPeers: boolean;
  /** The programs whose searches are asked. */
  readonly checkouts: readonly Checkout[];
}

/** So many probes of a kind: with more a run takes long and says the same. */
const MOST_PROBES = 300;

/** Among many meetings a reader looks at the first page of hits. */
const MOST_AMONG_MANY = 10;

/** By so many questions the bytes of a first question are measured, where other engines are asked beside. */
const SAMPLES = 3;

/**
 * Puts the questions and the probes to the archive that both are made of, and gives the tables in Markdown. Among made
 * meetings only the questions are put: an answer there takes some twenty times as long.
 */
export async function benchQuestions(folder: string, asked: QuestionBench): Promise<string> {
  const built = await buildAskedSites(folder, asked.checkouts);
  const sets = asked.files.map((file) => ({ file, questions: readQuestions(file, idsOf(built.read.archive)) }));
  const probes = asked.withProbes ? probesOf(built.read) : [];
  const questions = sets.flatMap((set) => set.questions);
  const samples = asked.withPeers ? questions.slice(0, SAMPLES).map(({ question }) => question) : [];
  const askNow = async (among: string, most: number, asksProbes: boolean): Promise<readonly string[]> => {
    const put = asksProbes ? probes : [];
    const openers = listEngines(built, path.join(folder, `andra${among === '' ? '' : '-bland'}`), asked, {
      most,
      samples,
    });
    const engines = await askEngines(openers, [...questions, ...put]);
    const failed = (all: readonly (JudgedQuestion | Probe)[]) =>
      asked.showFailed ? [listFailed(all, engines[0]?.answers ?? new Map())] : [];
    return [
      ...sets.flatMap(({ file, questions: own }) => [
        `### ${path.basename(file)}: ${own.length} frågor${among}`,
        tableOfQuestions(own, engines, most),
        ...failed(own),
      ]),
      ...(put.length === 0
        ? []
        : [`### ${put.length} prov som ett program gör av texterna`, tableOfProbes(put, engines), ...failed(put)]),
    ];
  };
  const alone = await askNow('', MOST_ANSWERS, true);
  if (asked.among === 0) return [built.said, ...alone].join('\n\n');
  await putAmongMade(built, asked.among);
  const among = await askNow(
    `, bland ${asked.among} gjorda möten (hittat bland de tio första)`,
    MOST_AMONG_MANY,
    false,
  );
  return [built.said, ...alone, ...among].join('\n\n');
}

function listEngines(
  { sites }: AskedSites,
  folder: string,
  { withPeers }: QuestionBench,
  wanted: { readonly most: number; readonly samples: readonly string[] },
): readonly EngineOpener[] {
  const [first] = sites;
  return [
    ...sites.map(
      ({ checkout, site }): EngineOpener =>
        () =>
          openOwnSearch(checkout.name, site, wanted),
    ),
    ...(withPeers && first ? listPeers(loadContent(first.content).archive, folder, wanted.samples) : []),
  ];
}

function tableOfQuestions(questions: readonly JudgedQuestion[], engines: readonly AskedEngine[], most: number): string {
  return scoreTable(engines.map((engine) => ({ ...engine, scores: scoreAnswers(questions, engine.answers, most) })));
}

function tableOfProbes(probes: readonly Probe[], engines: readonly AskedEngine[]): string {
  return probeTable(engines.map(({ name, answers }) => ({ name, scores: scoreByKind(PROBE_KINDS, probes, answers) })));
}

function probesOf({ archive, searchWords }: ContentFolder): readonly Probe[] {
  const items = archive.items.map((each) => ({
    id: each.item.id,
    title: each.item.title,
    text: itemText(each),
    date: each.meeting.date.iso,
  }));
  return makeProbes(items, buildLexicon(loadDictionary(), searchWords), MOST_PROBES);
}
