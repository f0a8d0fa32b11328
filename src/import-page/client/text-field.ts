/** The field in which the meeting's text is corrected. */
export interface TextField {
  /** Scrolls to a line and selects it. `focus`: whether the keyboard focus goes there too. */
  readonly showLine: (line: number, focus: boolean) => void;
}

/** `mirror`: a hidden element with the same width and font as the field. */
export function startTextField(field: HTMLTextAreaElement, mirror: HTMLElement): TextField {
  return {
    showLine: (line, focus) => {
      const rows = field.value.split('\n');
      const start = rows.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
      if (focus) field.focus();
      field.setSelectionRange(start, start + (rows[line - 1]?.length ?? 0));
      /* A field that wraps its lines does not tell how far down a line lies. The same words in the mirror do. */
      mirror.textContent = `${field.value.slice(0, start)}\u200B`;
      field.scrollTop = mirror.scrollHeight - field.clientHeight / 3;
      mirror.textContent = '';
    },
  };
}

/** Calls `call` after each pause of so many milliseconds in the writing. */
export function onPause(field: HTMLTextAreaElement, milliseconds: number, call: () => void): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(call, milliseconds);
  });
}
