/**
 * Whether a page is made from a file of the content: `/moten/falun-2024-06-17/` from `moten/falun/2024-06-17.mdx`,
 * `/amnen/jour/` from `amnen/jour.yaml`, `/om/` from `sidor/om.mdx`. A decision and an agenda are made from the file of their meeting.
 */
export function namesFile(page: string, file: string): boolean {
  const parts = file.replace(/\.[^./]+$/u, '').split('/');
  const name = parts.slice(parts.length > 1 ? 1 : 0).join('-');
  const asked = page.split('/').filter(Boolean);
  return asked.some((part) => part === name || part.startsWith(`${name}-`));
}
