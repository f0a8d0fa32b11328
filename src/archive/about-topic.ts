import type { Archive, ArchivedFollowUp, ArchivedItem } from './archived.ts';
import { listRecounted, type RecountedInContext } from './recounted.ts';
import { buildAliasPlaces, buildAliasTest, type Topic } from './topic.ts';

/** Tells whether words of an item, or what stands around them there, are about one of its topics; `matter` is the heading they stand below, if any. */
export type AboutTest = (item: ArchivedItem, topic: Topic, words: string, matter?: string) => boolean;

/**
 * An item may treat several topics, or only touch one: then what it promises or costs is about that topic where its own words say so.
 * It is about it in any case where the item has no other topic, where an editor has put the item there, or where its title names it: alone, within the same
 * phrase as one other (_Rekvirering av medel för nära vård_), or beside one other that the words do not name.
 * Below the heading of a matter of its own that is not about the topic, it is about it by its own words alone.
 */
export function buildAboutTest(archive: Pick<Archive, 'topics'>): AboutTest {
  const known = tests.get(archive) ?? build(archive);
  tests.set(archive, known);
  return known;
}

/** A title that names more topics lists what its item has parts about. */
const MOST_TITLED = 2;

/**
 * What stands between the parts of a list: `, `, `; `, `: `, `/`, ` & `, ` + `, ` – `, ` och `, ` samt `, ` respektive `, ` eller `,
 * ` jämte `, ` inklusive `.
 */
const PARTING = /[,;:/&+]|\s[–-]\s|\s(?:och|samt|respektive|eller|jämte|inklusive)\s/iu;

/** Of archives that were asked before: every line of a list asks. */
const tests = new WeakMap<object, AboutTest>();

function build({ topics }: Pick<Archive, 'topics'>): AboutTest {
  const names = new Map(topics.map(({ topic }) => [topic, buildAliasTest(topic.aliases)]));
  const places = new Map(topics.map(({ topic }) => [topic, buildAliasPlaces(topic.aliases)]));
  const standApart = (topic: Topic, other: Topic, title: string) =>
    (places.get(topic)?.(title) ?? []).every((one) =>
      (places.get(other)?.(title) ?? []).every((two) => {
        const [first, second] = one.start < two.start ? [one, two] : [two, one];
        return PARTING.test(title.slice(first.end, second.start));
      }),
    );
  const isNamed = (topic: Topic, text: string) => names.get(topic)?.(text) === true;
  return (item, topic, words, matter) => {
    const own = item.topics;
    if (!own.includes(topic)) return false;
    if (item.item.topics.include.includes(topic.id) || isNamed(topic, words)) return true;
    if (matter !== undefined && !isNamed(topic, matter) && !isNamed(topic, item.item.title)) return false;
    if (own.length === 1) return true;
    const titled = own.filter((other) => isNamed(other, item.item.title));
    if (titled.length > MOST_TITLED || !titled.includes(topic)) return false;
    return !titled.some(
      (other) => other !== topic && isNamed(other, words) && standApart(topic, other, item.item.title),
    );
  };
}

/** The decisions that an item recounts in one of its topics. */
export function recountedInTopic(item: ArchivedItem, topic: Topic, isAbout: AboutTest): readonly RecountedInContext[] {
  return listRecounted(item).filter(({ block: { by, content }, context }) =>
    isAbout(item, topic, [by, context, content.text].join('\n')),
  );
}

/** The topics of its item that something to be followed up is about, by its heading, its words and those right before them. */
export function topicsOfFollowUp(
  { item, matter, context, text }: ArchivedFollowUp,
  isAbout: AboutTest,
): readonly Topic[] {
  const words = [matter, context, text].join('\n');
  return item ? item.topics.filter((topic) => isAbout(item, topic, words, matter)) : [];
}
