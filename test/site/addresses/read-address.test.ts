import { describe, expect, test } from 'vitest';
import { findAddressedPage, findClauseNumber, placeInSite } from '../../../src/site/addresses/read-address.ts';
import { clauseAnchor, urls, urlsUnder } from '../../../src/site/addresses/urls.ts';

const MEETING = 'norrlunda-2024-05-17';
const DECISION = `${MEETING}-4`;

describe('an address is read as it was made', () => {
  test.each(['/', '/arkiv/', '/a/b/', 'https://arkiv.example.se/', 'https://example.se/moten/'])('under %s', (home) => {
    const made = urlsUnder(home);
    const meeting = { kind: 'meeting', id: MEETING, item: undefined };
    const decision = { kind: 'decision', id: DECISION, item: undefined };
    expect(findAddressedPage(made.meeting(MEETING))).toEqual(meeting);
    expect(findAddressedPage(made.item(MEETING, '6-2'))).toEqual({ ...meeting, item: '6-2' });
    expect(findAddressedPage(made.mentions(MEETING))).toEqual(meeting);
    expect(findAddressedPage(made.decision(DECISION))).toEqual(decision);
    expect(findAddressedPage(`${made.decision(DECISION)}?v=0123456789&att=2#${clauseAnchor(2)}`)).toEqual(decision);
    expect(findAddressedPage(made.earlierWording(DECISION, 2))).toEqual(decision);
  });

  test.each(['/', '/moten/', '/amnen/minimaria/', '/b/', 'norrlunda-2024-05-17', ''])(
    'and %s is no page of the ledger',
    (address) => {
      expect(findAddressedPage(address)).toBeUndefined();
    },
  );
});

test('a clause is read from its fragment', () => {
  expect(findClauseNumber(clauseAnchor(12))).toBe(12);
  expect(findClauseNumber(`#${clauseAnchor(3)}`)).toBe(3);
  expect(findClauseNumber('#p3')).toBeUndefined();
});

test('the file of an address lies where the address says, from the home of the site', () => {
  expect(placeInSite(urls.home)).toBe('');
  expect(placeInSite(urls.preview.meeting(MEETING))).toBe(`bilder/moten/${MEETING}.png`);
  expect(placeInSite(urls.oparl('system'))).toBe('data/oparl/system.json');
});

test('the page of an agenda is that of no meeting', () => {
  const agenda = { kind: 'agenda', id: `${MEETING}-dagordning`, item: undefined };
  for (const end of ['dagordning/', 'dagordning', 'dagordning/?v=1', 'dagordning/#p4'])
    expect(findAddressedPage(`https://example.se/arkiv/moten/${MEETING}/${end}`)).toEqual(agenda);
  expect(findAddressedPage(`/moten/${MEETING}/dagordningen/`)?.kind).toBe('meeting');
});
