/** The field where the meeting's text is corrected. */
export interface TextField {
  /** Brings a line into sight and marks it. `focus`: and takes the keyboard there. */
  readonly showLine: (line: number, focus: boolean) => void;
}

export function startTextField(field: HTMLTextAreaElement, mirror: HTMLElement): TextField {
  return {
    showLine: (line, focus) => {
      const rows = field.value.split('\n');
      const start = rows.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
      if (focus) field.focus();
      field.setSelectionRange(start, start + (rows[line - 1]?.length ?? 0));
      /* How far down a line lies in a field that wraps nobody tells: the same words beside it, unseen, do. */
      mirror.textContent = `${field.value.slice(0, start)}\u200B`;
      field.scrollTop = mirror.scrollHeight - field.clientHeight / 3;
      mirror.textContent = '';
    },
  };
}

/** Calls after each pause in the writing. */
export function onPause(field: HTMLTextAreaElement, milliseconds: number, call: () => void): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(call, milliseconds);
  });
}
