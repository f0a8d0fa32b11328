import { expect, test } from 'vitest';
import { devImportPage } from '../../src/import-page/dev-page.ts';

type Setup = NonNullable<ReturnType<typeof devImportPage>['hooks']['astro:config:setup']>;

/** What the page asks of Astro under a command. */
function askedUnder(command: 'dev' | 'build' | 'preview' | 'sync'): readonly string[] {
  const asked: string[] = [];
  const note =
    (name: string) =>
    (...given: readonly unknown[]) => {
      asked.push(`${name} ${JSON.stringify(given)}`);
    };
  const setup = devImportPage().hooks['astro:config:setup'];
  /* Whatever else Astro would hand over, the page does not ask for. */
  const options = {
    command,
    injectRoute: note('route'),
    updateConfig: note('config'),
  } as unknown as Parameters<Setup>[0];
  void setup?.(options);
  return asked;
}

test('the page is there under npm run dev alone', () => {
  expect(askedUnder('dev').filter((asked) => asked.startsWith('route') && asked.includes('"/importera"'))).toHaveLength(
    1,
  );
  for (const command of ['build', 'preview', 'sync'] as const) expect(askedUnder(command)).toEqual([]);
});

test('no other server of this computer may read the pages of npm run dev', () => {
  expect(askedUnder('dev').filter((asked) => asked.includes('"cors":false'))).toHaveLength(1);
});
