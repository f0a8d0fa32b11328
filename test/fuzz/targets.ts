import type { Target } from './target.ts';

/** The parts of the program that are played in a process apart. They are loaded when they are played: each brings half the program. */
export const TARGETS = {
  check: async () => (await import('./fuzz-check.ts')).fuzzCheck,
  build: async () => (await import('./fuzz-build.ts')).fuzzBuild,
  import: async () => (await import('./fuzz-import.ts')).fuzzImport,
  growth: async () => (await import('./fuzz-growth.ts')).fuzzGrowth,
  words: async () => (await import('./fuzz-words.ts')).fuzzWords,
  'dev-server': async () => (await import('./fuzz-dev-server.ts')).fuzzDevServer,
} as const satisfies Readonly<Record<string, () => Promise<Target>>>;

export type TargetName = keyof typeof TARGETS;

export function isTargetName(name: string | undefined): name is TargetName {
  return name !== undefined && name in TARGETS;
}
