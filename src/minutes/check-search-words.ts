import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';
import type { Topic } from '../archive/topic.ts';
import type { RawTopic, ReadEntry } from './read-entry.ts';

/**
 * Reports every everyday word of a topic that is the name or an alias of another: whoever searches for it means that other, and
 * would be led to a wrong matter.
 */
export function checkSearchWords(topics: readonly ReadEntry<Topic, RawTopic>[]): readonly Diagnostic[] {
  return topics.flatMap(({ file, value, lineOf }) =>
    (value?.searchWords ?? []).flatMap((word, place) => {
      const other = topics.find((topic) => topic.value && topic.value.id !== value?.id && isCalled(topic.value, word));
      return other?.value
        ? [
            diagnose(
              'search-word-taken',
              { file, line: lineOf(['sökord', place]) },
              { word, name: other.value.name, other: other.file },
            ),
          ]
        : [];
    }),
  );
}

/** Whether a topic is called just this. An alias with a `*` at the end goes on, so that what begins with it is the alias too. */
function isCalled({ name, aliases }: Topic, word: string): boolean {
  const small = plain(word).replace(/\*$/, '');
  return [name, ...aliases].map(plain).some((call) => {
    const open = call.endsWith('*');
    return open ? small.startsWith(call.slice(0, -1)) : small === call;
  });
}

function plain(text: string): string {
  return text.toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ').trim();
}
