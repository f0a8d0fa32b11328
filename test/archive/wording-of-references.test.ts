import { expect, test } from 'vitest';
import { currentAddresses } from '../../src/archive/wording.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { meetingText } from '../samples/temporary-content.ts';

test.each([
  'Avtal om jour',
  'Dnr SN 2024/31 Avtal om jour',
  'Avtal om jour Dnr SN 2024/31',
  'Au § 84 Avtal om jour',
  'Dnr SN 2024/31 Avtal om jour, Au § 84',
])(
  'the wording of the item %s is its heading as printed, so that a reference beside the title changes no ledger',
  (heading) => {
    const body = `## 1. ${heading}\n\n<Beslut>\n\n- att teckna avtalet\n\n</Beslut>`;
    const { meeting } = readMeeting(meetingText({ body }), 'moten/norrlunda/2024-05-17.mdx');
    const [whole, decision] = meeting === undefined ? [] : currentAddresses([meeting]);
    expect(decision?.text).toBe(`${heading}\natt teckna avtalet`);
    expect(whole?.text).toContain(`1 ${heading}\n`);
  },
);
