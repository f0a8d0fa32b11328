/**
 * Shows what was true only after a day: an element with `data-efter="2027-12-31"` appears for a reader who comes later. The pages
 * themselves know no day of reading, so that the same content gives the same bytes.
 */
export function showWhatHasPassed(root: ParentNode, now: Date): void {
  const today = now.toISOString().slice(0, '2027-12-31'.length);
  for (const element of root.querySelectorAll<HTMLElement>('[data-efter]')) {
    if ((element.dataset['efter'] ?? '') < today) element.hidden = false;
  }
}
