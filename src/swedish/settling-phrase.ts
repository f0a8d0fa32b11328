import { findLead } from './decision-lead.ts';
import { tellsOfAnotherDay } from './other-day.ts';

/** Who settles something in a sentence without a verb of decision. `by`: as printed; undefined where nobody is named. */
export interface Settler {
  readonly by: string | undefined;
}

/**
 * Finds out whether a sentence settles something in other words than those of a decision, so that a person has to say what it
 * is. Whoever brings in a document and whoever checks one ask this. `day`: of the meeting, in ISO form; a sentence that says that it
 * was settled on another settles nothing.
 */
export function findSettler(sentence: string, day: string | undefined): Settler | undefined {
  const match =
    SETTLES.exec(sentence) ??
    CHOSEN.exec(sentence) ??
    ALL_AGREE.exec(sentence) ??
    FOUND_BY_CHAIR.exec(sentence) ??
    TASKED.exec(sentence);
  /* What is settled may name a day to come. */
  if (match) return tellsOfAnotherDay(match[0], day) ? undefined : { by: match.groups?.['by'] };
  return CLOSES.test(sentence) ? { by: undefined } : undefined;
}

/** A sentence behind others that is a decision by itself: `Läget gicks igenom. Nämnden noterar redovisningen.` */
export function findFormula(sentence: string, day: string | undefined): Settler | undefined {
  const lead = findLead(sentence.trim(), day);
  return lead?.kind === 'decision' && lead.rest === 0 ? { by: lead.by } : undefined;
}

/**
 * Made for: `Mötet var enigt om att …`, `Alla var överens om att …`, `Deltagarna kom fram till att …`, `Nätverket ger Ada Berg i
 * uppdrag att …`, `Nätverket rekommenderar kommunerna att …`.
 */
const SETTLES =
  /^(?<by>\p{Lu}[\p{L}-]*(?:\s+[\p{L}-]+){0,2}?)\s+(?:(?:var|är)\s+(?:alla\s+)?(?:enig[at]?|eniga|ense|överens)\s+om|(?:kom|kommer)\s+fram\s+till\s+(?=att|följande)|(?:ger|gav)\s+[^.]{1,60}?\s+i\s+uppdrag(?=\s)|rekommenderar(?:\s+[^.]{1,60}?)?\s+att|rekommenderade(?:\s+[^.]{1,60}?)?\s+att)(?!\s+(?:frågan|läget)\s+är)/u;

/** Made for: `Efter en lång diskussion enas alla om att …`, `Slutligen enades alla närvarande om att …`: a decision, or where a talk ended. */
const ALL_AGREE =
  /^\p{Lu}[\p{L}-]*(?:\s+[\p{L}\d,-]+){0,9}?\s+(?:enas|enades)\s+(?<by>alla)(?:\s+\p{Ll}+)?\s+om\s+att\s/u;

/** Made for: `Ordföranden finner att nätverket bifaller förslaget`, `Ordföranden fann att planen antas`. */
const FOUND_BY_CHAIR =
  /^(?:Ordföranden|Ordf\.|Ordförande)\s+(?:finner|fann|konstaterar|konstaterade|förklarar|förklarade)\s+(?:att\s+)?[^.;?]{1,200}?(?<!\p{L})(?:besluta[tr]?|beslutade|beslutats|bifall(?:er|it)|biföll|bifalls|bifallits|avslår|avslog|avslås|avslagit|antas|antar|antog|antagit|antagits|godkänns|godkänner|godkände|godkänt|godkänts|fastställs|fastställer|fastställt)(?!\p{L})/u;

/** Made for: `Kansliet fick i uppdrag att …`, `Ada Berg gavs i uppdrag att …`, `Kansliet fick uppdraget att …`. */
const TASKED =
  /^(?!(?:Vi|Man|Mötet|Nätverket|Hon|Han|De|Den|Som|När|Om|Att)\s)\p{Lu}[^.;:?]{1,80}?\s+(?:fick|får|gavs|ges)\s+(?:i\s+uppdrag|uppdraget)\s+att\s/u;

/**
 * Made for: `Till revisor intill årets slut utsågs Ada Berg.`, `Till ny ledamot valdes Bo Ek`. Who leads the meeting, writes its minutes or
 * approves them is chosen at every one.
 */
const CHOSEN =
  /^Till\s+(?!(?:mötes|protokoll|dagens|att\s)\p{L}*|(?:justera|ordförande\s+för|sekreterare|protokollförare|rösträknare)\p{L}*)\p{Ll}[^.;:?]{2,80}?\s+(?:utsågs|valdes|utses|väljs|omvaldes|nyvaldes)\s+\p{Lu}/u;

/** Made for: `Sålunda beslutat.`, `Så beslutat`. */
const CLOSES = /^(?:Sålunda|Således|Så)\s+beslut(?:at|ades)\.?$/u;
