import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ROOT } from '../../src/command-line/folders.ts';
import { bytesOfFirstQuestion } from '../../scripts/bench/own-search.ts';
import { readQuestions } from '../../scripts/bench/read-questions.ts';
import { serveSite } from '../../src/publish/serve-site.ts';
import { answersTo, askAll, atLeast, itemsOf } from './ask-questions.ts';
import { launchChromium } from '../../scripts/bench/launch-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the search of the shipped archive', () => {
  test('finds what a smaller set of questions expects', async () => {
    const { total } = await askAll(browser, inject('site'), path.join(ROOT, 'content'), 'questions-shipped.json');
    expect(atLeast(total, { recall: 0.97, first: 0.92, firstThree: 0.98 })).toEqual([]);
  });

  test('sends less than 150 KB for ten hits of a first question, and the heads of its answers', async () => {
    const serving = await serveSite(inject('site'), 0);
    try {
      expect(await bytesOfFirstQuestion(serving.address, 'avtal')).toBeLessThan(150 * 1024 + HEADS);
    } finally {
      await serving.close();
    }
  });

  test('answers a question alike on every run and in every order of questions', async () => {
    const questions = readQuestions(
      path.join(ROOT, 'test', 'search', 'questions-shipped.json'),
      itemsOf(path.join(ROOT, 'content')),
    ).slice(0, 8);
    const forth = await answersTo(browser, inject('site'), questions);
    const back = await answersTo(browser, inject('site'), questions.toReversed());
    expect(new Map([...back].toSorted())).toEqual(new Map([...forth].toSorted()));
  });
});

/** The security policy alone goes with each of some thirty answers. */
const HEADS = 30 * 600;
