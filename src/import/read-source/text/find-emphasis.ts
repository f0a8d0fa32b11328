import { findTokens, type Kind } from './markup-tokens.ts';
import type { Span } from '../../../swedish/span.ts';
import type { Edit } from '../edit-text.ts';
import type { StyledPart } from './styled-text.ts';

/** The markup of a block: edits that remove its signs, and the parts of the old text that it styles. */
export interface Emphasis {
  /** In order of their start. */
  readonly edits: readonly Edit[];
  readonly parts: readonly StyledPart[];
}

const STYLES: Readonly<Partial<Record<Kind, 'bold' | 'strike'>>> = {
  '**': 'bold',
  __: 'bold',
  b: 'bold',
  '~~': 'strike',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
};

/** Finds the emphasis and strikes of a block of Markdown. A sign that is opened and never closed stays as text. */
export function findEmphasis(block: string): Emphasis {
  const edits: Edit[] = [];
  const parts: StyledPart[] = [];
  const open = new OpenSigns();
  for (const token of findTokens(block)) {
    const { start, end } = token;
    if (token.type === 'removed') edits.push({ start, end, by: '' });
    else if (token.type === 'linked') parts.push({ style: 'link', start, end, url: token.url });
    else {
      const opened = token.closes ? open.take(token.kind) : undefined;
      const style = STYLES[token.kind];
      if (opened !== undefined) {
        edits.push({ start: opened.start, end: opened.end, by: '' }, { start, end, by: '' });
        if (style !== undefined) parts.push({ style, start: opened.end, end: start });
      } else if (token.opens) open.push(token.kind, { start, end });
    }
  }
  return { edits: edits.toSorted((a, b) => a.start - b.start), parts };
}

/** The signs that are open, the last one on top. What was opened within a pair that closes is no longer open. */
class OpenSigns {
  readonly #stack: { readonly kind: Kind; readonly span: Span }[] = [];
  readonly #count = new Map<Kind, number>();

  push(kind: Kind, span: Span): void {
    this.#stack.push({ kind, span });
    this.#count.set(kind, (this.#count.get(kind) ?? 0) + 1);
  }

  take(kind: Kind): Span | undefined {
    if ((this.#count.get(kind) ?? 0) === 0) return undefined;
    for (let top = this.#stack.pop(); top !== undefined; top = this.#stack.pop()) {
      this.#count.set(top.kind, (this.#count.get(top.kind) ?? 1) - 1);
      if (top.kind === kind) return top.span;
    }
    return undefined;
  }
}
