/** Why a file of the site could not be used. */
export type SiteFaultKind = 'finns inte' | 'nås inte' | 'omdirigerad' | 'för stor' | 'trasig';

/** No file of a site is larger: a year of the largest archive that was tried has a tenth of it. */
export const LARGEST_FILE = 50_000_000;

/** A fault of the site or of the net. The message is Swedish, and goes to whoever asked. */
export class SiteFault extends Error {
  override name = 'SiteFault';
  readonly kind: SiteFaultKind;

  constructor(kind: SiteFaultKind, message: string) {
    super(message);
    this.kind = kind;
  }
}
