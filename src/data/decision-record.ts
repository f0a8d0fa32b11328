import { z } from 'zod';
import { diaryNumbersOf } from '../archive/agenda-item.ts';
import { ITEM_STATUSES } from '../archive/item-status.ts';
import type { Archive, ArchivedDecision } from '../archive/archived.ts';
import { TEXT_FORMS } from '../archive/meeting.ts';
import { classOf, DECISION_CLASSES } from '../archive/decision-class.ts';
import { publicationOf } from '../archive/publication.ts';
import { buildStandings, type Standing } from '../archive/standing.ts';
import { STANDING_KINDS } from '../archive/standing-kind.ts';
import { wordsOfValidity } from '../archive/validity.ts';
import { fullAddress } from '../site/addresses/full-address.ts';
import { urls } from '../site/addresses/urls.ts';
import { standingAnswer } from '../site/words/standing-words.ts';
import { versionOf } from '../site/words/ledger-words.ts';
import { decisionTitle } from '../site/words/words.ts';

/** One decision of `beslut.json`. Every key is there in every record; what the source does not say is null. */
export const decisionRecord = z
  .strictObject({
    id: z.string().describe('Beslutets id. Det är för evigt.'),
    adress: z.string().describe('Beslutets sida.'),
    mote: z.string().describe('Id för mötet, i moten.json.'),
    organ: z.string().describe('Id för nätverket, i organ.json.'),
    organ_namn: z.string().describe('Nätverkets namn.'),
    datum: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .describe('Mötets datum: 2021-03-19. Bara månad eller år där källan inte säger mer.'),
    punkt: z.string().describe('Punktens nummer som det är tryckt.'),
    diarienummer: z.array(z.string()).describe('Diarienumren som punkten nämner, så som de är tryckta.'),
    rubrik: z.string().describe('Vad beslutet gäller.'),
    beslutande: z.string().describe('Vem som beslutade.'),
    satser: z.array(z.string()).describe('Beslutets ordalydelse, sats för sats.'),
    enligt: z
      .array(z.string())
      .describe('Satserna i det förslag som beslutet hänvisar till i stället för att säga dem. Annars tom.'),
    form: z.enum(['att-satser', 'mening']).describe('Om beslutet är skrivet i att-satser eller som en mening.'),
    grund: z
      .enum(['beslutssats', 'löptext'])
      .describe('löptext: källan har ingen beslutssats, beslutet framgår av texten.'),
    klass: z
      .enum(DECISION_CLASSES)
      .describe(
        'formellt: gäller bara mötet eller hur en handling togs emot. uppskjutet: frågan sköts upp. i-sak: övriga.',
      ),
    giltighet: z
      .strictObject({
        fran: z.string().nullable().describe('Från när: dag, månad eller år.'),
        till: z.string().nullable().describe('Till och med när: dag, månad eller år.'),
        ord: z.string().nullable().describe('Orden som säger det.'),
      })
      .nullable()
      .describe(
        'Tiden som beslutet självt anger; utan fran och till säger bara orden hur länge. Null där ingen anges.',
      ),
    galler: z
      .strictObject({
        svar: z
          .enum(STANDING_KINDS)
          .describe(
            'Om beslutet gäller, så vitt arkivet vet. ja: en redaktör har bekräftat det. okänt: arkivet vet inte.',
          ),
        skal: z.string().describe('Vad svaret bygger på.'),
      })
      .describe('Om beslutet gäller på arkivets dag, den sista dagen i liggaren.'),
    formellt: z.boolean().describe('Sant där klassen är formellt.'),
    status: z.enum(ITEM_STATUSES).describe('Hur det gick för punkten.'),
    amnen: z.array(z.string()).describe('Id för ämnena som punkten hör till, i amnen.json.'),
    textform: z
      .enum(TEXT_FORMS)
      .describe('ordagrann: källans egna ord. sammandrag: arkivets ord; då är det originalet som gäller.'),
    kalla: z.string().nullable().describe('Dokumentet som texten bygger på.'),
    publicerad: z.iso.date().describe('Dagen då beslutet lades ut här. Mötets dag där liggaren inte säger något.'),
    andrad: z.iso.date().describe('Dagen för den senaste rättelsen, annars samma som publicerad.'),
    rattelse: z.string().nullable().describe('Skälet till den senaste rättelsen.'),
    version: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .nullable()
      .describe('Lydelsens version, som ?v= i en hänvisning bär den. Null där liggaren inte har lydelsen.'),
  })
  .meta({ title: 'Beslut', description: 'Ett beslut i arkivet.' });

export type DecisionRecord = z.infer<typeof decisionRecord>;

/** The records of all decisions: by meeting, the oldest first, and in the order of each agenda. */
export function decisionRecords(archive: Archive, site: URL | undefined): readonly DecisionRecord[] {
  return [...eachDecisionRecord(archive, site)];
}

/** The same one at a time, since those of a large archive take much memory. */
export function* eachDecisionRecord(archive: Archive, site: URL | undefined): Generator<DecisionRecord> {
  const standings = buildStandings(archive);
  for (const archived of archive.decisions)
    yield buildRecord(archived, standings.get(archived.decision.id), archive, site);
}

/** The latest that decides something in several clauses; undefined where none does. */
export function exampleDecisionRecord(archive: Archive, site: URL | undefined): DecisionRecord | undefined {
  const latest = archive.decisions.findLast(
    ({ decision }) => classOf(decision) !== 'formellt' && decision.clauses.length > 1,
  );
  return latest && buildRecord(latest, buildStandings(archive).get(latest.decision.id), archive, site);
}

function buildRecord(
  archived: ArchivedDecision,
  standing: Standing | undefined,
  archive: Archive,
  site: URL | undefined,
): DecisionRecord {
  const {
    decision,
    item: { item, meeting, organ, topics },
  } = archived;
  const { validity } = decision;
  const answer = standing && standingAnswer(archived, standing);
  const { published, updated, correction } = publicationOf(decision.id, meeting.date, archive);
  return {
    id: decision.id,
    adress: fullAddress(urls.decision(decision.id), site),
    mote: meeting.id,
    organ: organ.id,
    organ_namn: organ.name,
    datum: meeting.date.iso,
    punkt: item.printedNumber,
    diarienummer: [...diaryNumbersOf(item)],
    rubrik: decisionTitle(item, decision),
    beslutande: decision.by ?? organ.name,
    satser: decision.clauses.map(({ text }) => text),
    enligt: archived.pointed.map(({ text }) => text),
    form: decision.form,
    grund: decision.grounds,
    klass: classOf(decision),
    giltighet: validity
      ? {
          fran: validity.from?.iso ?? null,
          till: validity.to?.iso ?? null,
          ord: wordsOfValidity(decision, decisionTitle(item, decision)) ?? null,
        }
      : null,
    galler: {
      svar: standing?.kind ?? 'okänt',
      skal: answer ? [answer.short, ...answer.grounds].join(' ') : '',
    },
    formellt: classOf(decision) === 'formellt',
    status: item.status,
    amnen: topics.map(({ id }) => id).toSorted(),
    textform: meeting.textForm,
    kalla: meeting.source?.title ?? null,
    publicerad: published,
    andrad: updated,
    rattelse: correction ?? null,
    version: versionOf(decision.id, archive) ?? null,
  };
}
