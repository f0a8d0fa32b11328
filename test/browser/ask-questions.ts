import path from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../src/command-line/folders.ts';
import { idsOf } from '../../scripts/bench/archive-ids.ts';
import { readShownAnswer } from '../../scripts/bench/own-search.ts';
import { readQuestions } from '../../scripts/bench/read-questions.ts';
import {
  MOST_ANSWERS,
  scoreAnswers,
  shareOf,
  type JudgedQuestion,
  type Scores,
  type ShownAnswer,
} from '../../scripts/bench/score-answers.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { loadContent } from '../../src/minutes/load-content.ts';

/** The questions of a file put to a built site, its answers weighed against the content. */
export async function askAll(browser: Browser, site: string, content: string, file: string): Promise<Scores> {
  const questions = readQuestions(path.join(ROOT, 'test', 'search', file), itemsOf(content));
  return scoreAnswers(questions, await answersTo(browser, site, questions));
}

export async function answersTo(
  browser: Browser,
  site: string,
  questions: readonly JudgedQuestion[],
): Promise<ReadonlyMap<string, ShownAnswer>> {
  const serving = await serveSite(site, 0);
  const page = await browser.newPage();
  const answers = new Map<string, ShownAnswer>();
  try {
    for (const { question } of questions)
      answers.set(question, await readShownAnswer(page, serving.address, question, MOST_ANSWERS));
  } finally {
    await page.close();
    await serving.close();
  }
  return answers;
}

/** Everything that a question may expect of a content folder. */
export function itemsOf(content: string): ReadonlySet<string> {
  return idsOf(loadContent(content).archive);
}

/** What falls short, in words; nothing where all holds. */
export function atLeast(score: Parameters<typeof shareOf>[0], wanted: ReturnType<typeof shareOf>): readonly string[] {
  const shares = shareOf(score);
  return (['recall', 'first', 'firstThree'] as const).flatMap((name) =>
    shares[name] < wanted[name] ? [`${name} ${shares[name].toFixed(3)}, wanted ${wanted[name]}`] : [],
  );
}
