import { findSwitch, type XmlElement } from './xml-element.ts';

/** What a place in the style sheet says of letters; undefined where it says nothing. */
export interface RunProperties {
  readonly bold: boolean | undefined;
  readonly strike: boolean | undefined;
  readonly doubleStrike: boolean | undefined;
  readonly hidden: boolean | undefined;
}

/** How letters are printed, as far as it matters to minutes. */
export interface RunFormat {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
}

export const NO_RUN_PROPERTIES: RunProperties = {
  bold: undefined,
  strike: undefined,
  doubleStrike: undefined,
  hidden: undefined,
};

export function readRunProperties(properties: XmlElement | undefined): RunProperties {
  if (!properties) return NO_RUN_PROPERTIES;
  return {
    bold: findSwitch(properties, 'w:b'),
    strike: findSwitch(properties, 'w:strike'),
    doubleStrike: findSwitch(properties, 'w:dstrike'),
    hidden: findSwitch(properties, 'w:vanish'),
  };
}

/** What is said nearer goes before what is said farther off. */
export function inherit(nearer: RunProperties, farther: RunProperties): RunProperties {
  return {
    bold: nearer.bold ?? farther.bold,
    strike: nearer.strike ?? farther.strike,
    doubleStrike: nearer.doubleStrike ?? farther.doubleStrike,
    hidden: nearer.hidden ?? farther.hidden,
  };
}

/** Everything that has a say in how a run looks; `styles` are those of the run itself, its paragraph and its table. */
export interface RunSources {
  readonly direct: RunProperties;
  readonly styles: readonly RunProperties[];
  readonly defaults: RunProperties;
}

/**
 * Word's own rule: what a run says itself holds. Else bold, strike and hidden are turned once by each style that has
 * them on, so that a struck-out word in a struck-out paragraph stands clear; a double strike is simply inherited.
 */
export function resolveFormat({ direct, styles, defaults }: RunSources): RunFormat {
  const turned = (property: 'bold' | 'strike' | 'hidden') =>
    direct[property] ??
    (defaults[property] === true || styles.filter((style) => style[property] === true).length % 2 === 1);
  const doubleStrike =
    direct.doubleStrike ??
    styles.find((style) => style.doubleStrike !== undefined)?.doubleStrike ??
    defaults.doubleStrike ??
    false;
  return { bold: turned('bold'), struck: turned('strike') || doubleStrike, hidden: turned('hidden') };
}
