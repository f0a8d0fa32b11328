import { expect, test } from 'vitest';
import { faultOf } from '../../src/search/fetch-from-other.ts';

test.each([
  ['what took too long', new DOMException('', 'TimeoutError'), 'slow'],
  ['what the network refused', new TypeError('fetch failed'), 'unreachable'],
  ['what could not be read', new RangeError('More than 10 bytes'), 'faulty'],
])('%s', (_what, error, fault) => {
  expect(faultOf(error)).toBe(fault);
});
