const OVER = 'over';

/**
 * Lets a file be dropped on the area. A file that misses the area is not opened in place of the page. Of several files none
 * is taken, for which one is meant nobody has said: `say` tells so.
 */
export function receiveDroppedFile(area: HTMLElement, field: HTMLInputElement, say: (words: string) => void): void {
  for (const event of ['dragover', 'drop'] as const) addEventListener(event, (dropped) => dropped.preventDefault());
  area.addEventListener('dragover', () => area.classList.add(OVER));
  area.addEventListener('dragleave', () => area.classList.remove(OVER));
  area.addEventListener('drop', ({ dataTransfer }) => {
    area.classList.remove(OVER);
    if (!dataTransfer || dataTransfer.files.length === 0) return;
    if (dataTransfer.files.length > 1)
      return say(
        `Du släppte ${dataTransfer.files.length} filer, och sidan tar en fil åt gången. Släpp en av dem, till exempel den från det första mötet, och ta nästa när mötet är sparat. En hel mapp tar kommandot npm run import -- mappen.`,
      );
    say('');
    field.files = dataTransfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
  });
}
