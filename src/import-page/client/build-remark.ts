import type { Remark } from '../messages.ts';
import { button, element } from '../../site/browser/element.ts';

const SIGNS: Readonly<
  Record<Remark['severity'], { readonly sign: string; readonly word: string; readonly class: string }>
> = {
  error: { sign: '✖', word: 'Fel', class: 'fel' },
  warning: { sign: '▲', word: 'Titta här', class: 'varning' },
};

/**
 * A remark with a sign and a word, since colour alone tells nothing to many readers. `before`: what stands between
 * these and the message.
 */
export function buildRemark({ severity, message }: Remark, ...before: readonly (Node | string)[]): HTMLElement {
  const { sign, word, class: kind } = SIGNS[severity];
  return element(
    'p',
    { class: `anmarkt ${kind}` },
    element('span', { class: 'tecken', text: sign, attributes: { 'aria-hidden': 'true' } }),
    element('b', { text: word }),
    ...before,
    ' ',
    message,
  );
}

/**
 * The entries of a list of remarks, each with a button to its line. `where`: words behind the number of the line, such
 * as ` i texten` for lines that are not in the document.
 */
export function buildRemarkList(
  remarks: readonly Remark[],
  where: string,
  show: (remark: Remark) => void,
): readonly HTMLElement[] {
  return remarks.map((remark) =>
    element(
      'li',
      {},
      buildRemark(
        remark,
        ' ',
        button(`Rad ${remark.line}${where}`, () => show(remark), { class: 'lankknapp' }),
      ),
    ),
  );
}

/** The number of remarks in words: `2 fel och 1 sak att titta på`; undefined where there is none. */
export function countRemarks(remarks: readonly Remark[]): string | undefined {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  const warnings = remarks.length - errors;
  const words = [errors > 0 ? `${errors} fel` : '', warnings > 0 ? countWarnings(warnings) : ''].filter(Boolean);
  return words.length === 0 ? undefined : words.join(' och ');
}

function countWarnings(amount: number): string {
  return amount === 1 ? '1 sak att titta på' : `${amount} saker att titta på`;
}
