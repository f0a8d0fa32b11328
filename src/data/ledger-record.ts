import { z } from 'zod';
import type { Archive } from '../archive/archived.ts';
import { LEDGER_EVENTS, type LedgerLine } from '../archive/ledger.ts';

/** One line of `liggare.json`, as it stands in the ledger. The texts of the wordings are not in it. */
export const ledgerRecord = z
  .strictObject({
    event: z
      .enum(LEDGER_EVENTS)
      .describe('published: utlagt. moved: flyttat. withdrawn: borttaget. corrected: rättat.'),
    id: z.string().describe('Id för mötet eller beslutet.'),
    date: z.iso.date().describe('Dagen.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('Saltad kontrollsumma för ordalydelsen, vid published och corrected.'),
    target: z.string().optional().describe('Id som det flyttades till, vid moved.'),
    reason: z.string().optional().describe('Skälet, vid withdrawn och corrected, ibland vid moved.'),
    reasonSha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional()
      .describe('Saltad kontrollsumma för skälet, i rader där liggaren har skälet för sig.'),
    previous: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Kontrollsumman för raden före i arkivets liggare. Nollor i den första.'),
  })
  .meta({ title: 'Rad i liggaren', description: 'En händelse för en adress som har lagts ut.' });

/** The lines of the ledger as open data, in the order in which they were entered. */
export function ledgerRecords({ ledger }: Archive): readonly LedgerLine[] {
  return ledger;
}
