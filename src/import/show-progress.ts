import type { Writable } from 'node:stream';
import type { Progress } from './importing-person.ts';

/** Cells of the bar and characters of the file's name: the line fits in a terminal of 80 characters. */
const CELLS = 30;
const NAME = 40;
const CLEAR_LINE = '\r\x1B[K';

/**
 * A progress bar on one line of `output`, which is removed at the end. It does not listen to keys, so Ctrl+C still ends
 * the program.
 */
export function showProgress(output: Writable, total: number): Progress {
  let done = 0;
  const draw = (name: string) => {
    const filled = Math.floor((done / total) * CELLS);
    const shortName = name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name;
    output.write(`${CLEAR_LINE}${'█'.repeat(filled)}${'░'.repeat(CELLS - filled)} ${done} av ${total} ${shortName}`);
  };
  draw('');
  return {
    advance: (file) => {
      done += 1;
      draw(file);
    },
    end: () => output.write(CLEAR_LINE),
  };
}
