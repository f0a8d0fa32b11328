import { CAPS } from '../../import/caps.ts';
import { askRead } from './ask-server.ts';
import type { ReadAnswer } from '../messages.ts';
import { findParts, type Parts } from './parts-of-page.ts';
import { receiveDroppedFile } from './receive-file.ts';
import { startReview } from './review-meeting.ts';
import { startSaving } from './save-meeting.ts';

/** Starts the page `/importera/`: choose a file, review the meeting, save it. */
export function startImportPage(page: Document): void {
  const parts = findParts(page);
  /** The date that the person typed; empty where the date in the document counts. */
  let givenDate = '';
  let unsaved = false;
  let warned = false;
  let turn = 0;

  const goTo = (step: number) =>
    parts.steps.forEach((entry, place) =>
      place === step ? entry.setAttribute('aria-current', 'step') : entry.removeAttribute('aria-current'),
    );
  const review = startReview(parts, (checked) => saving.showPlace(checked));
  const saving = startSaving(
    parts,
    () => parts.text.value,
    review.showChecked,
    (text) => {
      unsaved = parts.text.value !== text;
      goTo(2);
    },
  );

  /** Reads the chosen file. `place`: the element for messages about the reading. */
  const readFile = async (place: HTMLElement) => {
    const say = (words: string) => {
      place.textContent = words;
    };
    const [file] = parts.fileField.files ?? [];
    if (!file) return say('Välj först en fil.');
    if (file.size > CAPS.fileBytes.most)
      return say(`Filen är för stor: högst ${CAPS.fileBytes.limit}. Välj handlingarna från ett möte.`);
    if (review.isCorrected() && unsaved && !warned) {
      warned = true;
      return say(
        'Du har rättat i texten, och de rättelserna försvinner om filen läses nu. Välj knappen en gång till om du vill det.',
      );
    }
    turn += 1;
    const own = turn;
    say(`Läser ${file.name} …`);
    try {
      const answer = await askRead({
        file,
        organ: parts.organField.value,
        date: givenDate,
        letter: parts.letterField.value,
        items: parts.itemsField.value,
      });
      if (own !== turn) return;
      parts.dateField.value = answer.date ?? givenDate;
      showReadings(parts, answer.readings);
      parts.save.hidden = answer.result === null;
      parts.saved.replaceChildren();
      review.show(answer);
      unsaved = answer.result !== null;
      warned = false;
      goTo(1);
      say(`${answer.file} är läst. ${parts.summary.textContent}`);
    } catch (error) {
      if (own === turn) say(error instanceof Error ? error.message : String(error));
    }
  };

  parts.fileField.addEventListener('change', () => {
    givenDate = '';
    parts.letterField.value = '';
    showReadings(parts, []);
  });
  parts.fileForm.addEventListener('submit', (event) => {
    event.preventDefault();
    parts.factsOrganField.value = parts.organField.value;
    void readFile(parts.status);
  });
  parts.factsForm.addEventListener('submit', (event) => {
    event.preventDefault();
    if (parts.dateField.value.trim() !== review.readDate()) givenDate = parts.dateField.value.trim();
    parts.organField.value = parts.factsOrganField.value;
    void readFile(parts.factsStatus);
  });
  parts.text.addEventListener('input', () => {
    unsaved = true;
    warned = false;
  });
  receiveDroppedFile(parts.dropArea, parts.fileField, (words) => {
    parts.status.textContent = words;
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
  import.meta.hot?.on('vite:beforeFullReload', (reload) => {
    if (parts.fileField.files?.length) skipReload(reload);
  });
  parts.choice.hidden = false;
}

/** Offers the readings of the items; what is chosen already stays so where it is still offered. */
function showReadings(
  { itemsLine, itemsField }: Pick<Parts, 'itemsLine' | 'itemsField'>,
  readings: ReadAnswer['readings'],
): void {
  const chosen = itemsField.value;
  const [untold] = itemsField.options;
  itemsField.replaceChildren(
    ...(untold ? [untold] : []),
    ...readings.map(({ choice, words }) => new Option(words, choice, false, choice === chosen)),
  );
  itemsLine.hidden = readings.length === 0;
}

/**
 * Keeps the dev server from reloading this page. It reloads every open page when content changes, and each save changes
 * some; corrections that are not yet saved would be lost. A reload that names another page leaves this one alone.
 */
function skipReload(reload: { path?: string }): void {
  reload.path = '/another.html';
}
