/**
 * The form of the content that this program writes, which `format:` in `webbplats.yaml` tells. 1 is the first that has a number;
 * content without one may also hold the forms before it, which are read as they always were.
 */
export const CONTENT_FORMAT = 1;
