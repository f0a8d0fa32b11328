import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/minutes/load-content.ts';

/**
 * Every follow-up of the shipped archive, read by hand against its source, in the order of each document: item, kind, day, owner
 * and the first four words, those of the clause where it points at one. `–` stands where the source names none.
 */
const READ_BY_HAND = `
chefsnatverket-dalarna-2020-05-08-6  | uppdrag    | –          | –                                            | att se över om
chefsnatverket-dalarna-2020-05-08-6  | väntat     | –          | Välfärdsrådet                                | att sända Chefsnätverkets beslut
chefsnatverket-dalarna-2020-05-08-7  | väntat     | –          | Välfärdsrådet                                | att sända Chefsnätverkets beslut
chefsnatverket-dalarna-2020-05-08-7  | uppdrag    | –          | Styrgruppen                                  | att Styrgruppen, när de
chefsnatverket-dalarna-2020-05-08-8  | tidsgräns  | 2021-03-30 | –                                            | För att kunna göra
chefsnatverket-dalarna-2020-05-08-8  | tidsgräns  | 2021-06-30 | –                                            | Enligt gruppens förslag upphör
chefsnatverket-dalarna-2020-05-08-8  | väntat     | –          | Kommunerna respektive regionen               | Kommunerna respektive regionen kommer
chefsnatverket-dalarna-2020-05-08-8  | väntat     | –          | Välfärdsrådet                                | att sända Chefsnätverkets beslut
chefsnatverket-dalarna-2020-05-08-8  | uppdrag    | 2021-03    | Styrgruppen                                  | att Styrgruppen, när de
chefsnatverket-dalarna-2020-05-08-9  | uppskjutet | –          | Chefsnätverket                               | Förslagen i de delarna
chefsnatverket-dalarna-2020-05-08-9  | löfte      | –          | Tanja Mårtensson                             | Tanja Mårtensson återkommer per
chefsnatverket-dalarna-2020-05-08-10 | begäran    | 2020-06-17 | –                                            | I planen bör finnas
chefsnatverket-dalarna-2020-05-08-10 | begäran    | 2020-06-17 | Länsnätverket för förvaltningschefer         | att rekommendera Länsnätverket för
chefsnatverket-dalarna-2020-05-08-10 | uppskjutet | –          | Chefsnätverket                               | Regionen och kommunerna får
chefsnatverket-dalarna-2020-05-08-10 | väntat     | –          | Styrgrupp GNV                                | Arbetet i Styrgrupp GNV
chefsnatverket-dalarna-2020-05-08-10 | uppdrag    | –          | Kommunerna och regionen                      | Kommunerna och regionen får
chefsnatverket-dalarna-2020-05-08-10 | löfte      | inför 2020-06-12 | Tanja Mårtensson                       | Inför nästa möte den
chefsnatverket-dalarna-2020-05-08-10 | uppdrag    | –          | Kommunerna och regionen; Styrgrupp GNV       | att besluta enligt Styrgruppens
chefsnatverket-dalarna-2020-05-08-11 | uppdrag    | –          | Falu kommun                                  | Socialcheferna har gett Falu
chefsnatverket-dalarna-2020-05-08-11 | begäran    | –          | –                                            | Karin Hellgren Gunnars, förvaltningschef
chefsnatverket-dalarna-2020-05-08-11 | löfte      | 2020-05-13 | Chefsnätverket                               | Det bestäms att nästa
schnv-dalarna-2021-03-19-4           | uppdrag    | inför 2023 | –                                            | Inför 2023: när avtalet
schnv-dalarna-2021-03-19-4           | uppdrag    | –          | Kommunerna och RSS                           | att kommunerna och RSS
schnv-dalarna-2021-03-19-5           | uppdrag    | –          | Den kommun där resursen är anställd          | Den kommun där resursen
schnv-dalarna-2021-03-19-5           | löfte      | 2021-03-22 | Tanja Mårtensson                             | Måndag den 22 mars
schnv-dalarna-2021-03-19-5           | löfte      | –          | Varje ledamot i Socialchefsnätverket         | att var och en
schnv-dalarna-2021-03-19-5           | uppdrag    | –          | Avdelningen för hälsa och välfärd            | att Avdelningen för hälsa
schnv-dalarna-2021-03-19-6           | begäran    | –          | Kommunerna                                   | Hon betonade hur viktigt
schnv-dalarna-2021-03-19-6           | löfte      | 2021-03-22 | Tanja Mårtensson                             | Måndag den 22 mars
schnv-dalarna-2021-03-19-6           | löfte      | –          | Tanja Mårtensson                             | Tanja för synpunkterna vidare
schnv-dalarna-2021-03-19-6           | begäran    | 2021-04-16 | –                                            | Det fanns också önskemål
schnv-dalarna-2021-03-19-7           | väntat     | –          | Avdelningen för hälsa och välfärd            | Till stöd för detta
schnv-dalarna-2021-03-19-7           | begäran    | –          | –                                            | Utöver socialchef söks också
schnv-dalarna-2021-03-19-7           | tidsgräns  | 2021-04-16 | –                                            | För att hitta dessa
schnv-dalarna-2021-03-19-7           | begäran    | 2021-04-16 | Alla                                         | Ulrika ber alla att
schnv-dalarna-2021-03-19-7           | uppskjutet | 2021-04-16 | Socialchefsnätverket                         | att de övriga kommunledamöterna
schnv-dalarna-2021-03-19-8           | uppdrag    | –          | Falun                                        | Falun får fortsatt i
schnv-dalarna-2021-03-19-8           | uppdrag    | –          | Borlänge                                     | Borlänge får på motsvarande
schnv-dalarna-2021-03-19-8           | uppdrag    | –          | Varje kluster                                | För familjerätt bekräftades utredningens
schnv-dalarna-2021-03-19-8           | löfte      | –          | Gagnef                                       | Gagnef meddelade att man
schnv-dalarna-2021-03-19-8           | löfte      | –          | Malin Lindén Ohlsson                         | Malin gör ett utskick
schnv-dalarna-2021-03-19-8           | begäran    | –          | –                                            | De som ansvarar för
schnv-dalarna-2021-03-19-8           | löfte      | –          | Styrgruppens (kommun)ledamöter               | Styrgruppens (kommun)ledamöter återkommer med
schnv-dalarna-2021-03-19-9           | väntat     | –          | –                                            | Mer information i frågan
schnv-dalarna-2021-03-19-9           | uppskjutet | 2021-04-16 | –                                            | Frågan om f.d. SUS-gruppen
schnv-dalarna-2021-03-19-9           | väntat     | 2021-03-25 | Välfärdsrådet                                | Tanja påminde om att
schnv-dalarna-2021-03-19-9           | löfte      | 2021-04    | –                                            | Som ett test börjar
schnv-fyrbodal-2022-03-04-3          | begäran    | –          | –                                            | Uppmaningen var att gärna
schnv-fyrbodal-2022-03-04-3          | väntat     | –          | –                                            | Under våren behöver kommunernas
schnv-fyrbodal-2022-03-04-3          | tidsgräns  | 2022-12    | Kommunerna                                   | I december ska aktiviteter
schnv-fyrbodal-2022-03-04-3          | löfte      | –          | –                                            | Socialcheferna får separat ett
schnv-fyrbodal-2022-03-04-3          | uppskjutet | –          | –                                            | Hur de länsgemensamma medlen
schnv-fyrbodal-2022-03-04-3          | begäran    | –          | –                                            | Kommunerna ombeds kontrollera namnen.
schnv-fyrbodal-2022-03-04-4          | uppdrag    | –          | Socialstrateg                                | Socialstrategen ska undersöka med
schnv-fyrbodal-2022-03-04-4          | löfte      | –          | Socialcheferna                               | Socialcheferna lämnar en avsiktsförklaring
schnv-fyrbodal-2022-03-04-4          | uppdrag    | –          | Socialstrateg                                | Socialcheferna lämnar en avsiktsförklaring
schnv-fyrbodal-2022-03-04-5          | begäran    | –          | –                                            | Svårigheterna behöver inventeras, och
schnv-fyrbodal-2022-03-04-5          | uppdrag    | –          | Socialstrateg                                | Socialstrategen fick i uppdrag
schnv-fyrbodal-2022-03-04-5          | begäran    | –          | –                                            | Nätverket efterfrågar en kommunjurist
schnv-fyrbodal-2022-03-04-5          | uppdrag    | –          | –                                            | Kommunikation och sammanställning lämnas
schnv-fyrbodal-2022-03-04-5          | löfte      | –          | –                                            | Nätverket konstaterade att frågan
schnv-fyrbodal-2022-03-04-5          | uppdrag    | –          | Socialstrateg                                | Socialstrategen får i uppdrag
schnv-fyrbodal-2022-03-04-7          | väntat     | 2022-03-31 | Direktionen för kommunalförbundet Fyrbodal   | Direktionen för kommunalförbundet Fyrbodal
schnv-fyrbodal-2022-03-04-7          | väntat     | 2022-04    | –                                            | En bit in i
schnv-fyrbodal-2022-03-04-7          | väntat     | –          | –                                            | En ny nätverksledare för
schnv-fyrbodal-2022-03-04-8          | väntat     | 2022-03    | –                                            | Under mars hålls remisskonferenser.
schnv-fyrbodal-2022-03-04-8          | löfte      | –          | Några kommuner                               | De kommuner som har
schnv-fyrbodal-2022-03-04-10         | väntat     | 2022-06-09 | GR                                           | Arbetet inleds med en
schnv-fyrbodal-2022-03-04-10         | väntat     | –          | GR                                           | Efter sommaren följer enligt
schnv-fyrbodal-2022-03-04-10         | väntat     | 2022-03-23 | SKR                                          | SKR håller ett digitalt
schnv-fyrbodal-2022-03-04-10         | uppdrag    | –          | Socialstrateg                                | Socialstrategen ska informera de
schnv-fyrbodal-2022-03-04-10         | uppdrag    | –          | Förbundet                                    | Socialchefsnätverket beslutar att godta
schnv-fyrbodal-2022-03-04-11         | löfte      | –          | Projektgruppen                               | Projektgruppen sammanfattar skriftligt slutsatserna
schnv-fyrbodal-2022-03-04-11         | väntat     | –          | Ordförandenätverket                          | Frågan förankras i ordförandenätverket,
schnv-fyrbodal-2022-03-04-12         | uppskjutet | –          | –                                            | Frågan utgick från dagordningen
schnv-fyrbodal-2022-03-04-13         | väntat     | –          | Trollhättan, Uddevalla samt en mindre kommun | I projektgruppen kommer huvudmottagningskommunerna
schnv-fyrbodal-2022-03-04-13         | uppdrag    | –          | Socialstrateg                                | Socialstrategen samordnar.
schnv-fyrbodal-2022-03-04-13         | väntat     | –          | Vårdsamverkan Fyrbodal                       | Från vårdsamverkan Fyrbodal medverkar
schnv-fyrbodal-2022-03-04-13         | begäran    | –          | –                                            | Socialstrategen håller ihop processen
schnv-fyrbodal-2022-03-04-13         | väntat     | –          | En huvudmottagningskommun                    | Socialchefsnätverket noterar informationen. Nätverket
schnv-fyrbodal-2022-03-04-14         | löfte      | –          | Nätverket                                    | På kommande lunch-till-lunchmöte talar
schnv-fyrbodal-2022-03-04-15         | uppskjutet | –          | –                                            | Punkten utgick och flyttades
schnv-fyrbodal-2022-03-04-16         | löfte      | –          | Socialstrateg                                | Socialstrategen skickar ut sammanställningen
schnv-dalarna-2022-5                 | väntat     | –          | –                                            | Medel som inte förbrukas
schnv-dalarna-2022-7                 | väntat     | –          | –                                            | Enkäten ska skickas till
schnv-dalarna-2026-03-10-4a          | väntat     | 2026-03-09 | –                                            | Anmälningslänken publiceras den 9
schnv-dalarna-2026-03-10-4b          | tidsgräns  | 2026-04-01 | –                                            | Påminnelse: mellan den 16
schnv-dalarna-2026-03-10-5a          | väntat     | –          | Borlänge                                     | Borlänge meddelar att kommunens
schnv-dalarna-2026-03-10-5a          | begäran    | –          | Kommunerna                                   | Ordföranden påminner kommunerna om
schnv-dalarna-2026-03-10-5b          | löfte      | –          | –                                            | Mer information om konferensen
schnv-dalarna-2026-03-10-6a          | löfte      | –          | Anna-Karin                                   | Anna-Karin återkommer därför med
schnv-dalarna-2026-03-10-6a          | väntat     | –          | Falun                                        | Falun kan eventuellt behöva
schnv-dalarna-2026-03-10-6a          | väntat     | 2026-04    | –                                            | Förhoppningen är att arbetet
schnv-dalarna-2026-03-10-6b          | begäran    | inför 2027 | –                                            | Inför 2027 behöver valet
schnv-dalarna-2026-03-10-6b          | väntat     | –          | SKR                                          | Under dagen lanseras SKR:s
schnv-dalarna-2026-03-10-6b          | väntat     | –          | –                                            | I regionen börjar nu
schnv-dalarna-2026-03-10-6c          | löfte      | –          | Anna Rehnberg Sicking                        | Härnäst ska enkäter och
schnv-dalarna-2026-03-10-6c          | löfte      | –          | Anna Rehnberg Sicking                        | Som en del av
schnv-dalarna-2026-03-10-6c          | begäran    | –          | Anna Rehnberg Sicking                        | I dialogen gav SCHNV
schnv-dalarna-2026-03-10-6c          | väntat     | –          | –                                            | Sofie påpekade att det
schnv-dalarna-2026-03-10-7a          | löfte      | –          | –                                            | Efter mötet delas ett
schnv-dalarna-2026-03-10-7a          | begäran    | –          | Alla kommuner                                | att rekommendera alla kommuner
schnv-dalarna-2026-03-10-7b          | uppskjutet | –          | –                                            | att ta upp ärendet
schnv-dalarna-2026-03-10-8a          | väntat     | 2026-03-20 | Länschefsnätverket                           | Länschefsnätverket, som följer efter
schnv-dalarna-2026-03-10-8b          | begäran    | –          | Kommunerna                                   | Kommunerna ombeds skicka sina
schnv-dalarna-2026-03-10-9a          | väntat     | –          | Fackförbundet                                | Ännu har fackförbundet inte
schnv-dalarna-2026-03-10-9b          | begäran    | –          | Respektive kommun                            | Återstående medel behöver varje
schnv-dalarna-2026-03-10-9c          | tidsgräns  | 2026-06    | Varje kommun                                 | Från och med juni
schnv-dalarna-2026-03-10-9d          | begäran    | –          | Kommunerna                                   | Bidragen betalas ut som
schnv-dalarna-2026-03-10-9d          | begäran    | –          | RSS                                          | En fråga var om
schnv-dalarna-2026-03-10-9d          | begäran    | –          | –                                            | Det efterfrågades också stöd
schnv-dalarna-2026-03-10-9d          | väntat     | –          | Socialstyrelsen                              | Socialstyrelsen kommer att sammanställa
schnv-dalarna-2026-03-10-9d          | begäran    | –          | RSS                                          | Det vore enligt Ludvika
`;

const NONE = '–';

describe('a follow-up of the shipped archive', () => {
  const { followUps } = loadContent('content').archive;
  const found = Map.groupBy(followUps, ({ item, archived }) => item?.item.id ?? archived.meeting.id);
  const expected = Map.groupBy(readTable(READ_BY_HAND), ([item = '']) => item);

  test.each([...expected])('of %s has its kind, day, owner and words', (item, rows) => {
    expect(
      found
        .get(item)
        ?.map(({ followUp: { kind, due, before, owner }, text }) => [
          item,
          kind ?? NONE,
          due === undefined ? NONE : `${before ? 'inför ' : ''}${due}`,
          owner ?? NONE,
          text.split(/\s+/).slice(0, 4).join(' '),
        ]),
    ).toEqual(rows);
  });

  test('is in the table, each of them', () => {
    expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
  });

  test.each([
    ['schnv-dalarna-2021-03-19-6-u1', 'Tanja gick igenom PM:et, Bilaga F.'],
    ['schnv-dalarna-2021-03-19-7-u3', 'Utöver socialchef söks också chef för socialpsykiatri och verksamhetschef HSL.'],
    [
      'schnv-fyrbodal-2022-03-04-16-u1',
      'IFO-cheferna har samlats kring frågan, och en viss sammanställning av hur kommunerna agerar har gjorts.',
    ],
    ['schnv-fyrbodal-2022-03-04-8-u2', undefined],
  ])('%s is read with what it points at', (id, context) => {
    expect(followUps.find((each) => each.id === id)?.context).toBe(context);
  });

  test('is answered as a whole by no meeting, and in part where its own item or a later one goes some of the way', () => {
    const answered = followUps.flatMap(({ item, followUp, state }) =>
      state.kind === 'besvarad' ? [[item?.item.id, followUp.owner, state.degree, state.item.item.id]] : [],
    );
    expect(answered).toEqual([
      /* The same item forms the group that was asked for; the report of the summer is not told. */
      [
        'chefsnatverket-dalarna-2020-05-08-10',
        'Länsnätverket för förvaltningschefer',
        'delvis',
        'chefsnatverket-dalarna-2020-05-08-10',
      ],
      /* The steering group has a process leader and a task then. */
      ['chefsnatverket-dalarna-2020-05-08-10', 'Styrgrupp GNV', 'delvis', 'schnv-dalarna-2021-03-19-6'],
      [
        'chefsnatverket-dalarna-2020-05-08-10',
        'Kommunerna och regionen; Styrgrupp GNV',
        'delvis',
        'schnv-dalarna-2021-03-19-6',
      ],
    ]);
  });
});

function readTable(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
