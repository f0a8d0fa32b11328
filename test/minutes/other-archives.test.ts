import { describe, expect, test } from 'vitest';
import { readOtherArchives } from '../../src/minutes/read-entry.ts';
import { contentSecurityPolicy } from '../../src/site/build/content-security-policy.ts';

const read = (address: string) =>
  readOtherArchives(`- namn: Väst\n  adress: ${JSON.stringify(address)}\n`, 'arkiv.yaml');

describe('the address of another archive', () => {
  test.each([
    ['https://handlingar.exempel.se/', 'https://handlingar.exempel.se/'],
    ['https://handlingar.exempel.se', 'https://handlingar.exempel.se/'],
    ['https://Handlingar.Exempel.SE/Arkiv', 'https://handlingar.exempel.se/Arkiv/'],
    ['http://127.0.0.1:4321/arkiv/', 'http://127.0.0.1:4321/arkiv/'],
    ['http://[::1]:4321/', 'http://[::1]:4321/'],
    ['http://localhost:8080', 'http://localhost:8080/'],
    ['https://åsele.exempel.se/', 'https://xn--sele-poa.exempel.se/'],
    ['https://a-b.exempel.se:8443/x/y/', 'https://a-b.exempel.se:8443/x/y/'],
  ])('%s is taken as %s', (written, address) => {
    expect([read(written).value, read(written).diagnostics]).toEqual([[{ name: 'Väst', address }], []]);
  });

  test.each([
    ['https://x;script-src-elem'],
    ["https://x'unsafe-inline'/"],
    ['https://x,y/'],
    ['https://*'],
    ['https://*.exempel.se/'],
    ['https://x y/'],
    ['https://x;'],
    ['https://exempel.se;default-src/'],
    ['https://$x/'],
    ['https://x(y)/'],
    ['https://x=y/'],
    ['https://x"y/'],
    ['https://x&y/'],
    ['https://_x/'],
    ['https://~x/'],
    ['https://x!/'],
    ['https://x+y/'],
    ['https://namn:ord@exempel.se/'],
    ['https://namn@exempel.se/'],
    ['https://exempel.se/?x=1'],
    ['https://exempel.se/?'],
    ['https://exempel.se/#x'],
    ['https://exempel.se\\ond.example/'],
    ['https://exempel.se/\n; script-src *'],
    ['ftp://exempel.se/'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['//exempel.se/'],
    ['exempel.se'],
    ['https://'],
    [''],
  ])('%j is refused in Swedish', (written) => {
    const { value, diagnostics } = read(written);
    expect([value, diagnostics.map(({ code, line }) => `${code} ${line}`)]).toEqual([undefined, ['invalid-value 2']]);
    expect(diagnostics.map(({ details }) => 'expected' in details && details.expected).join()).toContain('en adress');
  });

  test('stands in the policy as a host and nothing more, whatever its path', () => {
    const others = read('https://exempel.se/a;script-src,b/').value ?? [];
    expect(contentSecurityPolicy(others).meta).toContain("connect-src 'self' https://exempel.se;");
    expect(contentSecurityPolicy(others).meta).toBe(
      contentSecurityPolicy([{ name: '', address: 'https://exempel.se/' }]).meta,
    );
  });
});
