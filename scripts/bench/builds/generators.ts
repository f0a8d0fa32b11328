import { ASTRO_MDX } from './astro-mdx.ts';
import { ELEVENTY } from './eleventy.ts';
import { HUGO } from './hugo.ts';
import type { SiteGenerator } from './site-generator.ts';
import { STARLIGHT, STARLIGHT_SHORT_MENU } from './starlight.ts';
import { VITEPRESS } from './vitepress.ts';

/** The programs that this one is measured beside, in the order of the table. */
export const GENERATORS: readonly SiteGenerator[] = [
  STARLIGHT,
  STARLIGHT_SHORT_MENU,
  ASTRO_MDX,
  ELEVENTY,
  VITEPRESS,
  HUGO,
];
