import process from 'node:process';

/**
 * What `compile-renderer.ts` has the process of Astro load first: it ends when the one that began it does, which holds the other end of its
 * standard input.
 */
process.stdin.once('end', () => process.exit(1)).resume();
/* It does not wait for that end. */
process.stdin.unref();
