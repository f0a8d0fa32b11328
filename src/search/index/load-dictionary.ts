import dictionary from 'dictionary-sv';
import { parseHunspell, type Hunspell } from './hunspell.ts';

let loaded: Hunspell | undefined;

/** The Swedish dictionary of the package `dictionary-sv`: for the build alone, and no word of it is published. */
export function loadDictionary(): Hunspell {
  loaded ??= parseHunspell(new TextDecoder().decode(dictionary.aff), new TextDecoder().decode(dictionary.dic));
  return loaded;
}
