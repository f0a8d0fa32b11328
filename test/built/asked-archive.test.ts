import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../src/publish/serve-site.ts';
import { ANSWERED, UNANSWERED } from '../mcp/questions.ts';
import { speakMcp, type SpokenMcp } from '../mcp/speak-mcp.ts';

let archive: SpokenMcp;
beforeAll(async () => {
  archive = await speakMcp(inject('site'));
});
afterAll(async () => {
  await archive.close();
});

/** The ids of what an answer tells as answers, in their order, and never of what lies near. */
function idsIn(told: unknown): readonly string[] {
  if (Array.isArray(told)) return told.flatMap(idsIn);
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([key, value]) =>
    key === 'id' ? [String(value)] : ['nara', 'nulage', 'luckor', 'amne', 'beslut'].includes(key) ? [] : idsIn(value),
  );
}

describe('the questions', () => {
  test('are sixty-two that the shipped archive answers and thirty-three that it does not', () => {
    expect([ANSWERED.length, UNANSWERED.length]).toEqual([62, 33]);
  });

  test.each(ANSWERED.map(({ tool, asked, expected }) => [tool, JSON.stringify(asked), expected] as const))(
    '%s %s is answered with %s among the first three',
    async (tool, asked, expected) => {
      const { structuredContent: told } = await archive.call(tool, JSON.parse(asked));
      expect(told?.['svar'], JSON.stringify(told)).toBe('funnet');
      expect(
        idsIn(told)
          .slice(0, 3)
          .some((id) => id.startsWith(expected)),
        idsIn(told).join(' '),
      ).toBe(true);
    },
  );

  test.each(UNANSWERED.map(({ tool, asked }) => [tool, JSON.stringify(asked)] as const))(
    '%s %s is refused with a reason, and nothing is told as an answer',
    async (tool, asked) => {
      const { structuredContent: told, isError } = await archive.call(tool, JSON.parse(asked));
      expect(told?.['svar'], JSON.stringify(told)).toBe('saknas');
      expect(told?.['skal']).toMatch(/\p{L}.*\.$/u);
      expect(idsIn(told)).toEqual([]);
      expect(isError).not.toBe(true);
    },
  );
});

const DIRECTORS = { slag: 'återgivet beslut', av: 'Kommundirektörerna' };

describe('an answer', () => {
  test('keeps the schema that its tool announces, whatever the tool and the answer', async () => {
    const schemas = new Map((await archive.list()).map(({ name, outputSchema }) => [name, outputSchema]));
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const { tool, asked } of [...ANSWERED, ...UNANSWERED]) {
      const { structuredContent } = await archive.call(tool, asked);
      expect(ajv.validate(schemas.get(tool) ?? false, structuredContent), ajv.errorsText()).toBe(true);
    }
  });

  test('has at most twenty wordings, each with its words, address, version, text form, network, day and source', async () => {
    const { structuredContent: told } = await archive.call('sok', { fraga: 'beslut', antal: 20 });
    const wordings = wordingsIn(told);
    expect(wordings.length).toBeGreaterThan(10);
    expect(wordings.length).toBeLessThanOrEqual(20);
    for (const wording of wordings)
      expect(wording).toMatchObject({
        adress: expect.stringMatching(/^\/(?:b|moten)\/[a-z0-9-]+\/(?:#p[a-z0-9-]+)?$/),
        version: expect.stringMatching(/^[0-9a-f]{16}$/),
        textform: 'sammandrag',
        organ: expect.stringMatching(/^[a-z-]+$/),
        datum: expect.stringMatching(/^\d{4}/),
        kalla: expect.stringMatching(/./),
      });
    expect(told?.['fler']).toBeGreaterThan(0);
  });

  test('tells the version of a decision as its page does, and that nobody knows whether it holds', async () => {
    const { structuredContent: told, content } = await archive.call('hamta', {
      hanvisning: 'schnv-fyrbodal-2022-03-04-10',
    });
    const decision = wordingsIn(told).find(({ slag }) => slag === 'beslut');
    const version = /data-lydelse="([0-9a-f]{16})"/.exec(await pageOf('b/schnv-fyrbodal-2022-03-04-10'))?.[1];
    expect(version).toBeDefined();
    expect(decision).toMatchObject({
      version,
      version_av: 'schnv-fyrbodal-2022-03-04-10',
      beslut: { galler: 'okänt' },
    });
    expect(told?.['forbehall']).toContainEqual(expect.stringContaining('vet arkivet inte'));
    expect(content[0]?.text).toContain(`version: ${version}`);
  });

  test('tells what is proposed, and what somebody else decided, apart from what an item says itself', async () => {
    const recounted = await archive.call('hamta', { hanvisning: 'SCHNV 210319 p 8' });
    const [item] = wordingsIn(recounted.structuredContent);
    expect(item).toMatchObject({ delar: [DIRECTORS, DIRECTORS] });
    expect(JSON.stringify(item?.lydelse)).not.toContain('Falun får fortsatt');
    const planned = await archive.call('hamta', { hanvisning: 'schnv-dalarna-2022-6' });
    expect(wordingsIn(planned.structuredContent)).toMatchObject([
      { handling: 'dagordning', delar: [{ slag: 'förslag', av: null }] },
    ]);
    expect(planned.structuredContent?.['forbehall']).toContainEqual(expect.stringContaining('dagordning'));
    const promised = await archive.call('loften', { ansvarig: 'Falun', ar: 2021 });
    expect(wordingsIn(promised.structuredContent)).toMatchObject([
      { uppfoljning: { aterger: { av: 'Kommundirektörerna' } } },
    ]);
  });

  test('names nobody from a list of those who were there', async () => {
    const { structuredContent } = await archive.call('hamta', { hanvisning: 'schnv-fyrbodal-2022-03-04' });
    expect(JSON.stringify(structuredContent)).not.toMatch(/Wretman|Holmqvist/);
  });
});

describe('a remark on the source', () => {
  test('is told in words to whoever asks for a day that it names', async () => {
    const { structuredContent: told } = await archive.call('hamta', { hanvisning: 'SCHNV 6/3 2026' });
    expect(told).toMatchObject({ svar: 'saknas', forbehall: [expect.stringContaining('två datumrader')] });
  });

  test('is told with the meeting, but for those that name somebody who was there', async () => {
    for (const id of ['schnv-fyrbodal-2022-03-04', 'schnv-dalarna-2021-03-19', 'chefsnatverket-dalarna-2020-05-08']) {
      const { structuredContent: told } = await archive.call('hamta', { hanvisning: `/moten/${id}/#anmarkningar` });
      const said = JSON.stringify(
        wordingsIn(told).map((wording) => ('anmarkningar' in wording ? wording.anmarkningar : [])),
      );
      expect(said).toContain('Punkt 8: ');
      expect(said).not.toMatch(/Zimmer|Gärd|Olsson|Holmqvist|Gartman|Almström|Tanja/);
    }
  });
});

describe('a topic up to a day', () => {
  test('names the networks that have something in it only after the day, and when they first do', async () => {
    const { structuredContent: told } = await archive.call('amne', { amne: 'MiniMaria', dag: '2022-12-31' });
    const later = [{ organ: 'schnv-dalarna', forsta: '2026-03-10' }];
    expect(told).toMatchObject({ natverk: [{ organ: 'schnv-fyrbodal' }], senare: later });
    const asked = { amne: 'MiniMaria', dag: '2022-12-31', organ: 'Dalarna' };
    expect((await archive.call('amne', asked)).structuredContent).toMatchObject({ svar: 'saknas', senare: later });
    expect((await archive.call('amne', { amne: 'MiniMaria' })).structuredContent).toMatchObject({ senare: [] });
  });

  test('tells where a network stands as the words of an editor, at the place of the topic’s page where they are', async () => {
    const { structuredContent: told } = await archive.call('amne', { amne: 'MiniMaria', organ: 'Fyrbodal' });
    const stated = wordingsIn(told).find(({ slag }) => slag === 'nuläge');
    const adress = '/amnen/minimaria/#lage-schnv-fyrbodal';
    expect(stated).toMatchObject({ adress, version: null });
    expect(await pageOf('amnen/minimaria')).toContain('id="lage-schnv-fyrbodal"');
    expect(told?.['forbehall']).toContainEqual(expect.stringContaining('redaktörens ord, utan version'));
  });
});

describe('a time in a question', () => {
  test('that is a span of years is answered by what names the span, and by nothing else of its years', async () => {
    for (const [fraga, only] of [
      ['regional resurs 2023-2026', 'schnv-dalarna-2022-6'],
      ['Yrkesresan avtal 2023–2027', 'schnv-fyrbodal-2022-03-04-10'],
    ] as const) {
      const { structuredContent: told } = await archive.call('sok', { fraga });
      expect(idsIn(told)).toEqual([only]);
    }
    const { structuredContent: none } = await archive.call('sok', { fraga: 'Yrkesresan 2023-2025' });
    expect(none).toMatchObject({
      skal: expect.stringContaining('”2023-2025”'),
      forbehall: [expect.stringMatching(/med ar/)],
    });
  });

  test('that the text names as ahead is told as no day of the meeting, and as one that the archive has nothing from', async () => {
    const { structuredContent: told } = await archive.call('sok', { fraga: 'Välfärdsrådet beslut 17 juni 2020' });
    expect(told?.['forbehall']).toContainEqual(expect.stringMatching(/2020-06-17 framåt/));
    expect(told?.['forbehall']).toContainEqual(expect.stringMatching(/inget möte från 2020-06-17/));
  });
});

test('what is open in a topic may concern another one of its item, and that is said', async () => {
  const { structuredContent: told } = await archive.call('loften', { amne: 'Tillnyktringsplatser' });
  expect(told?.['forbehall']).toContainEqual(expect.stringContaining('flera ämnen'));
});

describe('who sits where', () => {
  test('is told with the decision that says it, its version, and no more than the archive knows', async () => {
    const { structuredContent: told, content } = await archive.call('uppdrag', { i: 'LPO primärvårdsråd' });
    const place = 'b/schnv-dalarna-2021-03-19-7';
    const version = /data-lydelse="([0-9a-f]{16})"/.exec(await pageOf(place))?.[1];
    expect(version).toBeDefined();
    const common = { slag: 'uppdrag', adress: `/${place}/`, version, datum: '2021-03-19', textform: 'sammandrag' };
    const seat = { i: 'LPO Primärvårdsråd', beslut: 'schnv-dalarna-2021-03-19-7', senare: null };
    const vacant = { ...seat, person: null, lage: 'vakant' };
    expect(wordingsIn(told)).toMatchObject([
      { ...common, uppdrag: { ...seat, roll: 'kommunledamot', person: 'Annelie Granath', lage: 'inget senare sagt' } },
      { ...common, uppdrag: { ...vacant, roll: 'kommunledamot, chef för socialpsykiatri' } },
      { ...common, uppdrag: { ...vacant, roll: 'kommunledamot, verksamhetschef HSL' } },
    ]);
    expect(content[0]?.text).toContain('Om det pågår vet arkivet inte.');
  });

  test('is refused for a body that only the words of minutes name, and those words can be searched', async () => {
    const { structuredContent: told } = await archive.call('uppdrag', { i: 'arbetsgrupp SUS' });
    expect(told).toMatchObject({ svar: 'saknas', skal: expect.stringContaining('sok'), lydelser: [] });
    expect(told?.['grupper']).toContain('LPO Primärvårdsråd');
    const { structuredContent: found } = await archive.call('sok', { fraga: 'arbetsgrupp SUS' });
    expect(found?.['svar']).toBe('funnet');
  });
});

test('where a network or a year leaves out what answers, the refusal says no more than that', async () => {
  const asked = { fraga: 'Vad kostar Lärträff 1?', organ: 'Fyrbodal' };
  const { structuredContent: told } = await archive.call('sok', asked);
  expect(told).toMatchObject({ svar: 'saknas', skal: expect.stringContaining('begränsad till'), traffar: [] });
  const unknown = await archive.call('sok', { fraga: 'avtal', organ: 'Trosanätverket' });
  expect(unknown.structuredContent).toMatchObject({ svar: 'saknas', skal: expect.stringContaining('trosanätverket') });
});

test('a question of small words alone has nothing to look for', async () => {
  const { structuredContent: told } = await archive.call('sok', { fraga: 'och i att' });
  expect(told).toMatchObject({ svar: 'saknas', skal: 'Frågan har inga ord att söka efter.', traffar: [] });
});

test.each(['skolsociala team', 'spelberoende', 'regionteam', 'personalkostnader'])(
  'a word that the archive has but the parts of, wherever they stand, is not found: %s',
  async (fraga) => {
    const { structuredContent: told } = await archive.call('sok', { fraga });
    const [word] = fraga.split(' ');
    expect(told).toMatchObject({ svar: 'saknas', skal: expect.stringContaining(`”${word}”`), traffar: [] });
  },
);

test('a question that is too long, and a day that is none, are refused in Swedish', async () => {
  const long = await archive.call('sok', { fraga: 'avtal '.repeat(100) });
  expect([long.isError, long.content[0]?.text]).toEqual([true, expect.stringContaining('fler än 500 tecken')]);
  const day = await archive.call('amne', { amne: 'Yrkesresan', dag: 'i våras' });
  expect([day.isError, day.content[0]?.text]).toEqual([true, expect.stringContaining('Dagen ska skrivas')]);
});

test('what a tool does not take is refused in Swedish, in the form of its answers', async () => {
  for (const asked of [{ fraga: 'avtal', antal: 'många' }, { fraga: 'avtal', okand: 1 }, {}]) {
    const { isError, structuredContent } = await archive.call('sok', asked);
    expect([isError, structuredContent?.['svar']]).toEqual([true, 'fel']);
    expect(structuredContent?.['skal']).not.toMatch(/invalid|expected|required/iu);
  }
});

test('of a site on the web the same is answered, with whole addresses, and a lost site is told as a fault', async () => {
  const serving = await serveSite(inject('site'), 0);
  const web = await speakMcp(serving.address);
  const asked = { fraga: 'Vad kostar yrkesresan per deltagare?' };
  const [here, there] = [await archive.call('sok', asked), await web.call('sok', asked)];
  expect(idsIn(there.structuredContent)).toEqual(idsIn(here.structuredContent));
  expect(wordingsIn(there.structuredContent)[0]?.adress).toBe(
    new URL('moten/schnv-fyrbodal-2022-03-04/#p10', serving.address).href,
  );
  const foreign = await web.call('hamta', { hanvisning: 'https://annan.test/b/schnv-fyrbodal-2022-03-04-10/' });
  expect(foreign.structuredContent).toMatchObject({ svar: 'saknas', skal: expect.stringContaining('annan.test') });
  await serving.close();
  const lost = await web.call('tackning', { ar: 2021 });
  expect(lost.structuredContent).toMatchObject({ svar: 'fel', skal: expect.stringContaining('går inte att nå') });
  expect(lost.isError).toBe(true);
  expect(await web.close()).toBe(0);
});

interface ToldWording {
  readonly slag: string;
  readonly adress: string;
  readonly lydelse: unknown;
}

function wordingsIn(told: unknown): readonly ToldWording[] {
  if (Array.isArray(told)) return told.flatMap(wordingsIn);
  if (typeof told !== 'object' || told === null) return [];
  return [...(isWording(told) ? [told] : []), ...Object.values(told).flatMap(wordingsIn)];
}

function isWording(told: object): told is ToldWording {
  return 'textform' in told && 'lydelse' in told;
}

async function pageOf(place: string): Promise<string> {
  const serving = await serveSite(inject('site'), 0);
  try {
    return await fetch(new URL(`${place}/`, serving.address)).then((answer) => answer.text());
  } finally {
    await serving.close();
  }
}
