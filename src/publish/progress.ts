import process from 'node:process';

/** Hears how far a build has come. */
export interface BuildProgress {
  /** `count` gives how many of `total` are done, where the part is one that can be counted. */
  readonly begin: (part: BuildPart, total?: number, count?: () => number) => void;
  /** Takes the line away for something else that is said. */
  readonly hide: () => void;
  readonly end: () => void;
}

/** The parts of a build, and the share of the time that each took with a thousand meetings. */
const PARTS = {
  content: { words: 'Läser och kontrollerar innehållet', share: 0.33 },
  pages: { words: 'Gör sidorna', share: 0.38 },
  rest: { words: 'Skriver data', share: 0.06 },
  search: { words: 'Gör sökningen', share: 0.23 },
} as const;

type BuildPart = keyof typeof PARTS;

/** For whoever watches no build. */
export const NO_PROGRESS: BuildProgress = { begin: () => {}, hide: () => {}, end: () => {} };

interface Watching {
  readonly write: (text: string) => void;
  /** A terminal has one line that changes; a log gets a line more, seldom. */
  readonly isTerminal: boolean;
  /** Milliseconds, from any moment on. */
  readonly now: () => number;
}

/** Nobody wonders about a build that takes less. */
const QUIET_MS = 10_000;
/** The same for a log, and how far apart its lines stand. */
const LOG_MS = 30_000;
const TICK_MS = 1000;

/** A part that takes longer than it should is never said to be done. */
const MOST_GUESSED = 0.9;

/** Tells on stderr how far a long build has come. */
export function startProgress(): BuildProgress {
  const { begin, hide, end, tick } = buildProgress({
    write: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY,
    now: () => performance.now(),
  });
  const timer = setInterval(tick, TICK_MS).unref();
  return {
    begin,
    hide,
    end: () => {
      clearInterval(timer);
      end();
    },
  };
}

/** The same with the clock outside: `tick` says anew how far it is. */
export function buildProgress({ write, isTerminal, now }: Watching): BuildProgress & { readonly tick: () => void } {
  const start = now();
  let shown = start + (isTerminal ? QUIET_MS - TICK_MS : 0);
  let isShown = false;
  let before = 0;
  let began = start;
  let part: BuildPart | undefined;
  let total = 0;
  let count = () => 0;

  const tick = () => {
    if (part === undefined || now() - shown < (isTerminal ? TICK_MS : LOG_MS)) return;
    shown = now();
    const done = Math.min(count(), total);
    const share = before + PARTS[part].share * (total > 0 ? done / total : passedOf(PARTS[part].share));
    const of = total > 0 ? `: ${amount(done)} av ${amount(total)}` : '';
    const line = `${PARTS[part].words}${of}${timeLeft(shown - start, share)}`;
    write(isTerminal ? `\r\u001B[K${line}` : `${line}\n`);
    isShown = true;
  };
  /** How much of a part that cannot be counted is likely done, by how long its share of the time is. */
  const passedOf = (share: number) =>
    before === 0 ? 0 : Math.min(MOST_GUESSED, ((now() - began) * before) / ((began - start) * share));
  const hide = () => {
    if (isShown && isTerminal) write('\r\u001B[K');
    isShown = false;
  };
  return {
    tick,
    hide,
    begin: (next, of = 0, counted = () => 0) => {
      if (part !== undefined) before += PARTS[part].share;
      [part, total, count, began] = [next, of, counted, now()];
      tick();
    },
    end: () => {
      part = undefined;
      hide();
    },
  };
}

/** Nothing before a tenth is done: a guess from less would be far off. */
function timeLeft(passed: number, share: number): string {
  if (share < 0.1) return ' …';
  const seconds = ((passed / share) * (1 - share)) / 1000;
  if (seconds < 90) return `, omkring ${Math.max(10, Math.ceil(seconds / 10) * 10)} sekunder kvar`;
  return `, omkring ${Math.round(seconds / 60)} minuter kvar`;
}

function amount(value: number): string {
  return value.toLocaleString('sv-SE');
}
