import type { AskedQuestion, ShownAnswer } from './score-answers.ts';
import type { SearchEngine } from './search-peers.ts';

/** Opens an engine. Each is opened alone, since some hold a whole archive in memory. */
export type EngineOpener = () => Promise<SearchEngine & { readonly close: () => Promise<void> }>;

/** An engine with what it answered, by question. */
export interface AskedEngine extends Pick<SearchEngine, 'name' | 'firstBytes' | 'wholeBytes'> {
  readonly answers: ReadonlyMap<string, ShownAnswer>;
}

/** Puts every question to every engine, one engine after another. A question that stands twice is asked once. */
export async function askEngines(
  openers: readonly EngineOpener[],
  questions: readonly AskedQuestion<string>[],
): Promise<readonly AskedEngine[]> {
  const asked: AskedEngine[] = [];
  for (const open of openers) {
    const { name, firstBytes, wholeBytes, ask, close } = await open();
    const answers = new Map<string, ShownAnswer>();
    try {
      for (const { question } of questions) if (!answers.has(question)) answers.set(question, await ask(question));
    } finally {
      await close();
    }
    asked.push({ name, firstBytes, wholeBytes, answers });
  }
  return asked;
}
