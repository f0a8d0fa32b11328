import { decodePercent } from '../site/addresses/decode-percent.ts';
import type { ToolHit } from './answer.ts';

/** That what is told is not the version which the address asks for with `?v=`; nothing where it is, where none is asked for or nothing is told. */
export function doubtVersion(text: string, hits: readonly Pick<ToolHit, 'lydelse' | 'beslut'>[]): readonly string[] {
  const asked = /[?&]v=(?<version>[^&#\s"'<>)\].,;]+)/iu.exec(decodePercent(text))?.groups?.['version']?.toLowerCase();
  const told = hits.flatMap(({ lydelse, beslut }) => [lydelse, ...beslut]).map(({ version }) => version);
  return asked === undefined || told.length === 0 || told.includes(asked)
    ? []
    : [
        `Hänvisningen gäller version ${asked}. Det som följer är den lydelse som arkivet har nu, och den har inte den versionen. Om arkivet har haft den som hänvisningen gäller framgår på adressen.`,
      ];
}
