const TRIES = 40;
const PAUSE_MS = 500;

/** Whether the dev server shows the page, which it does a moment after the file was written. */
export async function awaitPage(address: string): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const found = await fetch(address, { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (found) return true;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return false;
}
