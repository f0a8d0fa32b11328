import { inheritLook, NO_LOOK, readRunLook, type RunLook } from './run-look.ts';
import { findSwitch, type XmlElement } from './xml-element.ts';

/** What one place in the style sheet says about letters; undefined where it says nothing. */
export interface RunProperties {
  readonly bold: boolean | undefined;
  readonly strike: boolean | undefined;
  readonly doubleStrike: boolean | undefined;
  readonly hidden: boolean | undefined;
  readonly look: RunLook;
}

/** How letters are printed, as far as it matters here. */
export interface RunFormat {
  readonly bold: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  readonly look: RunLook;
}

export const NO_RUN_PROPERTIES: RunProperties = {
  bold: undefined,
  strike: undefined,
  doubleStrike: undefined,
  hidden: undefined,
  look: NO_LOOK,
};

/** Reads a `w:rPr` element. */
export function readRunProperties(properties: XmlElement | undefined): RunProperties {
  if (!properties) return NO_RUN_PROPERTIES;
  return {
    bold: findSwitch(properties, 'w:b'),
    strike: findSwitch(properties, 'w:strike'),
    doubleStrike: findSwitch(properties, 'w:dstrike'),
    hidden: findSwitch(properties, 'w:vanish'),
    look: readRunLook(properties),
  };
}

/** Each value of `nearer`, or that of `farther` where `nearer` says nothing. */
export function inherit(nearer: RunProperties, farther: RunProperties): RunProperties {
  return {
    bold: nearer.bold ?? farther.bold,
    strike: nearer.strike ?? farther.strike,
    doubleStrike: nearer.doubleStrike ?? farther.doubleStrike,
    hidden: nearer.hidden ?? farther.hidden,
    look: inheritLook(nearer.look, farther.look),
  };
}

/** Everything that decides how a run of letters looks. `styles`: those of the run, its paragraph and its table. */
export interface RunSources {
  readonly direct: RunProperties;
  readonly styles: readonly RunProperties[];
  readonly defaults: RunProperties;
}

/**
 * Applies Word's rule: what the run itself says decides. Otherwise each style that turns bold, strike or hidden on
 * changes it once, so that a struck word in a struck paragraph is not struck. A double strike is simply inherited.
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
  const look = [direct, ...styles, defaults].map((source) => source.look).reduce(inheritLook, NO_LOOK);
  return { bold: turned('bold'), struck: turned('strike') || doubleStrike, hidden: turned('hidden'), look };
}
