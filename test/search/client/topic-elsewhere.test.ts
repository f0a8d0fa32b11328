import { expect, test } from 'vitest';
import { answerWords } from '../../../src/search/client/topic-elsewhere.ts';
import type { TopicAnswer } from '../../../src/search/others/ask-topic.ts';
import { day } from '../../samples/sample-archive.ts';

const has = (meetings: number, decisions: number, latest: string | undefined): TopicAnswer => ({
  kind: 'has',
  name: 'Jouren',
  meetings,
  decisions,
  latest: latest === undefined ? undefined : day(latest),
});

test.each<[TopicAnswer, string]>([
  [has(5, 3, '2024-05-17'), '5 möten och 3 beslut, senast 17 maj 2024.'],
  [has(1, 0, '2022'), '1 möte och inget beslut, senast 2022.'],
  [has(0, 0, undefined), 'utan något möte i arkivet.'],
  [{ kind: 'has not' }, 'Har inte ämnet.'],
  [{ kind: 'lack', lack: 'unreachable' }, 'Svarade inte.'],
  [{ kind: 'lack', lack: 'slow' }, 'Svarade inte på fem sekunder.'],
  [{ kind: 'lack', lack: 'faulty' }, 'Svarade med något som inte går att läsa.'],
])('%j is told as %s', (answer, words) => {
  expect(answerWords(answer)).toBe(words);
});
