import type { Page } from 'playwright-core';

/** Widths in CSS pixels: the narrowest that WCAG 1.4.10 asks for (1,280 px at 400 %), a phone, a tablet and a desk. */
const WIDTHS = [320, 360, 768, 1440] as const;
/** The text of an A4 page at 96 dots an inch. */
const PAPER = 700;

/**
 * What looks broken on an open page on any of the screens and on paper: it scrolls sideways, words are cut off or stand outside the
 * screen, lie upon each other, or nothing stands where a reader scrolls. A line names the screen, the fault and the words.
 */
export async function findLayoutFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await page.evaluate(lookForFaults)) faults.push(`${width} px: ${fault}`);
  }
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: PAPER, height: 990 });
  for (const fault of await page.evaluate(lookForFaults)) faults.push(`paper: ${fault}`);
  await page.emulateMedia({ media: null });
  return faults;
}

/** Runs in the page, so that all it needs stands in it. */
function lookForFaults(): readonly string[] {
  const ROUNDING = 1;
  /** Boxes of lines touch where letters do not: so much of the lower one must be covered. */
  const COVERED = 0.35;
  /** What a reader scrolls through between the words of a page, in pixels. */
  const BLANK = 280;
  const SEEN_BY_NO_ONE = 4;
  const found: string[] = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push(`scrolls ${root.scrollWidth - root.clientWidth} px sideways`);

  const short = (text: string | null) => (text ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 50);
  const isClipped = (element: Element): boolean => {
    for (let each: Element | null = element; each; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.clipPath !== 'none' || style.clip !== 'auto' || style.opacity === '0') return true;
      const box = each.getBoundingClientRect();
      if (style.overflow !== 'visible' && (box.width < SEEN_BY_NO_ONE || box.height < SEEN_BY_NO_ONE)) return true;
      if (style.position === 'fixed' || style.position === 'sticky') return true;
    }
    return false;
  };
  /** What is seen of a box inside those that scroll or cut. */
  const seenOf = (box: DOMRect, frames: readonly Element[]): DOMRect =>
    frames.reduce((seen, each) => {
      const frame = each.getBoundingClientRect();
      const [left, top] = [Math.max(seen.left, frame.left), Math.max(seen.top, frame.top)];
      const [right, bottom] = [Math.min(seen.right, frame.right), Math.min(seen.bottom, frame.bottom)];
      return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }, box);
  const findFrames = (element: Element): readonly Element[] => {
    const frames: Element[] = [];
    for (let each: Element | null = element; each && each !== document.body; each = each.parentElement)
      if (getComputedStyle(each).overflow !== 'visible') frames.push(each);
    return frames;
  };
  /** What is shortened until the reader opens it is not lost. */
  const isShortened = (element: Element) => {
    const style = getComputedStyle(element);
    const saysSo = style.textOverflow === 'ellipsis' || style.getPropertyValue('-webkit-line-clamp') !== 'none';
    return saysSo && element.closest('details:not([open]) > summary') !== null;
  };
  const cuts = (frame: Element): boolean => {
    if (!/hidden|clip/.test(getComputedStyle(frame).overflow) || isShortened(frame)) return false;
    return frame.scrollWidth > frame.clientWidth + ROUNDING || frame.scrollHeight > frame.clientHeight + ROUNDING;
  };

  const lines: { readonly box: DOMRect; readonly text: string; readonly node: Node }[] = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    const home = node.parentElement;
    if (!home || short(node.textContent) === '' || !home.checkVisibility({ visibilityProperty: true })) continue;
    if (home.closest('select, textarea, script, style, noscript, svg')) continue;
    if (isClipped(home)) continue;
    const frames = findFrames(home);
    if (frames.some(cuts)) found.push(`cut off: ${short(node.textContent)}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()]
      .map((box) => seenOf(box, frames))
      .filter(({ width, height }) => width > 0 && height > 0);
    if (boxes.some(({ left, right }) => left < -ROUNDING || right > root.clientWidth + ROUNDING))
      found.push(`outside the screen: ${short(node.textContent)}`);
    for (const box of boxes) lines.push({ box, text: short(node.textContent), node });
  }

  const down = lines.toSorted((a, b) => a.box.top - b.box.top);
  down.forEach((upper, index) => {
    for (const lower of down.slice(index + 1)) {
      if (lower.box.top >= upper.box.bottom) break;
      if (lower.node === upper.node) continue;
      const wide = Math.min(upper.box.right, lower.box.right) - Math.max(upper.box.left, lower.box.left);
      const high = Math.min(upper.box.bottom, lower.box.bottom) - lower.box.top;
      if (wide > 2 && high > Math.min(upper.box.height, lower.box.height) * COVERED)
        found.push(`lie upon each other: ${upper.text} | ${lower.text}`);
    }
  });

  const drawn = [...document.querySelectorAll('main :is(svg, img, input, select, textarea, button, iframe, canvas)')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => element.getBoundingClientRect());
  let bottom = document.querySelector('main')?.getBoundingClientRect().top ?? 0;
  const own = lines.filter(({ node }) => document.querySelector('main')?.contains(node));
  const extents = [...own.map(({ box }) => box), ...drawn].toSorted((a, b) => a.top - b.top);
  for (const { top, bottom: end } of extents) {
    if (top - bottom > BLANK) found.push(`${Math.round(top - bottom)} px without a word from ${Math.round(bottom)} px`);
    bottom = Math.max(bottom, end);
  }
  return [...new Set(found)];
}
