import { describe, expect, test } from 'vitest';
import { isOwnRequest, type RequestOrigin } from '../../src/import-page/own-request.ts';

const OWN: RequestOrigin = {
  host: '127.0.0.1:4321',
  origin: 'http://127.0.0.1:4321',
  fetchSite: 'same-origin',
  remote: '127.0.0.1',
};

describe('the page’s own questions are answered', () => {
  test.each<[string, Partial<RequestOrigin>]>([
    ['by its number', {}],
    ['by its name', { host: 'localhost:4321', origin: 'http://localhost:4321' }],
    ['over IPv6', { host: '[::1]:4321', origin: 'http://[::1]:4321', remote: '::1' }],
    ['on a server that listens on both protocols', { remote: '::ffff:127.0.0.1' }],
    ['from a browser that does not tell the site', { fetchSite: undefined }],
  ])('%s', (_how, given) => {
    expect(isOwnRequest({ ...OWN, ...given })).toBe(true);
  });
});

describe('nobody else’s', () => {
  test.each<[string, Partial<RequestOrigin>]>([
    ['another site in the same browser', { origin: 'https://ond.example', fetchSite: 'cross-site' }],
    ['another site that hides where it is', { origin: 'null' }],
    ['a name of somebody else’s that points here', { host: 'ond.example:4321', origin: 'http://ond.example:4321' }],
    [
      'a name that begins like this computer’s',
      { host: '127.0.0.1.ond.example', origin: 'http://127.0.0.1.ond.example' },
    ],
    ['a page on another port', { origin: 'http://127.0.0.1:9999', fetchSite: 'same-site' }],
    ['who says nothing of itself', { origin: undefined, fetchSite: undefined }],
    ['who names no host', { host: undefined }],
    ['a site that a browser knows as another, whatever it says', { fetchSite: 'cross-site' }],
    ['another computer', { remote: '192.0.2.7' }],
    ['a connection that is gone', { remote: undefined }],
  ])('%s', (_who, given) => {
    expect(isOwnRequest({ ...OWN, ...given })).toBe(false);
  });
});
