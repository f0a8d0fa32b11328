import { expect, test } from 'vitest';
import { buildDossiers } from '../../../src/site/views/dossier.ts';
import { besideDecisions } from '../../../src/site/words/dossier-words.ts';
import { loadShippedArchive } from '../../samples/shipped-archive.ts';

const dossiers = new Map(
  buildDossiers(loadShippedArchive()).map((dossier) => [dossier.archivedTopic.topic.id, dossier] as const),
);
const dossierOf = (topic: string) => {
  const dossier = dossiers.get(topic);
  if (!dossier) throw new Error(topic);
  return dossier;
};

test('the meeting that a matter was put off to is among those that are missing', () => {
  const gaps = dossierOf('utskrivning-och-korttidsplatser').gaps.shown;
  expect(gaps.map(({ organ, date }) => `${organ.id} ${date?.iso}`)).toContain('schnv-dalarna 2021-04-16');
});

test('what the one topic of a heading has to follow up is its own, whatever else the words name', () => {
  const open = dossierOf('covid-19').open.shown.map(({ id }) => id);
  expect(open).toContain('chefsnatverket-dalarna-2020-05-08-11-u1');
});

test('where an item has several topics, it is said that a decision may be about another of them', () => {
  const { decisions, others } = dossierOf('suicidprevention');
  expect(besideDecisions(decisions.shown, others)).toContain('kan gälla ett annat av dem');
  expect(besideDecisions([{ archivedDecision: { item: { topics: [] } } }], 0)).toBe('');
});
