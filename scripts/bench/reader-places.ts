/** Where a reader sits: the network, the processor and the window. */
export interface ReaderPlace {
  readonly name: string;
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
  /** Bits a second, both ways. */
  readonly bitsASecond: number;
  /** How many times slower the processor is than the one that measures. */
  readonly slowdown: number;
  readonly window: { readonly width: number; readonly height: number };
}

export const READER_PLACES = [
  { name: 'buss', latency: 400, bitsASecond: 400_000, slowdown: 4, window: { width: 390, height: 844 } },
  { name: 'skrivbord', latency: 40, bitsASecond: 10_000_000, slowdown: 1, window: { width: 1280, height: 900 } },
] as const satisfies readonly ReaderPlace[];
