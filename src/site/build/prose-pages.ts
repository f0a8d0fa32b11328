import { getCollection, render } from 'astro:content';

/** A page about the archive: what its file says of it, and the component that shows its text. */
export interface ProsePage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly Content: Awaited<ReturnType<typeof render>>['Content'];
}

/** The order of the pages in the footer. Other pages follow, sorted by address. */
const ORDER = ['om', 'hjalp', 'tillganglighet', 'personuppgifter'];

let pages: Promise<readonly ProsePage[]> | undefined;

/** The prose pages of the archive, read once for each build, since the footer of every page asks for them. */
export function loadProsePages(): Promise<readonly ProsePage[]> {
  if (import.meta.env.DEV) return renderPages();
  pages ??= renderPages();
  return pages;
}

async function renderPages(): Promise<readonly ProsePage[]> {
  const place = (id: string) => (ORDER.includes(id) ? ORDER.indexOf(id) : ORDER.length);
  const entries = (await getCollection('sidor')).toSorted(
    (a, b) => place(a.id) - place(b.id) || a.id.localeCompare(b.id),
  );
  return Promise.all(
    entries.map(async (entry) => {
      const { Content } = await render(entry);
      return { id: entry.id, title: entry.data.titel, description: entry.data.beskrivning, Content };
    }),
  );
}
