import type { z } from 'zod';
import { readInput } from './input-fault.ts';
import { tellLastDay } from './last-day.ts';
import type { ReadArchive } from './kept-archive.ts';

/** A question that a program may put to the archive. */
interface ArchiveTool {
  readonly name: string;
  readonly title: string;
  /** In Swedish, for whoever chooses among the tools. */
  readonly description: string;
  readonly input: z.ZodObject;
  readonly output: z.ZodObject;
  /** An answer without anything in it, for a fault. */
  readonly nothing: () => Readonly<Record<string, unknown>>;
}

/** A tool that answers whatever was sent: what is no input of it is refused with an `InputFault`. */
export interface ServedTool extends ArchiveTool {
  readonly answer: (sent: unknown, archive: ReadArchive) => Promise<Readonly<Record<string, unknown>>>;
}

interface TypedTool<Input extends z.ZodObject, Output extends z.ZodObject> extends ArchiveTool {
  readonly input: Input;
  readonly output: Output;
  readonly nothing: () => z.output<Output>;
  readonly run: (input: z.output<Input>, archive: ReadArchive) => Promise<z.output<Output>>;
}

/** Holds a tool to the types of its own input and output. */
export function defineTool<Input extends z.ZodObject, Output extends z.ZodObject>(
  tool: TypedTool<Input, Output>,
): ServedTool {
  return {
    ...tool,
    answer: async (sent, archive) => {
      const input = readInput(tool.input, sent);
      const told: Readonly<Record<string, unknown>> = await tool.run(input, archive);
      const { svar, forbehall } = told;
      if (svar !== 'funnet' || !('dag' in input) || !Array.isArray(forbehall)) return told;
      return { ...told, forbehall: [...forbehall, ...(await tellLastDay(input.dag, archive.tables))] };
    },
  };
}
