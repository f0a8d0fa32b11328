import type { StandingKind } from '../../archive/standing.ts';

/** The answer to *Gäller detta fortfarande?*, and the grounds for it. */
export const STANDING_ANSWERS: Readonly<Record<StandingKind, { readonly short: string; readonly grounds: string }>> = {
  ersatt: { short: 'Nej, det är ersatt.', grounds: 'Ett senare beslut i arkivet säger att det träder i stället.' },
  ändrat: { short: 'Inte i alla delar.', grounds: 'Ett senare beslut i arkivet ändrar det.' },
  gäller: { short: 'Ja, så vitt arkivet vet.', grounds: 'Inget senare beslut här ersätter eller ändrar det.' },
  formellt: {
    short: 'Frågan är avslutad.',
    grounds: 'Det är ett formellt beslut om mötet eller om en handling, och inget i det gäller framåt.',
  },
  okänt: {
    short: 'Det vet arkivet inte säkert.',
    grounds: 'Inget senare beslut här säger att det ersätter eller ändrar det.',
  },
};
