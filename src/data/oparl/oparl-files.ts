import { momentOf } from '../../site/words/moment-of.ts';
import type { Archive } from '../../archive/archived.ts';
import type { ArchiveIdentity } from '../../archive/identity.ts';
import type { Organ } from '../../archive/organ.ts';
import { fullAddress } from '../../site/addresses/full-address.ts';
import { urls } from '../../site/addresses/urls.ts';
import { paginate } from './oparl-list.ts';
import { agendaItemObject, meetingObject, paperObjects } from './oparl-meeting.ts';
import { OBJECT_NAMES, oparlAddress, SCHEMA, type OParlFile, type OParlObject } from './oparl-object.ts';

/**
 * The archive as OParl 1.1 objects, and the lists of them. A meeting is one file with its items in it, so that the number of
 * files grows with the meetings alone. OParl requires an address as the id of an object: that of an item is its place in the
 * meeting's file. Without SITE_URL the ids are paths, which is not valid; with it they are. OParl requires a list of persons
 * too, which is always empty.
 */
export function* oparlFiles(archive: Archive, site: URL | undefined): Generator<OParlFile> {
  const organizations = archive.organs.map((organ) => organizationObject(organ, site));
  const meetings: OParlObject[] = [];
  const papers = new Map<string, OParlObject>();
  for (const archived of archive.meetings) {
    const items = archived.items.map((item, index) => agendaItemObject(item, index + 1, archive, site));
    const meeting = meetingObject(archived, items, archive, site);
    meetings.push(meeting);
    yield { name: OBJECT_NAMES.meeting(archived.meeting.id), content: meeting };
    for (const [name, paper] of paperObjects(archived, archive, site)) papers.set(name, paper);
  }
  for (const [name, paper] of papers) yield { name, content: paper };
  for (const [index, organ] of archive.organs.entries())
    yield { name: OBJECT_NAMES.organization(organ.id), content: organizations[index] };
  yield* deletedMeetings(archive, site);
  yield { name: 'system', content: systemObject(archive.identity, site) };
  yield { name: 'body', content: bodyObject(archive.identity, site) };
  yield* paginate('bodies', [bodyObject(archive.identity, site)], site);
  yield* paginate('organizations', organizations, site);
  yield* paginate('persons', [], site);
  yield* paginate('meetings', meetings, site);
  yield* paginate('papers', [...papers.values()], site);
}

/** Objects for meetings that were withdrawn or have moved: OParl keeps their addresses and marks them as deleted. */
function* deletedMeetings({ addresses }: Archive, site: URL | undefined): Generator<OParlFile> {
  for (const { id, kind, published, fate } of addresses.values()) {
    if (kind !== 'meeting' || fate.kind === 'page') continue;
    const name = OBJECT_NAMES.meeting(id);
    yield {
      name,
      content: {
        id: oparlAddress(name, site),
        type: `${SCHEMA}Meeting`,
        created: momentOf(published),
        modified: momentOf(fate.date),
        deleted: true,
      },
    };
  }
}

function systemObject(identity: ArchiveIdentity, site: URL | undefined): OParlObject {
  return {
    id: oparlAddress('system', site),
    type: `${SCHEMA}System`,
    oparlVersion: SCHEMA,
    body: oparlAddress('bodies', site),
    name: identity.name,
    ...licenceOf(identity),
    website: fullAddress(urls.home, site),
  };
}

function bodyObject(identity: ArchiveIdentity, site: URL | undefined): OParlObject {
  return {
    id: oparlAddress('body', site),
    type: `${SCHEMA}Body`,
    system: oparlAddress('system', site),
    name: identity.name,
    classification: 'Arkiv',
    ...licenceOf(identity),
    organization: oparlAddress('organizations', site),
    person: oparlAddress('persons', site),
    meeting: oparlAddress('meetings', site),
    paper: oparlAddress('papers', site),
    legislativeTerm: [],
    website: fullAddress(urls.home, site),
  };
}

function licenceOf({ licence }: ArchiveIdentity) {
  return licence === undefined ? {} : { license: licence.address };
}

function organizationObject(organ: Organ, site: URL | undefined): OParlObject {
  return {
    id: oparlAddress(OBJECT_NAMES.organization(organ.id), site),
    type: `${SCHEMA}Organization`,
    body: oparlAddress('body', site),
    name: organ.name,
    shortName: organ.shortName,
    organizationType: 'Gremium',
    classification: 'Nätverk',
  };
}
