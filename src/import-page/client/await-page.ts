/** The dev server shows a new file after a second or so; after 20 seconds it has missed it. */
const TRIES = 40;
const PAUSE_MS = 500;

/** Waits until the dev server shows the page at this address; false where it does not. */
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
