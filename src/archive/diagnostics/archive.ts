import type { RelationKind } from '../decision.ts';
import type { DiagnosticTable } from './diagnostic-table.ts';
import type { MeetingType } from '../meeting.ts';
import { listWords } from './list-words.ts';

/**
 * What may be wrong between the files of an archive. `nearest`: the known name with the most similar spelling, if any.
 */
export const ARCHIVE_DIAGNOSTICS = {
  'unsafe-id': {
    severity: 'error',
    message: ({ id }: { readonly id: string }) =>
      `Adressen ”${id}” går inte att använda. Väntat: bara a–z, 0–9 och bindestreck, högst 65 tecken. Rätta organets filnamn eller punktens nummer.`,
  },
  'duplicate-address': {
    severity: 'error',
    message: ({ id, other }: { readonly id: string; readonly other: string }) =>
      `Adressen ${id} används redan av ${other}. Väntat: en egen adress för varje fil, punkt och beslut. Rätta numret, datumet eller filnamnet.`,
  },
  'reserved-page': {
    severity: 'error',
    message: ({ page }: { readonly page: string }) =>
      `En sida kan inte heta ”${page}” eller ligga i en undermapp. Väntat: en fil direkt i sidor/ vars namn ingen annan sida har, till exempel sidor/kontakt.mdx. Döp om eller flytta filen.`,
  },
  'duplicate-meeting': {
    severity: 'error',
    message: ({ id, other }: { readonly id: string; readonly other: string }) =>
      `Mötet ${id} finns redan i ${other}. Väntat: en fil per möte. Är det ett andra möte samma dag? Lägg till löpbokstav: b.`,
  },
  /** `meeting`: the file of the meeting that the agenda should lie beside. */
  'agenda-alone': {
    severity: 'error',
    message: ({ meeting }: { readonly meeting: string }) =>
      `Dagordningen ligger inte bredvid något möte. Väntat: anteckningarna i ${meeting}. Har de inte kommit än är dagordningen själv mötets fil: byt namn på den till ${meeting}.`,
  },
  'agenda-twice': {
    severity: 'error',
    message: ({ meeting }: { readonly meeting: string }) =>
      `Mötet har två dagordningar: den här filen och ${meeting}. Väntat: minnesanteckningar eller protokoll i ${meeting}. Ta bort den dagordning som inte gäller, och låt den andra heta ${meeting} tills anteckningarna kommer.`,
  },
  'agenda-type': {
    severity: 'error',
    message: ({ type, meeting }: { readonly type: MeetingType; readonly meeting: string }) =>
      `Filen heter som en dagordning men har typ: ${type}. Väntat: typ: dagordning. Rätta typen; är det ett annat möte än ${meeting}, byt namn på filen.`,
  },
  /** `agenda` and `meeting`: the network and the date that each of the two gives. */
  'agenda-differs': {
    severity: 'error',
    message: ({
      agenda,
      meeting,
      file,
    }: {
      readonly agenda: string;
      readonly meeting: string;
      readonly file: string;
    }) =>
      `Dagordningen gäller ett annat möte (${agenda}) än filen bredvid, ${file} (${meeting}). Väntat: samma organ:, datum: och löpbokstav: i båda. Rätta uppgifterna, eller byt namn på filen.`,
  },
  'agenda-decides': {
    severity: 'error',
    message: ({ meeting }: { readonly meeting: string }) =>
      `Dagordningen har ett <Beslut>, men vad mötet beslutade står i ${meeting}. Väntat: <Forslag> i en dagordning. Byt märket.`,
  },
  /** For minutes that are about to be saved: `agenda` is where the agenda will lie that stands at `output` now. */
  'agenda-kept': {
    severity: 'warning',
    message: ({ output, agenda }: { readonly output: string; readonly agenda: string }) =>
      `Mötets dagordning ligger i ${output}. När du sparar blir den kvar, i ${agenda}, och får en egen sida; den här texten blir mötets fil.`,
  },
  /** For an agenda that is about to be saved. */
  'agenda-beside': {
    severity: 'warning',
    message: ({ output }: { readonly output: string }) =>
      `Arkivet har redan mötets anteckningar, så dagordningen sparas bredvid dem, i ${output}, och får en egen sida.`,
  },
  'duplicate-term': {
    severity: 'error',
    message: ({ term, firstLine }: { readonly term: string; readonly firstLine: number }) =>
      `Ordet ”${term}” finns redan på rad ${firstLine}. Väntat: varje ord en gång. Slå ihop raderna.`,
  },
  'duplicate-watch': {
    severity: 'error',
    message: ({ id, firstLine }: { readonly id: string; readonly firstLine: number }) =>
      `Bevakningen ”${id}” finns redan på rad ${firstLine}. Väntat: ett eget id för varje, till exempel ${id}-2. Byt det ena.`,
  },
  'unknown-organ': {
    severity: 'error',
    message: ({ organ, nearest }: { readonly organ: string; readonly nearest: string | undefined }) =>
      `Organet ”${organ}” finns inte i arkivet. ${nearest ? `Menade du ”${nearest}”? ` : ''}Väntat: namnet på en fil i organ/, till exempel schnv-dalarna. Rätta namnet eller lägg till filen organ/${organ}.yaml.`,
  },
  'unknown-topic': {
    severity: 'error',
    message: ({ topic, nearest }: { readonly topic: string; readonly nearest: string | undefined }) =>
      `Ämnet ”${topic}” finns inte i arkivet. ${nearest ? `Menade du ”${nearest}”? ` : ''}Väntat: namnet på en fil i amnen/, till exempel minimaria. Rätta namnet eller lägg till filen amnen/${topic}.yaml.`,
  },
  'unknown-decision': {
    severity: 'warning',
    message: ({ decision, nearest }: { readonly decision: string; readonly nearest: string | undefined }) =>
      `Beslutet ”${decision}” finns inte i arkivet. ${nearest ? `Menade du ”${nearest}”? ` : ''}Väntat: ett besluts adress, till exempel schnv-dalarna-2021-03-19-4. Rätta adressen.`,
  },
  'unknown-topic-in-glossary': {
    severity: 'warning',
    message: ({
      term,
      topic,
      nearest,
    }: {
      readonly term: string;
      readonly topic: string;
      readonly nearest: string | undefined;
    }) =>
      `Ordet ”${term}” hör enligt listan till ämnet ”${topic}”, som inte finns i arkivet. ${nearest ? `Menade du ”${nearest}”? ` : ''}Väntat: namnet på en fil i amnen/. Rätta eller ta bort ämnet.`,
  },
  'position-without-organ': {
    severity: 'warning',
    message: ({ source }: { readonly source: string }) =>
      `Nuläget säger inte vilket nätverk det gäller. Väntat: en lista med en rad för varje nätverk, till exempel ”- organ: schnv-dalarna” med text: och punkt: ${source} indragna under. Kör npm run check -- --migrera, som skriver om raderna när beslutet säger vilket nätverk det är, eller skriv om dem själv; tills dess visas de som förut.`,
  },
  'position-outdated': {
    severity: 'warning',
    message: ({ organ, item, date }: { readonly organ: string; readonly item: string; readonly date: string }) =>
      `Nuläget för ${organ} är äldre än nätverkets beslut i sak den ${date} (${item}). Väntat: ett nuläge som bygger på det senaste. Skriv om texten och sätt beslut: ${item}.`,
  },
  'position-denies': {
    severity: 'warning',
    message: ({ decision }: { readonly decision: string }) =>
      `Nuläget säger att inget beslutades men bygger på ett beslut i sak (${decision}). Väntat: punkt: i stället för beslut: där beslutet gäller något annat; då frågar sidan inte om det gäller. Byt nyckel eller skriv om texten.`,
  },
  'gap-untold': {
    severity: 'warning',
    message: ({ item, words }: { readonly item: string; readonly words: string | undefined }) =>
      words === undefined
        ? `Punkten ”${item}” under luckor: finns inte i arkivet, så luckan visas inte. Väntat: adressen till punkten som berättar om mötet. Rätta den.`
        : `Orden ”${words}” står inte i punkten ${item}. Väntat: de ord i punkten som berättar om mötet. Rätta dem.`,
  },
  'unknown-answer': {
    severity: 'warning',
    message: ({ item, nearest }: { readonly item: string; readonly nearest: string | undefined }) =>
      `Punkten ”${item}” i svar finns inte i arkivet. ${nearest ? `Menade du ”${nearest}”? ` : ''}Väntat: en punkts adress, till exempel svar="schnv-dalarna-2022-6". Rätta adressen.`,
  },
  'answer-before': {
    severity: 'error',
    message: ({ item, date }: { readonly item: string; readonly date: string }) =>
      `Punkten ${item} i svar är från ${date}, före mötet som frågan ställdes på. Väntat: en punkt från samma eller ett senare möte. Rätta adressen.`,
  },
  'unknown-clause': {
    severity: 'error',
    message: ({
      tag,
      clause,
      clauses,
    }: {
      readonly tag: 'Uppfoljning' | 'Uppdrag';
      readonly clause: number;
      readonly clauses: number;
    }) =>
      clauses === 0
        ? `Ovanför <${tag} sats="${clause}" /> står inget beslut. Väntat: märket under beslutet som satsen står i. Står orden i löptexten sätter du märket runt dem, utan sats.`
        : `Sats ${clause} finns inte i beslutet ovanför, som har ${clauses} ${clauses === 1 ? 'sats' : 'satser'}. Väntat: <${tag} sats="1" /> under beslutet som satsen står i. Rätta numret eller flytta märket.`,
  },
  /** `body`: the body in which nobody of that name is known. */
  'misspelled-predecessor': {
    severity: 'warning',
    message: ({ after, body, nearest }: { readonly after: string; readonly body: string; readonly nearest: string }) =>
      `Ingen ”${after}” har enligt arkivet haft ett uppdrag i ”${body}”. Menade du ”${nearest}”? Väntat: namnet så som det står i person i det tidigare märket. Rätta efter; är det någon annan är allt som det ska.`,
  },
  /** `words`: what names the time, as it stands. */
  'period-unmarked': {
    severity: 'warning',
    message: ({ words }: { readonly words: readonly string[] }) =>
      `Texten nämner en tid som beslutet inte är märkt med: ${listWords(words.map((each) => `”${each}”`))}. Väntat: tiden i märket, till exempel <Beslut gäller="2021-07/2022-12">. Gäller tiden något annat är allt som det ska.`,
  },
  'period-words-unfound': {
    severity: 'warning',
    message: ({ words }: { readonly words: string }) =>
      `Orden ”${words}” i gällerord står inte i punkten. Väntat: ett citat ur punkten; utelämna ord med … emellan. Rätta citatet.`,
  },
  'period-ends-soon': {
    severity: 'warning',
    message: ({ decision, end }: { readonly decision: string; readonly end: string }) =>
      `Tiden i beslutet ${decision} går ut ${end}. Väntat: ett nytt beslut, eller att frågan tas upp, före den dagen. Ett nytt beslut märks med ersätter eller ändrar.`,
  },
  'alias-matches-nothing': {
    severity: 'warning',
    message: ({ alias }: { readonly alias: string }) =>
      `Ordet ”${alias}” under alias: träffar ingen punkt i arkivet. Väntat: ett ord som det står i handlingarna, gärna med * sist, till exempel "avtal*". Rätta stavningen eller ta bort ordet; är det tänkt för möten som kommer är allt som det ska.`,
  },
  /** `name`: what the other topic is called. */
  'search-word-taken': {
    severity: 'warning',
    message: ({ word, name, other }: { readonly word: string; readonly name: string; readonly other: string }) =>
      `Sökordet ”${word}” är redan ett namn på ämnet ${name} (${other}). Väntat: ett vardagsord som bara leder hit, till exempel ”skjuts” för färdtjänst. Ta bort ordet här.`,
  },
  'meeting-not-held': {
    severity: 'warning',
    message: ({
      organ,
      text,
      mentions,
    }: {
      readonly organ: string;
      readonly text: string;
      readonly mentions: number;
    }) =>
      `Hänvisningen ”${text}” går till ett möte som arkivet inte har (${organ}, antal hänvisningar: ${mentions}). Väntat: ett möte i moten/. Stämmer datumet är allt som det ska; sidan säger att mötet saknas.`,
  },
  /** `meeting`: the id of the meeting. `known`: the numbers of its items. */
  'item-not-held': {
    severity: 'warning',
    message: ({
      text,
      meeting,
      known,
    }: {
      readonly text: string;
      readonly meeting: string;
      readonly known: readonly string[];
    }) =>
      `Hänvisningen ”${text}” går till en punkt som mötet ${meeting} inte har. Väntat: ${known.length > 0 ? `ett av numren ${listWords(known)}` : 'ett möte med numrerade punkter'}. Stämmer numret med källan är allt som det ska; annars rätta det.`,
  },
  'relation-to-itself': {
    severity: 'error',
    message: ({ kind }: { readonly kind: RelationKind }) =>
      `Beslutet ${kind} enligt märket sig självt. Väntat: adressen till ett tidigare beslut, till exempel ${kind}="schnv-dalarna-2021-03-19-4". Rätta adressen eller ta bort ${kind}.`,
  },
  /** `date`: the day of the decision that the mark names, which is not earlier. */
  'relation-to-later': {
    severity: 'error',
    message: ({
      kind,
      target,
      date,
    }: {
      readonly kind: RelationKind;
      readonly target: string;
      readonly date: string;
    }) =>
      `Beslutet ${kind} enligt märket ${target}, som är från ${date} och alltså inte tidigare. Väntat: adressen till ett tidigare beslut. Sätt ${kind} på det senare beslutet i stället, eller rätta adressen.`,
  },
  /** `ring`: the decisions on the way round, by id. */
  'relation-ring': {
    severity: 'error',
    message: ({ kind, ring }: { readonly kind: RelationKind; readonly ring: readonly string[] }) =>
      `Beslutet ${kind} enligt märkena sig självt på omvägar: ${ring.join(', ')}. Väntat: att varje beslut bara pekar på tidigare. Ta bort ett av märkena.`,
  },
} as const satisfies DiagnosticTable;
