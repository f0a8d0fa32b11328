import { readUpTo, TooLarge } from '../search/read-up-to.ts';
import { LARGEST_FILE, SiteFault } from './site-fault.ts';

/** So long is waited for one file. */
const PATIENCE = 15_000;

/** A file of a site on the web: from that address alone, without a redirect, in time and no larger than any file is. */
export async function loadFromWeb(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await ask(address);
  if (answer.status >= 300 && answer.status < 400)
    throw new SiteFault(
      'omdirigerad',
      `${address} leder vidare till ${answer.headers.get('location') ?? 'en annan adress'}. Ange den adress som webbplatsen har nu.`,
    );
  if (answer.status === 404 || answer.status === 410)
    throw new SiteFault('finns inte', `${address} finns inte. Adressen ska vara till ett arkivs startsida.`);
  if (!answer.ok) throw new SiteFault('nås inte', `${address} svarade med felet ${answer.status}.`);
  try {
    return await readUpTo(answer.body, LARGEST_FILE);
  } catch (error) {
    if (error instanceof TooLarge) throw new SiteFault('för stor', `${address} är för stor för att läsas.`);
    throw new SiteFault('nås inte', `${address} kom inte fram i sin helhet.`);
  }
}

async function ask(address: string): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
  } catch (error) {
    const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
    throw new SiteFault(
      'nås inte',
      `${address} ${isSlow ? `svarade inte inom ${PATIENCE / 1000} sekunder` : 'går inte att nå'}.`,
    );
  }
}
