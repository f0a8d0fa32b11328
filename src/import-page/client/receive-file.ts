const OVER = 'over';

/** Lets a file be dropped on the area. A file that misses the area is not opened in place of the page. */
export function receiveDroppedFile(area: HTMLElement, field: HTMLInputElement): void {
  for (const event of ['dragover', 'drop'] as const) addEventListener(event, (dropped) => dropped.preventDefault());
  area.addEventListener('dragover', () => area.classList.add(OVER));
  area.addEventListener('dragleave', () => area.classList.remove(OVER));
  area.addEventListener('drop', ({ dataTransfer }) => {
    area.classList.remove(OVER);
    if (!dataTransfer || dataTransfer.files.length === 0) return;
    field.files = dataTransfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.focus();
  });
}
