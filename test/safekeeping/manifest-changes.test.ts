import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manifestLine } from '../../src/safekeeping/manifest.ts';
import { findChanges, readManifest } from '../../src/safekeeping/manifest-changes.ts';

const sites = fc.dictionary(fc.stringMatching(/^[a-zåäö]{1,3}(?:\/[a-z ]{1,2}x)?$/), fc.constantFrom('ett', 'två'));
const manifestFor = (site: Readonly<Record<string, string>>) =>
  Object.entries(site)
    .map(([name, text]) => manifestLine(name, text))
    .join('');

test('what is added, changed and removed turns the one site into the other, and nothing else is named', () => {
  fc.assert(
    fc.property(sites, sites, (before, after) => {
      const { added, changed, removed } = findChanges(manifestFor(before), manifestFor(after));
      const made = new Map<string, string>(Object.entries(before));
      for (const name of removed) expect(made.delete(name)).toBe(true);
      for (const name of added) expect(made.has(name)).toBe(false);
      for (const name of changed) expect(made.get(name)).not.toBe(after[name]);
      for (const name of [...added, ...changed]) made.set(name, after[name] ?? '');
      expect(new Map(made)).toEqual(new Map(Object.entries(after)));
    }),
  );
});

test.each(['../x', 'a/../../x', '/etc/passwd', 'a//b', './x'])(
  'a manifest names nothing outside its site: %s',
  (name) => {
    expect(readManifest(manifestLine(name, 'x'))).toEqual(new Map());
  },
);
