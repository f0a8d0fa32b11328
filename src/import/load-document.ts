import { readFile, stat } from 'node:fs/promises';
import { CAPS } from './caps.ts';
import { diagnoseImport, type ImportDiagnostic } from './import-diagnostic.ts';
import { isPackage } from './list-documents.ts';

export type LoadedDocument =
  | { readonly bytes: Uint8Array; readonly problem: undefined }
  | { readonly bytes: undefined; readonly problem: ImportDiagnostic };

/** Reads the bytes of a file, or says why it cannot be read. A file larger than the limit is not taken into memory. */
export async function loadDocument(file: string): Promise<LoadedDocument> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) return isPackage(file) ? MAC_PACKAGE : missing('det är en mapp utan filer att läsa');
    if (!found.isFile()) return missing('det är ingen vanlig fil');
    const { most, what, limit } = CAPS.fileBytes;
    if (found.size > most) return { bytes: undefined, problem: diagnoseImport('source-too-large', 1, { what, limit }) };
    return { bytes: await readFile(file), problem: undefined };
  } catch (error) {
    return missing(REASONS[codeOf(error)] ?? 'den går inte att läsa');
  }
}

const MAC_PACKAGE: LoadedDocument = {
  bytes: undefined,
  problem: diagnoseImport('source-unknown', 1, {
    found: 'ett Pages-, Numbers- eller Keynote-dokument',
    next: 'iwork',
  }),
};

function missing(reason: string): LoadedDocument {
  return { bytes: undefined, problem: diagnoseImport('source-missing', 1, { reason }) };
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'den finns inte',
  ENOTDIR: 'den finns inte',
  ENAMETOOLONG: 'den finns inte',
  EACCES: 'du har inte rätt att läsa den',
  EPERM: 'du har inte rätt att läsa den',
  EBUSY: 'ett annat program håller den låst',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
