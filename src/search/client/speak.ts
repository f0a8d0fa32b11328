/** Says what is shown to those who do not see it. */
export interface Speaker {
  /** Says this when nothing else has been typed or shown for a second; once for each question, however often it is shown. */
  readonly say: (text: string, question: string) => void;
  /** Somebody is typing: what was about to be said is not said. */
  readonly hush: () => void;
}

/** How long it must be quiet before anything is said, in milliseconds: who types is not read to between two letters. */
const REST = 1000;

/** `region`: a polite live region that nobody sees, and the only one of the page. */
export function buildSpeaker(region: HTMLElement): Speaker {
  let pending: ReturnType<typeof setTimeout> | undefined;
  let said = '';
  const hush = () => clearTimeout(pending);
  return {
    hush,
    say: (text, question) => {
      hush();
      const key = `${question}\n${text}`;
      if (key === said) return;
      pending = setTimeout(() => {
        said = key;
        region.textContent = text;
      }, REST);
    },
  };
}

/** What is said of an answer that is shown: how much was found, and each note; of a card its heading. */
export function wordsOfAnswer(status: HTMLElement, notes: HTMLElement): string {
  const parts = [status, ...notes.children].map((part) => (part.querySelector('h2, h3') ?? part).textContent.trim());
  return parts
    .filter((text) => text !== '')
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}
