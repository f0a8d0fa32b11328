import { findCompound } from './find-compound.ts';
import { findPackage } from './find-package.ts';
import type { FoundFormat } from './found-format.ts';
import { SIGNATURES } from './signatures.ts';

export function findFormat(bytes: Uint8Array): FoundFormat {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = readStart(content);
  if (/^PK(?:\x03\x04|\x05\x06)/.test(start)) return findPackage(content, start);
  if (start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return findCompound(content);
  /* Some programs put a line or two before this signature. */
  if (start.slice(0, 1_024).includes('%PDF-')) return { format: 'pdf' };
  /* What a disk or a cloud leaves that has reserved the place of a file and never filled it. */
  if (start.startsWith('\0\0\0\0') && content.every((byte) => byte === 0))
    return { format: undefined, found: 'en fil av bara nollor, utan innehåll', next: 'fetchAgain' };
  const [found, next] = SIGNATURES.find(([, , signature]) => signature.test(start)) ?? [];
  return found === undefined ? { format: 'text' } : { format: undefined, found, next };
}

/** The bytes read as Latin-1, or as the UTF-16 that a byte order mark tells of. Mail may have long headers first. */
function readStart(content: Buffer): string {
  const start = content.subarray(0, 16_384);
  if (start[0] === 0xff && start[1] === 0xfe) return new TextDecoder('utf-16le').decode(start);
  if (start[0] === 0xfe && start[1] === 0xff) return new TextDecoder('utf-16be').decode(start);
  return start.toString('latin1');
}
