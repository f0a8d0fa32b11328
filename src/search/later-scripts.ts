/** The name of the `<meta>` element of `/sok/` that tells the addresses of the scripts which show an answer. The build writes it. */
export const LATER_SCRIPTS = 'sokskript';

/** Empty where the build has written none, as under `npm run dev`. */
export function findLaterScripts(page: ParentNode): readonly string[] {
  const text = page.querySelector<HTMLMetaElement>(`meta[name="${LATER_SCRIPTS}"]`)?.content ?? '';
  return text.split(' ').filter(Boolean);
}
