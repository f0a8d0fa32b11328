import { FieldReader } from './fields.ts';
import type { ListCounter } from './list-counter.ts';
import type { Numbering } from './numbering.ts';
import type { Relationships } from './relationships.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { XmlElement } from './xml-element.ts';

/** What the reading of words needs to know: the same for the whole document, or for one stretch of text that belongs together. */
export interface Story {
  readonly styles: StyleSheet;
  readonly numbering: Numbering;
  readonly lists: ListCounter;
  /** The relationships of the package part that the story stands in: body, header or footer each have their own. */
  readonly relationships: Relationships;
  readonly fields: FieldReader;
  readonly report: StoryReport;
}

export interface StoryReport {
  readonly linkDropped: (url: string) => void;
  readonly unread: (what: string) => void;
}

/** The same document, another stretch of text: a header, a note, a text box. */
export function storyWithin(story: Story, root: XmlElement, relationships: Relationships = story.relationships): Story {
  return { ...story, relationships, fields: new FieldReader(root) };
}
