import { FieldReader } from './fields.ts';
import type { ListCounter } from './list-counter.ts';
import type { Numbering } from './numbering.ts';
import type { Relationships } from './relationships.ts';
import type { Ground } from './run-look.ts';
import type { Unseen } from '../words-unseen.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { XmlElement } from './xml-element.ts';

/**
 * What is needed to read words. Most is the same for the whole document; `relationships` and `fields` belong to one
 * story, that is one connected text: the body, a header, a footer, a note or a text box.
 */
export interface Story {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly lists: ListCounter;
  /** The relationships of the part that the story stands in. */
  readonly relationships: Relationships;
  readonly fields: FieldReader;
  /** What lies behind its words. */
  readonly ground: Ground;
  /** Whether its lines are so low that nothing of them is seen. */
  readonly isFlat: boolean;
  readonly report: StoryReport;
}

/** Takes what the reading drops or cannot read. */
export interface StoryReport {
  readonly linkDropped: (url: string) => void;
  readonly unread: (what: string) => void;
  /** `text`: as the file has it, with the signs that nobody sees. `unseen`: why the words themselves are not seen. */
  readonly words: (text: string, unseen: Unseen | undefined) => void;
}

/** Another story of the same document. `root`: the element that holds it. */
export function storyWithin(story: Story, root: XmlElement, relationships: Relationships = story.relationships): Story {
  return { ...story, relationships, fields: new FieldReader(root) };
}
