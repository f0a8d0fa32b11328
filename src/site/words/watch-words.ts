import type { Archive } from '../../archive/archived.ts';
import type { Watch } from '../../archive/watch.ts';

/** What a search with a name asks for, and by which rules: `Punkter i ämnet MiniMaria, hos SCHNV Dalarna, med orden …`. */
export function watchInWords(
  { words, exact, topic, organ }: Watch,
  { topics, organs }: Pick<Archive, 'topics' | 'organs'>,
): string {
  const named = topics.find((each) => each.topic.id === topic)?.topic.name;
  const network = organs.find(({ id }) => id === organ)?.shortName;
  return [
    'Punkter',
    ...(named === undefined ? [] : [`i ämnet ${named}`]),
    ...(network === undefined ? [] : [`hos ${network}`]),
    ...(words.length === 0
      ? []
      : [
          `med ${words.length === 1 ? 'ordet' : 'alla orden'} ${words.map((word) => `”${word}”`).join(', ')}, böjda eller som del av ett längre ord`,
        ]),
    ...(exact.length === 0
      ? []
      : [
          `${words.length === 0 ? 'med' : 'och med'} exakt ${exact.map((each) => `”${each}”`).join(', ')} som hela ord`,
        ]),
  ].join(' ');
}
