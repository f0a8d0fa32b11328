/** The one way by which JSON of files and requests is parsed; undefined where the text is no JSON, or nests too deep to be read. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
