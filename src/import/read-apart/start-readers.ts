import type { ReadingLimits } from '../caps.ts';
import { startReader, type Reader } from './start-reader.ts';

export interface Readers {
  /** Gives the task a reader of its own as soon as one is free. */
  readonly use: <Result>(task: (reader: Reader) => Promise<Result>) => Promise<Result>;
  readonly close: () => void;
}

/** A process starts only when a task is given to it. */
export function startReaders(program: string, count: number, limits?: ReadingLimits): Readers {
  const all = Array.from({ length: count }, () => startReader(program, limits));
  const free = [...all];
  const waiting: ((reader: Reader) => void)[] = [];
  return {
    use: async (task) => {
      const reader = free.shift() ?? await new Promise<Reader>((resolve) => { waiting.push(resolve); });
      try {
        return await task(reader);
      } finally {
        const next = waiting.shift();
        if (next) next(reader);
        else free.unshift(reader);
      }
    },
    close: () => all.forEach((reader) => reader.close()),
  };
}
