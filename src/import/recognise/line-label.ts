/** Words before a colon that say what a line is about: none of them goes on from the line before. */
const LABELS = [
  'Datum(?: och tid)?', 'Sammanträdesdatum', 'Mötesdatum', 'Tid(?: och plats)?', 'Plats(?: och tid)?', 'Lokal', 'Klockan',
  'Närvarande(?: ledamöter)?', 'Närvaro', 'Deltagare', 'Deltagande', 'Medverkande', 'Frånvarande', 'Ej närvarande', 'Förhinder', 'Anmält förhinder', 'Förfall',
  'Beslutande', 'Ledamöter', 'Ersättare', 'Övriga(?: deltagare| närvarande)?', 'Adjungerade?', 'Ordförande', 'Mötesordförande', 'Sekreterare', 'Justerare', 'Utses att justera', 'Protokollförare',
  'Föredragande', 'Föredragning', 'Föredras av', 'Föredrag av', 'Inledare', 'Beslut(?:et)?', 'Förslag(?: till beslut)?', 'Beslutsförslag', 'Information', 'Dialog', 'Diskussion',
  'Bakgrund', 'Ärendet', 'Åtgärd(?:er)?', 'Ansvarig', 'Uppföljning', 'Bilag(?:a|or)', 'Handlingar', 'Underlag', 'Nästa möte', 'Paragrafer', 'Kallade',
];

const LABELLED = new RegExp(String.raw`^(?<label>${LABELS.join('|')})\s*:`, 'iu');

export function isLabelled(text: string): boolean {
  return LABELLED.test(text);
}
