import { saysOnlyReturn } from '../../swedish/find-promise.ts';
import { bulletLength } from '../../swedish/list-mark.ts';
import { clauseFormula } from '../../swedish/procedural-clause.ts';
import { splitSentences } from '../../swedish/sentences.ts';
import type { DraftBlock, DraftDecision, PromiseFacts } from '../meeting-draft.ts';

/**
 * An item that decided in substance was treated: where its text says only that the matter comes back, that is expected and nothing was
 * put off. A matter without a number stands for itself, and a clause that is a formula of putting off says that it does.
 */
export function expectReturns(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  return blocks.some(decidesInSubstance) ? blocks.map(expectReturn) : blocks;
}

function decidesInSubstance(block: DraftBlock): boolean {
  return (
    block.kind === 'decision' &&
    block.item === undefined &&
    block.clauses.some(({ paragraph }) => clauseFormula(paragraph.text) === undefined)
  );
}

function expectReturn(block: DraftBlock): DraftBlock {
  if (block.kind === 'decision')
    return { ...block, followUps: block.followUps.map((own) => expectOfClause(own, block)) };
  return block.kind === 'follow-up' ? expect(block, block.paragraph.text) : block;
}

function expectOfClause(
  own: DraftDecision['followUps'][number],
  { clauses }: DraftDecision,
): DraftDecision['followUps'][number] {
  const text = clauses[own.clause - 1]?.paragraph.text ?? '';
  return clauseFormula(text) === 'postponing' ? own : expect(own, text.replace(/^att\s+/iu, ''));
}

function expect<Told extends PromiseFacts>(told: Told, text: string): Told {
  const words = text.slice(bulletLength(text));
  const returns = splitSentences(words).some(({ start, end }) => saysOnlyReturn(words.slice(start, end)));
  return told.promise === 'uppskjutet' && returns ? { ...told, promise: 'väntat' } : told;
}
