import type { Plugin } from 'vite';
import { shareKnownContent } from './known-content.ts';

/** Milliseconds between two looks at least; where a look takes long, ten times as long as it took. */
const PAUSE = 250;
const SHARE = 10;

/** Whenever the dev server is asked for something, it looks whether the content folder has changed. */
export function lookAtContent(): Plugin {
  return {
    name: 'look-at-content',
    apply: 'serve',
    configureServer({ middlewares }) {
      let next = 0;
      middlewares.use((_request, _response, pass) => {
        const start = performance.now();
        if (start >= next) {
          shareKnownContent().look();
          const end = performance.now();
          next = end + Math.max(PAUSE, SHARE * (end - start));
        }
        pass();
      });
    },
  };
}
