import { FILE_TYPES, withCharset } from './file-types.ts';
import { ASK_AGAIN, type HostFacts } from './host-facts.ts';
import { literally } from './path-pattern.ts';

/**
 * The `web.config` of the site's own folder. Moved and withdrawn addresses need the module URL Rewrite, so that section is there
 * only where there are any: without the module IIS refuses the whole file.
 */
export function iisRules({ home, headers, areas, moved, gone, hidden, notFound }: HostFacts): string {
  const within = (address: string) => address.slice(home.length);
  const rules = [
    ...moved.map(({ from, to }) => [from, `<action type="Redirect" url="${escaped(to)}" redirectType="Permanent" />`]),
    ...gone.map(({ address }) => [
      address,
      '<action type="CustomResponse" statusCode="410" statusReason="Gone" statusDescription="Indragen" />',
    ]),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- IIS 10: kopiera filen till webbplatsens mapp efter varje bygge. Flyttade och indragna adresser kräver modulen URL Rewrite. -->',
    '<configuration>',
    '  <system.webServer>',
    '    <defaultDocument enabled="true"><files><clear /><add value="index.html" /></files></defaultDocument>',
    '    <directoryBrowse enabled="false" />',
    '    <urlCompression doStaticCompression="true" />',
    '    <staticContent>',
    ...Object.entries(FILE_TYPES).flatMap(([ending, type]) => [
      `      <remove fileExtension=".${ending}" />`,
      `      <mimeMap fileExtension=".${ending}" mimeType="${withCharset(type)}" />`,
    ]),
    `      <clientCache cacheControlMode="NoControl" cacheControlCustom="${ASK_AGAIN}" />`,
    '    </staticContent>',
    '    <httpProtocol>',
    '      <customHeaders>',
    ...Object.entries(headers).map((entry) => `        ${customHeader(entry)}`),
    '      </customHeaders>',
    '    </httpProtocol>',
    '    <httpErrors errorMode="Custom">',
    ...[403, 404].flatMap((status) => [
      `      <remove statusCode="${status}" subStatusCode="-1" />`,
      `      <error statusCode="${status}" path="${within(notFound)}" responseMode="File" />`,
    ]),
    '    </httpErrors>',
    '    <security>',
    '      <requestFiltering>',
    '        <hiddenSegments>',
    ...hidden.map((address) => `          <add segment="${within(address).replace(/\/$/, '')}" />`),
    '        </hiddenSegments>',
    '      </requestFiltering>',
    '    </security>',
    ...(rules.length === 0
      ? []
      : [
          '    <rewrite>',
          '      <rules>',
          ...rules.flatMap(([address = '', action = '']) => [
            `        <rule name="${escaped(address)}" stopProcessing="true">`,
            `          <match url="^${escaped(literally(within(address)))}$" />`,
            `          ${action}`,
            '        </rule>',
          ]),
          '      </rules>',
          '    </rewrite>',
        ]),
    '  </system.webServer>',
    ...areas.flatMap((area) => [
      `  <location path="${within(area.folder).replace(/\/$/, '')}">`,
      '    <system.webServer>',
      ...(area.cache === ASK_AGAIN
        ? []
        : [
            `      <staticContent><clientCache cacheControlMode="NoControl" cacheControlCustom="${area.cache}" /></staticContent>`,
          ]),
      ...Object.entries(area.headers).map(
        (entry) => `      <httpProtocol><customHeaders>${customHeader(entry)}</customHeaders></httpProtocol>`,
      ),
      '    </system.webServer>',
      '  </location>',
    ]),
    ...[...new Map(gone.map((one) => [one.page, one])).values()].flatMap(({ page, without }) => [
      `  <location path="${escaped(within(page).replace(/\/index\.html$/, ''))}">`,
      '    <system.webServer>',
      ...without.map(
        (name) => `      <httpProtocol><customHeaders><remove name="${name}" /></customHeaders></httpProtocol>`,
      ),
      '      <httpErrors errorMode="Custom">',
      `        <error statusCode="410" path="${escaped(within(page).replaceAll('/', '\\'))}" responseMode="File" />`,
      '      </httpErrors>',
      '    </system.webServer>',
      '  </location>',
    ]),
    '</configuration>',
    '',
  ].join('\n');
}

function customHeader([name, value]: readonly [string, string]): string {
  return `<add name="${name}" value="${escaped(value)}" />`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
