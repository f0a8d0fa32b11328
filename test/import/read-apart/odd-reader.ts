import { setTimeout as wait } from 'node:timers/promises';
import { answerQuestions } from '../../../src/import/read-apart/answer-questions.ts';
import { refuseUnread } from '../../../src/import/refuse-file.ts';
import { diagnoseImport } from '../../../src/import/import-diagnostic.ts';

/** A reading process that does to itself what the name of the file says. */
const kept: unknown[] = [];

const DEEDS: Readonly<Record<string, () => unknown>> = {
  loops: () => {
    for (;;);
  },
  hangs: () => new Promise(() => {}),
  fillsBuffers: () => {
    for (;;) kept.push(Buffer.alloc(20_000_000, 1));
  },
  fillsHeap: () => {
    for (;;) kept.push({ words: ['a', 'b'] });
  },
  fillsMap: () => {
    for (const map = new Map<number, number>(); ; ) map.set(map.size, 1);
  },
  growsString: () => {
    for (let text = 'ab'; ; ) text += text;
  },
  throws: () => {
    throw new TypeError('Anna Berg, 19121212-1212');
  },
  throwsLater: () => {
    setTimeout(() => {
      throw new Error('Anna Berg');
    });
    return new Promise(() => {});
  },
  breaksSoon: () => {
    setTimeout(() => {
      throw new Error('Anna Berg');
    }, 50);
  },
  forgetsAPromise: () => {
    void Promise.reject(new Error('Anna Berg'));
    return wait(50);
  },
  takesAWhile: () => wait(400),
  exits: () => process.exit(3),
  leavesMuchBehind: () => {
    kept.push(Buffer.alloc(60_000_000, 1));
  },
};

answerQuestions(async ({ fileName }) => {
  await DEEDS[fileName]?.();
  return refuseUnread(`${fileName} ${process.pid}`, diagnoseImport('source-empty', 1, {}));
});
