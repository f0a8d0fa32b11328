import { buildDecisionWording, buildItemWording } from './build-wording.ts';
import type { ArchiveWording, ToolHit } from './answer.ts';
import { findDecisionRecords, type ItemRecord } from './find-records.ts';
import { findItemText, proseOf } from './item-text.ts';
import type { ReadArchive } from './kept-archive.ts';

/** Why an item is told, beside its own words. */
export type HitGrounds = Pick<ToolHit, 'utdrag' | 'funnen_genom'>;

export async function buildToolHit(
  at: ItemRecord,
  { site, tables, openIndex }: ReadArchive,
  grounds: HitGrounds = { utdrag: null, funnen_genom: [] },
): Promise<ToolHit> {
  const text = await findItemText(at, await openIndex());
  return {
    lydelse: buildItemWording(at, text ? proseOf(text) : [], site.whole),
    ...grounds,
    beslut: (await findDecisionRecords(at.item.beslut, tables)).map((record) =>
      buildDecisionWording(record, site.whole),
    ),
  };
}

/** What whoever uses these hits must know: that words are the archive's own, and that the validity of decisions is not known. */
export function caveatsOf(hits: readonly ToolHit[]): readonly string[] {
  const decisions = hits.flatMap(({ beslut }) => beslut);
  return [
    /* Of a meeting told as a whole its own caveat says it. */
    ...caveatsOfParts(hits.flatMap(({ lydelse }) => (lydelse.slag === 'punkt' ? [lydelse] : []))),
    ...(hits.some(({ utdrag, lydelse }) => utdrag !== null && lydelse.delar !== undefined)
      ? ['Ett utdrag kan vara ur ett förslag eller ett återgivet beslut: jämför med punktens delar.']
      : []),
    ...(hits.some(({ lydelse }) => lydelse.textform === 'sammandrag')
      ? ['Texterna är arkivets sammandrag, inte källans egna ord. Det är originalet som gäller.']
      : []),
    ...(decisions.some(({ beslut }) => beslut?.galler === 'okänt')
      ? ['Om beslut vars svar är ”okänt” gäller i dag vet arkivet inte. Det ska inte gissas.']
      : []),
    ...(hits.some(({ lydelse }) => !/^\d{4}-\d{2}-\d{2}$/.test(lydelse.datum))
      ? ['Dagen är okänd för minst ett av mötena.']
      : []),
    ...(hits.some(({ lydelse }) => lydelse.anmarkning !== undefined)
      ? [
          'Arkivet har anmärkningar om källan, som kan gälla mötets dag eller texten. De som nämner någon person står bara på adressen under anmarkning.',
        ]
      : []),
  ];
}

/** That words are of an agenda, are proposed, or were decided by somebody else. */
export function caveatsOfParts(wordings: readonly ArchiveWording[]): readonly string[] {
  const parts = wordings.flatMap(({ delar = [] }) => delar);
  const isRecounted =
    parts.some(({ slag }) => slag === 'återgivet beslut') || wordings.some(({ uppfoljning }) => uppfoljning?.aterger);
  return [
    ...(wordings.some(({ handling }) => handling === 'dagordning')
      ? ['Det som är ur en dagordning var planerat: vad mötet beslutade vet arkivet inte.']
      : []),
    ...(parts.some(({ slag }) => slag === 'förslag') ? ['Det som står som förslag är inte beslutat.'] : []),
    ...(isRecounted ? ['Det som står som återgivet beslutade någon annan, eller ett tidigare möte.'] : []),
  ];
}
