import { SWEDISH_MONTHS } from './calendar-date.ts';
import { isTitle } from './titles.ts';
import { isSwedishPlace } from './swedish-places.ts';

const WORD = String.raw`(?:[OD][’']\p{Lu}\p{Ll}+|\p{Lu}(?:\p{Ll}|(?<=Mc|Mac)\p{Lu})+)(?:[-’']\p{L}\p{Ll}+)*`;
const PARTICLE = String.raw`(?:van|von|de|del|af|la|le|el|al|der|den|ten|bin|ben|ibn|di|du|da|dos)`;
/** `Anna Berg`, `Anna-Karin Stillfors`, `Marie van Geffen`, `Lis K. Palm`, `J-O Ek`, `P. Ek`, `Siv O’Brien`. */
const NAME = String.raw`(?:${WORD}|\p{Lu}-\p{Lu}|\p{Lu}\.(?:[-\s]?\p{Lu}\.)?)(?:[^\S\t]+(?:${PARTICLE}[^\S\t]+){0,2}(?:\p{Lu}\.[^\S\t]+)?${WORD}){1,3}`;

const WHOLE_NAME = new RegExp(`^${NAME}$`, 'u');
const LEADING_NAME = new RegExp(String.raw`^${NAME}(?![\p{L}\d])`, 'u');
const ANY_NAME = new RegExp(String.raw`(?<![\p{L}\d-])${NAME}(?![\p{L}\d])`, 'gu');

/** Maj is a name. */
const MONTH_WORDS = SWEDISH_MONTHS.filter((month) => month !== 'maj')
  .map((month) => month.charAt(0).toUpperCase() + month.slice(1))
  .join('|');

/** Words that begin or end the name of a body, a place or a thing and never that of a person; titles are asked for apart. */
const NO_NAME = new RegExp(
  String.raw`^(?:Region(?:en)?|Landstinget|Länsstyrelsen?|Socialstyrelsen|Kommun(?:en|erna|al|förbundet)?|Stiftelsen|Föreningen|Nätverket|Sveriges?|Svenska|Nationellt?|Norra|Södra|Östra|Västra|Mellersta|Hälsa|Vård|Barn|Unga|Framtidens|Nya|Nära|God|Lunch|Vice|Tjänstgörande|Ordinarie|Adjungerad|Digitalt|Teams|Via|Beslut|Information|Dialog|Punkt|Paragraf|Bilaga|Datum|Plats|Tid|Närvarande|Frånvarande|Deltagare|Medverkande|Övriga|Samtliga|Från|Till|Med|Den|Det|En|Ett|I|På|För|Av|Vid|Efter|Under|Inom|Namn|Parti|Närvaro|Frånvaro|Ledamöter|Ersättare|Suppleant(?:er)?|Justerande|Lokal|Sammanträdesrum(?:met)?|Konferens|Kansli(?:et)?|Styrgruppen|Arbetsgruppen|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|${MONTH_WORDS})$`,
  'u',
);
/** What a place or a matter is called by before its own name: `Korttidsboendet Björkstigen`, `Kvarteret Ankaret`, `Insatsen Steget`. */
const THING =
  /^\p{Lu}\p{Ll}*(?:boendet|hemmet|skolan|gården|projektet|avtalet|planen|rapporten|mottagningen|verksamheten|enheten|utredningen|förslaget|programmet|fonden|stiftelsen|föreningen|bolaget|kvarteret|fastigheten|insatsen)$/u;
const BODY_END =
  /(?:^|\s)(?:Universitet|Högskola|Sjukhus|Kommun|Kommunalförbund|Förbund|Förvaltning|Socialtjänst|Vårdcentral|AB|Centrum|Folkhögskola|Region|Län|Nämnd|Styrelse|Nätverk|Stad|Möte|Teams)$/iu;

/** Whose somebody is, before a name: `Valberedningens Anna Berg`, `Regionens Bo Ek`, `Kommunernas Siv Torn`. */
const OF_A_BODY = /^\p{Lu}\p{Ll}{4,}(?:ens|ets|ernas|arnas|ornas|andets)$/u;

/** Places that are surnames far more often, in a list of people. */
const SURNAMES = /^(?:Lund|Berg|Mora|Sala)$/u;

/** Whether the whole text is the name of a person and of nothing else that bears two capitals. */
export function isPersonName(text: string): boolean {
  return WHOLE_NAME.test(text) && isNobodyElse(text);
}

/** The length of the name that the text begins with, 0 where there is none. */
export function leadingNameLength(text: string): number {
  const name = LEADING_NAME.exec(text)?.[0];
  return name !== undefined && isNobodyElse(name) ? name.length : 0;
}

/** Every name in the text, in order. Places and other words with a capital beside it (`Falun Anna Berg`) are no part of it. */
export function findPersonNames(
  text: string,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(ANY_NAME)].flatMap((match) => {
    const words = [...match[0].matchAll(/\S+/g)].map((word) => ({ text: word[0], start: match.index + word.index }));
    /* Many a surname is a place too: Berg, Lund, Mora. */
    const isOther = (word: { readonly text: string } | undefined) =>
      word !== undefined &&
      (NO_NAME.test(word.text) ||
        isTitle(word.text) ||
        (words.length > 2 && OF_A_BODY.test(word.text)) ||
        (words.length > 2 && isSwedishPlace(word.text) && !SURNAMES.test(word.text)));
    while (isOther(words[0])) words.shift();
    while (isOther(words.at(-1))) words.pop();
    const [first] = words;
    const last = words.at(-1);
    if (!first || !last) return [];
    const end = last.start + last.text.length;
    const name = text.slice(first.start, end);
    return isPersonName(name) ? [{ name, start: first.start, end }] : [];
  });
}

function isNobodyElse(name: string): boolean {
  const words = name.split(/\s+/);
  /* Nora is a town, and many a woman. */
  return (
    !isSwedishPlace(name) &&
    !words.some((word) => NO_NAME.test(word) || isTitle(word)) &&
    !THING.test(words[0] ?? '') &&
    !BODY_END.test(name) &&
    (words[0] === 'Nora' || !isSwedishPlace(words[0] ?? ''))
  );
}
