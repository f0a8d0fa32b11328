import { describe, expect, test } from 'vitest';
import { checkSearchWords } from '../../src/minutes/check-search-words.ts';
import { readTopic } from '../../src/minutes/read-entry.ts';

const OTHER = readTopic(
  'namn: Skogens vård\nbeskrivning: B.\nalias: ["gallring*", "röjning", GNV]\n',
  'amnen/skog.yaml',
);

function told(...words: readonly string[]) {
  const topic = readTopic(
    `namn: Stigar\nbeskrivning: B.\nalias: ["stig*"]\nsökord:\n${words.map((word) => `  - "${word}"\n`).join('')}`,
    'amnen/stigar.yaml',
  );
  return checkSearchWords([OTHER, topic]).map(({ code, line, details }) => ({ code, line, details }));
}

describe('an everyday word of a topic', () => {
  test.each(['gallring', 'Gallringen', 'gallring*', 'röjning', 'Röjning', 'gnv', 'skogens  vård'])(
    'is told where it is what another topic is called: %s',
    (word) => {
      expect(told('motion', word)).toEqual([
        { code: 'search-word-taken', line: 6, details: { word, name: 'Skogens vård', other: 'amnen/skog.yaml' } },
      ]);
    },
  );

  test.each(['stig', 'röjningar', 'vård', 'skogens vård och skötsel', 'bortgallring'])(
    'is its own otherwise: %s',
    (word) => {
      expect(told(word)).toEqual([]);
    },
  );
});
