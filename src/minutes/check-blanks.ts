import { diagnose, type Diagnostic } from '../archive/diagnostic.ts';

/** Reports every blank that a new archive is made with and nobody has filled in yet. */
export function checkBlanks(text: string, file: string): readonly Diagnostic[] {
  return text
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(BLANK)].map(([, asked = '']) =>
        diagnose('blank-left', { file, line: index + 1 }, { asked: asked.trim() }),
      ),
    );
}

/** Whether something of a text is still to be filled in: then nobody has said it. */
export function hasBlank(text: string): boolean {
  return text.search(BLANK) >= 0;
}

/** Made for: `[FYLL I: vem som svarar på frågor]`. */
const BLANK = /\[FYLL I:([^\]]*)\]/g;
