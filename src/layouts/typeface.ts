import regular from '@fontsource/gelasio/files/gelasio-latin-400-normal.woff2?url';
import strong from '@fontsource/gelasio/files/gelasio-latin-600-normal.woff2?url';

/**
 * The files of `styles/typeface.css`, which a page fetches before it is drawn: `font-display: optional` takes a face that is there at
 * once, and else leaves the page in the one that stands in its place. Where a question is asked, nothing stands in the way of its answer.
 */
export const TYPEFACE = [regular, strong] as const;
