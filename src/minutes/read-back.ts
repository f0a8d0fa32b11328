import { parseMeeting } from './parse-meeting.ts';
import { readParsedMeeting, type ReadMeeting } from './read-meeting.ts';
import { struckWordsOfMeeting, wordsOfMeeting } from './words-of-meeting.ts';

/** A meeting's text with its words, for those who must know that none was lost. */
export interface MeetingReadBack extends ReadMeeting {
  /** Every word of the document that the file holds, in order. */
  readonly words: readonly string[];
  /** The words of its body that are struck out, in order. */
  readonly struckWords: readonly string[];
}

/** Reads a meeting's text and its words. The words are taken first, because reading the meeting may change the tree. */
export function readBack(text: string, file: string): MeetingReadBack {
  const parsed = parseMeeting(text, file);
  const words = wordsOfMeeting(parsed);
  const struckWords = struckWordsOfMeeting(parsed);
  return { ...readParsedMeeting(parsed), words, struckWords };
}
