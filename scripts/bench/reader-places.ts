/** Where a reader sits: the network, the processor and the window. */
export interface ReaderPlace {
  readonly name: string;
  /** `HTTP/1.1` is what `npm start` speaks: six files at once. `HTTP/2` is what hosts on the web speak. */
  readonly protocol: 'HTTP/1.1' | 'HTTP/2';
  /** Milliseconds from a request to the first byte of its answer. */
  readonly latency: number;
  /** Bits a second, both ways. */
  readonly bitsASecond: number;
  /** How many times slower the processor is than the one that measures. */
  readonly slowdown: number;
  readonly window: { readonly width: number; readonly height: number };
}

const BUS = { latency: 400, bitsASecond: 400_000, slowdown: 4, window: { width: 390, height: 844 } } as const;
const DESK = { latency: 40, bitsASecond: 10_000_000, slowdown: 1, window: { width: 1280, height: 900 } } as const;

export const READER_PLACES = [
  { name: 'buss', protocol: 'HTTP/1.1', ...BUS },
  { name: 'buss, HTTP/2', protocol: 'HTTP/2', ...BUS },
  { name: 'skrivbord', protocol: 'HTTP/1.1', ...DESK },
] as const satisfies readonly ReaderPlace[];
