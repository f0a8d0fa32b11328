import type { ItemStatus } from '../item-status.ts';
import { findStatus } from './item.ts';
import type { MarkReading, SectionMark } from './mark.ts';

export interface MatterBlock<Within> {
  readonly kind: 'matter';
  readonly title: string;
  readonly status: ItemStatus;
  readonly blocks: readonly Within[];
}

/** `<Arende>`: a matter without a number. It is shown as a section and therefore has no box. */
export const matterMark = {
  tag: 'Arende',
  stands: 'anywhere',
  holds: 'blocks',
  properties: { rubrik: 'text', status: 'status' },
  required: ['rubrik'],
  read: <Within>(
    properties: MarkReading['properties'],
    readWithin: (title: string) => readonly Within[],
  ): MatterBlock<Within> => {
    const title = properties['rubrik'] ?? '';
    return {
      kind: 'matter',
      title,
      status: findStatus(properties['status']) ?? 'behandlad',
      blocks: readWithin(title),
    };
  },
  /* Only the heading: the blocks within it are asked themselves. */
  words: ({ title }: MatterBlock<unknown>) => [title],
  summary: ({ title }: MatterBlock<unknown>) => `${title}:`,
  wording: ({ title, status }: MatterBlock<unknown>) => [
    `Ärende: ${title}`,
    status === 'behandlad' ? undefined : `Läge: ${status}`,
  ],
  openData: undefined,
} as const satisfies SectionMark<'Arende', MatterBlock<unknown>>;
