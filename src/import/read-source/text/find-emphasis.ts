import { findTokens, type Kind } from './markup-tokens.ts';
import type { Span } from '../../../swedish/span.ts';
import type { Edit } from '../edit-text.ts';
import type { StyledPart } from './styled-text.ts';

/** The signs of markup in a block, each to be taken away, and what they say of the words between them. */
export interface Emphasis {
  /** In order. */
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

/** The emphasis and strikes of a block of Markdown. A mark that is opened and never closed is text. */
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

/** What is open, the last one on top. Whatever was opened within a closed pair stays open no longer. */
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
