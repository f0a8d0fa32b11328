import { parseMeeting } from './parse-meeting.ts';
import { readParsedMeeting, type ReadMeeting } from './read-meeting.ts';
import { struckWordsOfMeeting, wordsOfMeeting } from './words-of-meeting.ts';

/** A meeting's text with its words, for whoever must know that none was lost. */
export interface MeetingReadBack extends ReadMeeting {
  /** Every word of the document that the file holds, in order. */
  readonly words: readonly string[];
  /** Those of its body that are struck out, in order. */
  readonly struckWords: readonly string[];
}

/** Parses once. The words come first: reading a meeting may alter the tree. */
export function readBack(text: string, file: string): MeetingReadBack {
  const parsed = parseMeeting(text, file);
  const words = wordsOfMeeting(parsed);
  const struckWords = struckWordsOfMeeting(parsed);
  return { ...readParsedMeeting(parsed), words, struckWords };
}
