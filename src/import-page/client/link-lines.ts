import type { LineView } from '../messages.ts';
import { placeInWords } from './build-lines.ts';

/** Connects the lines of the document with the view of the meeting: what is chosen in one is shown in the other. */
export interface LineLinks {
  /** Tells that the list now has the lines of another document. */
  readonly take: (lines: readonly LineView[]) => void;
  /** Chooses a line in the list and moves the focus there. */
  readonly focusLine: (number: number) => void;
  /** `Rad 21–27`; undefined where no line is known for it. */
  readonly nameLines: (item: string, part: string | null) => string | undefined;
  readonly showLines: (item: string, part: string | null) => void;
}

/** What the connection works with. `say`: tells the reader of a screen reader what was chosen. */
export interface LineLinkParts {
  readonly list: HTMLElement;
  readonly meeting: HTMLElement;
  readonly say: (words: string) => void;
  /** Called when a line of this item is chosen. */
  readonly onItem: (item: string) => void;
}

const CHOSEN = 'vald';

export function linkLines({ list, meeting, say, onItem }: LineLinkParts): LineLinks {
  let lines: readonly LineView[] = [];
  const buttons = () => [...list.querySelectorAll<HTMLButtonElement>('[data-rad]')];
  const buttonOf = (number: number) => list.querySelector<HTMLButtonElement>(`[data-rad="${number}"]`);

  const clear = () => {
    for (const chosen of document.querySelectorAll(`.${CHOSEN}`)) chosen.classList.remove(CHOSEN);
    for (const chosen of list.querySelectorAll('[aria-current]')) chosen.removeAttribute('aria-current');
  };
  const choose = (pressed: HTMLButtonElement) => {
    const line = lines.find(({ number }) => String(number) === pressed.dataset['rad']);
    if (!line) return;
    clear();
    pressed.setAttribute('aria-current', 'true');
    pressed.closest('li')?.classList.add(CHOSEN);
    say(`Rad ${line.number}: ${placeInWords(line.place)}.`);
    if (line.place.kind !== 'item') return;
    const { item, part } = line.place;
    const whole = meeting.querySelector(`[data-punkt="${CSS.escape(item)}"]`);
    const shown = (part === null ? null : whole?.querySelector(`[data-del="${CSS.escape(part)}"]`)) ?? whole;
    shown?.classList.add(CHOSEN);
    shown?.scrollIntoView({ block: 'nearest' });
    onItem(item);
  };
  const moveTo = (target: HTMLButtonElement | undefined) => {
    if (!target) return;
    for (const other of list.querySelectorAll<HTMLButtonElement>('[data-rad][tabindex="0"]')) other.tabIndex = -1;
    target.tabIndex = 0;
    target.focus();
  };
  const linesOf = (item: string, part: string | null) =>
    lines.filter(({ place }) => place.kind === 'item' && place.item === item && (part === null || place.part === part));

  list.addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLButtonElement>('[data-rad]') : null;
    if (!pressed) return;
    moveTo(pressed);
    choose(pressed);
  });
  list.addEventListener('keydown', (event) => {
    const all = buttons();
    const place = all.findIndex((candidate) => candidate === event.target);
    const next = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: all.length - 1 }[event.key];
    if (place < 0 || next === undefined) return;
    event.preventDefault();
    moveTo(all[next]);
  });

  return {
    take: (taken) => {
      lines = taken;
      const [first] = buttons();
      if (first) first.tabIndex = 0;
    },
    focusLine: (number) => {
      const line = lines.find((candidate) => candidate.number >= number) ?? lines.at(-1);
      const target = line && buttonOf(line.number);
      if (!target) return;
      moveTo(target);
      choose(target);
    },
    nameLines: (item, part) => {
      const numbers = linesOf(item, part).map(({ number }) => number);
      const [first, last] = [numbers[0], numbers.at(-1)];
      return first === undefined ? undefined : first === last ? `Rad ${first}` : `Rad ${first}–${last}`;
    },
    showLines: (item, part) => {
      clear();
      const found = linesOf(item, part).flatMap(({ number }) => buttonOf(number) ?? []);
      for (const shown of found) shown.closest('li')?.classList.add(CHOSEN);
      moveTo(found[0]);
      say(`Punkt ${item} kommer från ${found.length === 1 ? 'en rad' : `${found.length} rader`} i dokumentet.`);
    },
  };
}
