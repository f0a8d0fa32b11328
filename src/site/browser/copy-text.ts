export interface CopiedText {
  readonly plain: string;
  readonly html?: string;
}

/** Puts the text on the clipboard, plain and with styles. False where the browser does not allow it. */
export async function copyText({ plain, html }: CopiedText): Promise<boolean> {
  try {
    const kinds = {
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
    };
    await navigator.clipboard.write([new ClipboardItem(kinds)]);
    return true;
  } catch {
    return copyThroughEvent({ plain, html: html ?? '' });
  }
}

/** The older way, which also works where the site is not served over HTTPS. */
function copyThroughEvent({ plain, html }: Required<CopiedText>): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', plain);
    if (html !== '') event.clipboardData?.setData('text/html', html);
    event.preventDefault();
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done && copied;
}
