import type { AskedQuestion } from '../score-answers.ts';

/** The kinds of probes: questions that a program makes of the texts themselves, with no choice of anybody. */
export const PROBE_KINDS = [
  'dag i annan form',
  'belopp i annan form',
  'belopp som tryckt',
  'grundform ur böjd form',
  'sammansättning isär',
  'fyra ord i rad',
  'titel',
  'ett fel',
  'två fel',
  'utan prickar',
] as const;
export type ProbeKind = (typeof PROBE_KINDS)[number];

export type Probe = AskedQuestion<ProbeKind>;

/** The goals that are set, as shares. */
export const PROBE_GOALS: Readonly<Partial<Record<ProbeKind, { readonly recall?: number; readonly first?: number }>>> =
  {
    'dag i annan form': { first: 0.95 },
    'belopp i annan form': { first: 0.95 },
    'grundform ur böjd form': { recall: 0.98 },
    'sammansättning isär': { first: 0.9 },
  };

/** What probes are made of: an agenda item as the archive holds it. */
export interface ProbedItem {
  readonly id: string;
  readonly title: string;
  /** All words of the item, the title first. */
  readonly text: string;
  /** The day of its meeting in ISO form, `2021-03-19`, or its month or year where no more is known. */
  readonly date: string;
}
