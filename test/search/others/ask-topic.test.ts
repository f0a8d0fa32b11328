import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askTopic } from '../../../src/search/others/ask-topic.ts';
import { urlsUnder } from '../../../src/site/addresses/urls.ts';
import { day } from '../../samples/sample-archive.ts';

const TOPIC = { id: 'jour', adress: '/amnen/jour/', namn: 'Jouren', moten: 3, beslut: 2, senast: '2023-02' };
const ANOTHER = { ...TOPIC, id: 'annat', namn: 'Annat' };
const one = (changed: object) => JSON.stringify([ANOTHER, { ...TOPIC, ...changed }]);

/** What the archives send, each in a folder of its name. */
const ANSWERS: Readonly<Record<string, string | ((response: ServerResponse) => void)>> = {
  arlig: one({}),
  tom: '[]',
  utan: JSON.stringify([ANOTHER]),
  'bara-plats': one({ moten: 0, beslut: 0, senast: null }),
  'fel-i-servern': (response) => response.writeHead(500).end(),
  'lagger-pa': (response) => response.destroy(),
  'skickar-vidare': (response) => response.writeHead(302, { Location: '/arlig/data/amnen-i-korthet.json' }).end(),
  'ar-en-webbsida': '<!doctype html>',
  'ar-djup': '['.repeat(300_000),
  'ar-for-stor': `[${' '.repeat(500_000)}]`,
  'ar-ett-objekt': '{"find":1}',
  'har-ett-hal': '[null, 7, "jour"]',
  'namn-av-annat-slag': one({ namn: { toString: 'x' } }),
  'namn-utan-slut': one({ namn: 'x'.repeat(1000) }),
  'namn-bakvant': one({ namn: 'Jou\u202Eren' }),
  'namn-av-inget': one({ namn: ' ' }),
  'mindre-an-inget': one({ moten: -1 }),
  'en-halv': one({ beslut: 1.5 }),
  'utan-dag': one({ senast: 'i går' }),
  'utan-nyckel': one({ senast: undefined }),
};

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  const answer = ANSWERS[request.url?.split('/')[1] ?? ''];
  if (typeof answer === 'function') answer(response);
  else response.writeHead(answer === undefined ? 404 : 200).end(answer);
});
let origin = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  origin = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
});
afterAll(() => void server.close());

const ask = (name: string) => askTopic(`${origin}/${name}/`, 'jour');

describe('another archive', () => {
  test('that has the topic tells what it calls it and how much it has', async () => {
    expect(await ask('arlig')).toEqual({
      kind: 'has',
      name: 'Jouren',
      meetings: 3,
      decisions: 2,
      latest: day('2023-02'),
    });
    expect(await ask('bara-plats')).toMatchObject({ kind: 'has', meetings: 0, latest: undefined });
  });

  test.each(['tom', 'utan'])('that has it not says so: %s', async (name) => {
    expect(await ask(name)).toEqual({ kind: 'has not' });
  });

  test.each(['finns-inte', 'fel-i-servern', 'lagger-pa', 'skickar-vidare'])('that %s did not answer', async (name) => {
    expect(await ask(name)).toEqual({ kind: 'lack', lack: 'unreachable' });
  });

  test.each(Object.keys(ANSWERS).filter((name) => /^(?:ar-|namn-|mindre|en-|utan-)/.test(name)))(
    'that %s is not believed',
    async (name) => {
      expect(await ask(name)).toEqual({ kind: 'lack', lack: 'faulty' });
    },
  );

  test('that lists what is no topic has it not', async () => {
    expect(await ask('har-ett-hal')).toEqual({ kind: 'has not' });
  });

  test('is asked for one file alone', async () => {
    asked.length = 0;
    await ask('arlig');
    expect(asked).toEqual([urlsUnder('/arlig/').topicsInBrief]);
  });
});
