import { describe, expect, test } from 'vitest';
import { checkSiteUrl } from '../../src/command-line/site-url.ts';

describe('SITE_URL', () => {
  test.each([undefined, '', 'https://handlingar.example.se', 'http://localhost:8080/'])('may be %s', (text) => {
    expect(checkSiteUrl(text)).toBeUndefined();
  });

  test.each(['handlingar.example.se', 'https://example.se/arkiv/', 'ftp://example.se', 'https://example.se/?a=b'])(
    'may not be %s',
    (text) => {
      expect(checkSiteUrl(text)).toContain(text);
    },
  );
});
