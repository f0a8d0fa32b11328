import type { Run } from './group-runs.ts';

/** The text at one height, over the whole width of the page or of a column. */
export interface Row {
  /** From left to right. */
  readonly runs: readonly Run[];
  /** The height of its base line, and the size of its largest letters, in points. */
  readonly y: number;
  readonly size: number;
}

/**
 * Groups runs into rows, from top to bottom. A raised or lowered small number belongs to the row that it stands next
 * to.
 */
export function groupRows(runs: readonly Run[]): readonly Row[] {
  const rows: Run[][] = [];
  const leads: Run[] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    let best = -1;
    for (let index = Math.max(0, rows.length - NEAR); index < rows.length; index += 1) {
      const lead = leads[index];
      const nearest = leads[best];
      if (
        lead !== undefined &&
        sharesRow(lead, run, rows[index] ?? []) &&
        (nearest === undefined || Math.abs(lead.y - run.y) < Math.abs(nearest.y - run.y))
      )
        best = index;
    }
    if (best === -1) {
      rows.push([run]);
      leads.push(run);
    } else {
      rows[best]?.push(run);
      const lead = leads[best];
      if (lead === undefined || run.size * SMALLER > lead.size) leads[best] = run;
    }
  }
  return rows
    .map((row, index) => ({
      runs: row.toSorted((a, b) => a.x0 - b.x0),
      y: leads[index]?.y ?? 0,
      size: leads[index]?.size ?? 1,
    }))
    .toSorted((a, b) => a.y - b.y);
}

/** How many rows above a base line may still reach down to it. */
const NEAR = 4;
/** Letters smaller than this part of the largest size may be raised or lowered. */
const SMALLER = 0.93;

function sharesRow(lead: Run, run: Run, row: readonly Run[]): boolean {
  const [small, large] = run.size < lead.size ? [run, lead] : [lead, run];
  if (Math.abs(run.y - lead.y) <= small.size * 0.3) return true;
  /* A raised or lowered run: its middle lies within the height of the larger letters. */
  const middle = small.y - small.size * 0.3;
  return (
    small.size < large.size * SMALLER &&
    middle > large.y - large.size * 0.85 &&
    middle < large.y + large.size * 0.2 &&
    leansOn(run, row, large.size)
  );
}

/** Whether the run stands beside another run of the row, at most one letter away. */
function leansOn(run: Run, row: readonly Run[], size: number): boolean {
  return row.slice(-MOST_CHECKED).some((other) => run.x0 < other.x1 + size && run.x1 > other.x0 - size);
}

/** A row has a handful of runs; a hostile file may have thousands. */
const MOST_CHECKED = 50;
