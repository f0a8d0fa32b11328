import { readYaml } from './frontmatter.ts';

/** `webbplats.yaml` with the number of the form that the content has; undefined where it tells one already. */
export function tellFormat(text: string, format: number): string | undefined {
  const { data } = readYaml(text, '');
  if (typeof data !== 'object' || data === null || 'format' in data) return undefined;
  const place = text.search(/^[^\s#]/m);
  return `${text.slice(0, place)}# Innehållets form. Programmet skriver om den när en ny version kräver det.\nformat: ${format}\n\n${text.slice(place)}`;
}
