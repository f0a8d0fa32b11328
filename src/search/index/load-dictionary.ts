import dictionary from 'dictionary-sv';
import { parseHunspell, type Hunspell } from './hunspell.ts';

let loaded: Hunspell | undefined;

/** The Swedish dictionary of the package `dictionary-sv`. Only the build uses it; none of it is published. */
export function loadDictionary(): Hunspell {
  loaded ??= parseHunspell(new TextDecoder().decode(dictionary.aff), new TextDecoder().decode(dictionary.dic));
  return loaded;
}
