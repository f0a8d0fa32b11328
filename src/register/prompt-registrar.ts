import { STOPPED } from '../import/importing-person.ts';
import { askText, askYes } from '../import/prompt-person.ts';
import type { Collision } from '../archive/joining.ts';
import type { Chooser } from './join-ledger.ts';
import type { Registrar } from './registrar.ts';

export function promptRegistrar(): Registrar {
  return {
    askWhetherMoved: async (from, to) =>
      (await askYes(`${from} finns inte längre, men samma text står på ${to}. Har den flyttat dit?`)) ?? STOPPED,
    askWhetherWithdrawn: async (id, decisions) =>
      (await askYes(
        `${id} finns inte längre${decisions > 0 ? ` (med ${decisions} beslut)` : ''}. Ska adressen dras in? Den visar då bara att texten är indragen, och varför.`,
      )) ?? STOPPED,
    askReason: async (events, before, judge) => {
      const shown = events
        .slice(0, 5)
        .map(({ id }) => id)
        .join(', ');
      const rest = events.length > 5 ? ` och ${events.length - 5} till` : '';
      return (
        (await askText(
          `Varför? Skälet visas för läsarna och gäller ${shown}${rest}. Skriv inga namn på personer.`,
          'Rättat mot originalet.',
          { before, judge },
        )) ?? STOPPED
      );
    },
  };
}

/** `describe`: the collision in words, with both sides. */
export function promptChooser(describe: (collision: Collision, names: readonly [string, string]) => string): Chooser {
  return {
    askWhich: async (collision, names) => {
      const isOurs = await askYes(`${describe(collision, names)}\nSka sidan var gälla? (Nej: sidan deras.)`);
      return isOurs === undefined ? STOPPED : isOurs ? 'ours' : 'theirs';
    },
  };
}
