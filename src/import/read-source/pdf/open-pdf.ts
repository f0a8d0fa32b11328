import { createRequire } from 'node:module';
import path from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { toMatrix, type Matrix } from './affine.ts';
import type { Operator } from './interpret-operators.ts';
import { readFont } from './read-font.ts';
import type { PdfFont } from './text-state.ts';

/** An open PDF file. Whoever opens it must close it. */
export interface OpenPdf {
  readonly pages: number;
  /** Opens a page, numbered from 1; undefined where it is too damaged to be read. */
  readonly openPage: (number: number) => Promise<OpenPage | undefined>;
  readonly close: () => Promise<void>;
}

export interface OpenPage {
  /** Turns the file's coordinates into points from the upper left corner of the page as it is shown. */
  readonly matrix: Matrix;
  readonly width: number;
  readonly height: number;
  readonly operators: Iterable<Operator>;
  readonly findFont: (id: string) => PdfFont | undefined;
  /** In the form of pdfjs. */
  readonly annotations: readonly unknown[];
}

/**
 * Opens a PDF. Only this file uses pdfjs. It reads in this thread, runs no script of the file, unpacks no picture and
 * fetches nothing.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf | 'locked' | 'broken'> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const home = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    /* A copy, because pdfjs keeps the array that it is given. */
    data: Uint8Array.from(bytes),
    maxImageSize: 0,
    stopAtErrors: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    disableFontFace: true,
    useSystemFonts: false,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    enableXfa: false,
    cMapUrl: `${path.join(home, 'cmaps')}/`,
    cMapPacked: true,
    standardFontDataUrl: `${path.join(home, 'standard_fonts')}/`,
    iccUrl: `${path.join(home, 'iccs')}/`,
  });
  const close = async (): Promise<void> => task.destroy();
  try {
    const document = await task.promise;
    const names = new Map(Object.entries(pdfjs.OPS).map(([name, number]) => [number, name]));
    return {
      pages: document.numPages,
      openPage: (number) => openPage(document, number, names, pdfjs.AnnotationMode.ENABLE),
      close,
    };
  } catch (error) {
    await close();
    return error instanceof pdfjs.PasswordException ? 'locked' : 'broken';
  }
}

async function openPage(
  document: PDFDocumentProxy,
  number: number,
  names: ReadonlyMap<number, string>,
  annotationMode: number,
): Promise<OpenPage | undefined> {
  try {
    return await readOpenPage(document, number, names, annotationMode);
  } catch {
    return undefined;
  }
}

async function readOpenPage(
  document: PDFDocumentProxy,
  number: number,
  names: ReadonlyMap<number, string>,
  annotationMode: number,
): Promise<OpenPage> {
  const page = await document.getPage(number);
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode });
  const annotations: readonly unknown[] = await page.getAnnotations();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  page.cleanup();
  const fonts = new Map<string, PdfFont | undefined>();
  const findFont = (id: string): PdfFont | undefined => {
    if (!fonts.has(id)) fonts.set(id, findPageFont(page, id));
    return fonts.get(id);
  };
  return {
    matrix: toMatrix(transform) ?? [1, 0, 0, -1, 0, height],
    width,
    height,
    operators: nameOperators(fnArray, argsArray, names),
    findFont,
    annotations,
  };
}

function findPageFont(page: PDFPageProxy, id: string): PdfFont | undefined {
  const font: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
  return readFont(font);
}

function* nameOperators(
  numbers: readonly number[],
  args: readonly unknown[],
  names: ReadonlyMap<number, string>,
): Generator<Operator> {
  for (const [index, number] of numbers.entries()) {
    const given = args[index];
    yield { name: names.get(number) ?? '', args: Array.isArray(given) ? given : [] };
  }
}
