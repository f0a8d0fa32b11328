import { describe, expect, test } from 'vitest';
import { buildPatience } from '../../../src/search/others/patience.ts';

const never = () => new Promise<never>(() => undefined);

describe('an archive that is waited for', () => {
  test('gives what it has, and what it refuses', async () => {
    const waiting = buildPatience(60_000);
    expect(await Promise.all([waiting(async () => 1), waiting(async () => 2)])).toEqual([1, 2]);
    await expect(
      waiting(async () => {
        throw new Error('Nothing here');
      }),
    ).rejects.toThrow('Nothing here');
  });

  test('loses all that is asked of it when one thing takes too long, and is asked nothing more', async () => {
    const waiting = buildPatience(1);
    const lost = await Promise.allSettled([waiting(never), waiting(never)]);
    expect(lost.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    const asked: string[] = [];
    await expect(
      waiting(async () => {
        asked.push('once more');
      }),
    ).rejects.toThrow('slow');
    expect(asked).toEqual([]);
  });

  test('pays nothing while another is waited for', async () => {
    const [slow, quick] = [buildPatience(1), buildPatience(1_000_000)];
    await quick(async () => 1);
    await expect(slow(never)).rejects.toThrow('slow');
    expect(await quick(async () => 2)).toBe(2);
  });
});
