/** A colour as `#8c1c13`. */
export type Colour = `#${string}`;

/** The contrast of two colours after WCAG 2.2, from 1 to 21. */
export function contrastOf(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** `share` of the first colour and the rest of the other. */
export function mix(one: Colour, other: Colour, share: number): Colour {
  const [a, b] = [channelsOf(one), channelsOf(other)];
  const mixed = a.map((value, place) => Math.round(value * share + (b[place] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The nearest mix of a colour with `towards` that has the contrast on every ground; undefined where none has. */
export function findReadable(
  colour: Colour,
  towards: Colour,
  grounds: readonly Colour[],
  least: number,
): Colour | undefined {
  for (let share = 100; share >= 0; share -= 2) {
    const tried = mix(colour, towards, share / 100);
    if (grounds.every((ground) => contrastOf(tried, ground) >= least)) return tried;
  }
  return undefined;
}

export function isColour(text: string): text is Colour {
  return /^#[0-9a-f]{6}$/i.test(text);
}

function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(colour: Colour): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
