import type { CheckedText } from '../messages.ts';
import { askSave } from './ask-server.ts';
import { awaitPage } from './await-page.ts';
import { element } from '../../site/browser/element.ts';
import type { Parts } from './parts-of-page.ts';

/** The step of the page where the meeting is saved. */
export interface Saving {
  /** Shows where the text would be saved now. */
  readonly showPlace: (checked: CheckedText) => void;
}

/**
 * Starts the step. `text`: gives the text as it stands now. `onChecked`: called with the check that comes with each
 * answer. `onSaved`: called with the text that was saved.
 */
export function startSaving(
  parts: Parts,
  text: () => string,
  onChecked: (checked: CheckedText) => void,
  onSaved: (text: string) => void,
): Saving {
  const say = (...words: readonly (Node | string)[]) => parts.saved.replaceChildren(element('p', {}, ...words));

  parts.saveForm.addEventListener('submit', async (event) => {
    event.preventDefault();
    const sent = text();
    say('Sparar …');
    try {
      const { saved, refusal, checked } = await askSave(sent, parts.replaceField.checked && !parts.replaceLine.hidden);
      onChecked(checked);
      if (!saved) return say(refusal ?? 'Mötet är inte sparat.');
      onSaved(sent);
      parts.replaceField.checked = false;
      say('Mötet är sparat i ', element('code', { text: saved.output }), '. Sidan görs …');
      const link = element('a', { text: 'Öppna mötets sida', attributes: { href: saved.address } });
      const shown = await awaitPage(saved.address);
      say(
        'Mötet är sparat i ',
        element('code', { text: saved.output }),
        '. ',
        link,
        shown ? '.' : ' (syns den inte: starta om npm run dev).',
      );
      link.focus();
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  });

  return {
    showPlace: ({ output, taken }) => {
      parts.place.replaceChildren(
        ...(output === null
          ? ['Texten säger inte var mötet hör hemma: rätta felen först.']
          : ['Mötet sparas i ', element('code', { text: output }), '.']),
      );
      parts.replaceLine.hidden = !taken;
    },
  };
}
