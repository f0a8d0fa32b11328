/*
 * What a careful reader finds in the five source documents, read before the program was asked. A row names a place by a few words of
 * the sentence or clause, which stand there and nowhere else in the item. `–` stands where the document tells nothing.
 */

/** Every promise, task, request, expectation, deadline and postponement: item, kind, day, words. */
export const FOLLOW_UPS = readTable(`
chefsnatverket-dalarna-2020-05-08-6  | uppdrag    | –          | se över möjligheten
chefsnatverket-dalarna-2020-05-08-6  | väntat     | –          | skickas vidare för Välfärdsrådets
chefsnatverket-dalarna-2020-05-08-7  | väntat     | –          | skickas vidare för Välfärdsrådets
chefsnatverket-dalarna-2020-05-08-7  | uppdrag    | –          | implementera och utvärdera
chefsnatverket-dalarna-2020-05-08-8  | tidsgräns  | 2021-03-30 | innan 2021-03-30
chefsnatverket-dalarna-2020-05-08-8  | tidsgräns  | 2021-06-30 | innan 2021-06-30
chefsnatverket-dalarna-2020-05-08-8  | väntat     | –          | formella besluten om en avtalsförlängning
chefsnatverket-dalarna-2020-05-08-8  | uppdrag    | –          | ges ett nytt uppdrag
chefsnatverket-dalarna-2020-05-08-8  | väntat     | –          | skickas vidare för Välfärdsrådets
chefsnatverket-dalarna-2020-05-08-8  | uppdrag    | 2021-03    | fortsatt uppdrag att ta fram
chefsnatverket-dalarna-2020-05-08-9  | uppskjutet | –          | övervägas på nytt
chefsnatverket-dalarna-2020-05-08-9  | löfte      | –          | återkommer med anvisningar
chefsnatverket-dalarna-2020-05-08-10 | begäran    | –          | Planen bör innehålla mål
chefsnatverket-dalarna-2020-05-08-10 | uppskjutet | –          | vars namn fastställs
chefsnatverket-dalarna-2020-05-08-10 | väntat     | –          | får påbörjas när
chefsnatverket-dalarna-2020-05-08-10 | uppdrag    | –          | får föreslå kandidater
chefsnatverket-dalarna-2020-05-08-10 | löfte      | 2020-06-12 | skickar ut ett nomineringsunderlag
chefsnatverket-dalarna-2020-05-08-10 | uppdrag    | –          | i enlighet med Styrgruppens
chefsnatverket-dalarna-2020-05-08-11 | uppdrag    | –          | fått i uppdrag av
chefsnatverket-dalarna-2020-05-08-11 | begäran    | –          | bör kontaktas
chefsnatverket-dalarna-2020-05-08-11 | löfte      | 2020-05-13 | bestäms till 13 maj
schnv-dalarna-2021-03-19-4           | uppdrag    | 2023       | ska förnyas inför 2023
schnv-dalarna-2021-03-19-4           | uppdrag    | –          | att ett avtal tecknas
schnv-dalarna-2021-03-19-5           | uppdrag    | –          | tjänsteköp/utlån
schnv-dalarna-2021-03-19-5           | löfte      | 2021-03-22 | version av annonsen
schnv-dalarna-2021-03-19-5           | löfte      | –          | åtar sig att snarast
schnv-dalarna-2021-03-19-5           | uppdrag    | –          | ansvarar för rekryteringen och
schnv-dalarna-2021-03-19-6           | begäran    | –          | håller reda på
schnv-dalarna-2021-03-19-6           | löfte      | 2021-03-22 | version av anvisningarna
schnv-dalarna-2021-03-19-6           | löfte      | –          | framföra synpunkterna
schnv-dalarna-2021-03-19-6           | begäran    | 2021-04-16 | lyftes på nästa
schnv-dalarna-2021-03-19-7           | väntat     | –          | att anställas på
schnv-dalarna-2021-03-19-7           | tidsgräns  | 2021-04-16 | förlängs nomineringsperioden
schnv-dalarna-2021-03-19-7           | begäran    | –          | uppmanar alla att
schnv-dalarna-2021-03-19-7           | uppskjutet | 2021-04-16 | utse övriga kommunledamöter
schnv-dalarna-2021-03-19-8           | löfte      | –          | att resursen tillskjuts
schnv-dalarna-2021-03-19-8           | löfte      | –          | göra ett utskick
schnv-dalarna-2021-03-19-8           | begäran    | –          | lämnas relativt snart
schnv-dalarna-2021-03-19-8           | löfte      | –          | förslag på tid och
schnv-dalarna-2021-03-19-9           | väntat     | –          | skulle komma ut
schnv-dalarna-2021-03-19-9           | uppskjutet | –          | bordlades tills
schnv-dalarna-2021-03-19-9           | väntat     | 2021-03-25 | ska behandlas på
schnv-dalarna-2021-03-19-9           | löfte      | 2021-04    | en kvart tidigare
schnv-fyrbodal-2022-03-04-3          | begäran    | –          | Fortsätt gärna
schnv-fyrbodal-2022-03-04-3          | väntat     | –          | en avstämning i vår
schnv-fyrbodal-2022-03-04-3          | tidsgräns  | 2022-12    | aktiviteter och kostnader
schnv-fyrbodal-2022-03-04-3          | löfte      | –          | kommer separat till
schnv-fyrbodal-2022-03-04-3          | uppskjutet | –          | vid senare möte
schnv-fyrbodal-2022-03-04-3          | begäran    | –          | att dessa namn
schnv-fyrbodal-2022-03-04-4          | uppdrag    | –          | undersöka med ekonom
schnv-fyrbodal-2022-03-04-4          | löfte      | –          | avger en avsiktsförklaring
schnv-fyrbodal-2022-03-04-4          | uppdrag    | –          | presentera upplägg
schnv-fyrbodal-2022-03-04-5          | begäran    | –          | spridas till andra
schnv-fyrbodal-2022-03-04-5          | uppdrag    | –          | inventera befintliga
schnv-fyrbodal-2022-03-04-5          | begäran    | –          | kommunjurists kompetens
schnv-fyrbodal-2022-03-04-5          | uppdrag    | –          | sammanställning lämnas till
schnv-fyrbodal-2022-03-04-5          | löfte      | –          | lyfts tillbaka
schnv-fyrbodal-2022-03-04-5          | uppdrag    | –          | sammanställa befintliga
schnv-fyrbodal-2022-03-04-7          | väntat     | 2022-03-31 | direktionsmötet den 31/3
schnv-fyrbodal-2022-03-04-7          | väntat     | 2022-04    | formella brevlådor
schnv-fyrbodal-2022-03-04-7          | väntat     | –          | beräknas ny nätverksledare
schnv-fyrbodal-2022-03-04-8          | löfte      | –          | dela med sig
schnv-fyrbodal-2022-03-04-10         | väntat     | 2022-06-09 | arrangeras den 9/6
schnv-fyrbodal-2022-03-04-10         | väntat     | –          | efter sommaren genomföra
schnv-fyrbodal-2022-03-04-10         | väntat     | 2022-03-23 | informationsmöte den 23/3
schnv-fyrbodal-2022-03-04-10         | uppdrag    | –          | uppdras att informera
schnv-fyrbodal-2022-03-04-10         | uppdrag    | –          | åt förbundet att utgöra
schnv-fyrbodal-2022-03-04-11         | löfte      | –          | sammanfatta de hittillsvarande
schnv-fyrbodal-2022-03-04-11         | väntat     | –          | förankras till ordförandenätverket
schnv-fyrbodal-2022-03-04-12         | uppskjutet | –          | återkommer vid senare
schnv-fyrbodal-2022-03-04-13         | väntat     | –          | kommer försenas
schnv-fyrbodal-2022-03-04-13         | väntat     | –          | bemannas med representation
schnv-fyrbodal-2022-03-04-13         | uppdrag    | –          | sker via socialstrateg
schnv-fyrbodal-2022-03-04-13         | väntat     | –          | medverkar den funktion
schnv-fyrbodal-2022-03-04-13         | begäran    | –          | behöver en VGR-medspelare
schnv-fyrbodal-2022-03-04-13         | väntat     | –          | huvudmottagningskommun utgör avtalspart
schnv-fyrbodal-2022-03-04-14         | löfte      | –          | nätverket prata vidare
schnv-fyrbodal-2022-03-04-15         | uppskjutet | –          | flyttas till kommande
schnv-fyrbodal-2022-03-04-16         | löfte      | –          | denna sammanställning till
schnv-dalarna-2022-5                 | väntat     | –          | skickas tillbaka till
schnv-dalarna-2022-7                 | uppdrag    | –          | uppdraget är att
schnv-dalarna-2022-7                 | väntat     | –          | ska skickas ut
schnv-dalarna-2026-03-10-4a          | väntat     | –          | länk till anmälan
schnv-dalarna-2026-03-10-4b          | tidsgräns  | 2026-04-01 | mellan 16 februari
schnv-dalarna-2026-03-10-5a          | väntat     | –          | tas i dagarna
schnv-dalarna-2026-03-10-5a          | begäran    | –          | skicka in besluten
schnv-dalarna-2026-03-10-5b          | löfte      | –          | delas med nätverket
schnv-dalarna-2026-03-10-6a          | löfte      | –          | återkommer Anna-Karin
schnv-dalarna-2026-03-10-6a          | väntat     | –          | justeringar i sina
schnv-dalarna-2026-03-10-6a          | väntat     | –          | om cirka en månad
schnv-dalarna-2026-03-10-6b          | begäran    | –          | se över lokalvalet
schnv-dalarna-2026-03-10-6b          | väntat     | –          | digitala plattform lanseras
schnv-dalarna-2026-03-10-6c          | löfte      | –          | stämma av resultatet
schnv-dalarna-2026-03-10-6c          | löfte      | –          | att besöka MAS/MAR
schnv-dalarna-2026-03-10-6c          | begäran    | –          | nätverket för HSL-chefer
schnv-dalarna-2026-03-10-6c          | väntat     | –          | ta fram en sådan
schnv-dalarna-2026-03-10-7a          | löfte      | –          | delas i bilagorna
schnv-dalarna-2026-03-10-7a          | begäran    | –          | rekommendera samtliga kommuner
schnv-dalarna-2026-03-10-7b          | uppskjutet | –          | flyttades till nästkommande
schnv-dalarna-2026-03-10-7b          | uppskjutet | –          | tas vid nästkommande
schnv-dalarna-2026-03-10-8a          | väntat     | –          | flyttas till 09.30
schnv-dalarna-2026-03-10-8b          | begäran    | –          | ombeds skicka sina
schnv-dalarna-2026-03-10-9a          | väntat     | –          | fackförbundet fortfarande saknas
schnv-dalarna-2026-03-10-9b          | begäran    | –          | rekvireras av respektive
schnv-dalarna-2026-03-10-9c          | tidsgräns  | 2026-06    | medicinskt ansvarig för
schnv-dalarna-2026-03-10-9d          | begäran    | –          | begära ut medlen
schnv-dalarna-2026-03-10-9d          | begäran    | –          | skulle kunna bistå
schnv-dalarna-2026-03-10-9d          | begäran    | –          | efterfrågades stöd i
schnv-dalarna-2026-03-10-9d          | väntat     | –          | sammanställningar över kommande
schnv-dalarna-2026-03-10-9d          | begäran    | –          | samordnas inom RSS
`);

/** What else is asked or expected in so many words, and stands in no follow-up of the shipped archive: item, words. */
export const ALSO_SAID = readTable(`
chefsnatverket-dalarna-2020-05-08-7  | löper till och med 2020-05-31
chefsnatverket-dalarna-2020-05-08-8  | innan 2020-06-30
chefsnatverket-dalarna-2020-05-08-8  | bör även se över
chefsnatverket-dalarna-2020-05-08-10 | att rekommendera Länsnätverket
chefsnatverket-dalarna-2020-05-08-10 | återrapporteras på nästa
chefsnatverket-dalarna-2020-05-08-10 | förväntan på redovisning
schnv-dalarna-2021-03-19-5           | sökande uppmanas att
schnv-dalarna-2021-03-19-5           | uppmuntrade också socialcheferna
schnv-dalarna-2021-03-19-7           | eftersöks även chef
schnv-dalarna-2021-03-19-8           | Falun får fortsatt uppdrag
schnv-dalarna-2021-03-19-8           | får motsvarande uppdrag
schnv-dalarna-2021-03-19-8           | får således i uppdrag
schnv-fyrbodal-2022-03-04-3          | Planera årets aktiviteter
schnv-fyrbodal-2022-03-04-8          | Remisskonferenser sker under
schnv-dalarna-2026-03-10-6a          | kommer att hålla ihop
schnv-dalarna-2026-03-10-6b          | förhoppningen är att Lärträff
`);

/** Every decision of another body, or of another day, that running text recounts: item, who decided, words. */
export const RECOUNTED = readTable(`
chefsnatverket-dalarna-2020-05-08-8  | –                    | Genom förändringsbeslut per
chefsnatverket-dalarna-2020-05-08-8  | Chefsnätverket       | Beslut fattades om
chefsnatverket-dalarna-2020-05-08-8  | Välfärdsrådet        | att godkänna redovisningen
chefsnatverket-dalarna-2020-05-08-9  | Chefsnätverket       | med tillägget att ärendet
chefsnatverket-dalarna-2020-05-08-9  | Regeringen           | med beslut 200409
chefsnatverket-dalarna-2020-05-08-9  | Regeringen           | Av beslutet framgår
chefsnatverket-dalarna-2020-05-08-10 | Chefsnätverket       | i uppdrag att anordna
chefsnatverket-dalarna-2020-05-08-10 | Välfärdsrådet        | att rekommendera Länsnätverket
chefsnatverket-dalarna-2020-05-08-10 | Chefsnätverket       | tidigare beslut i
chefsnatverket-dalarna-2020-05-08-10 | Chefsnätverket       | beslutades om på
schnv-dalarna-2021-03-19-8           | Kommundirektörerna   | att Falun får fortsatt
schnv-dalarna-2021-03-19-8           | Kommundirektörerna   | bekräftades den utredningens
schnv-dalarna-2021-03-19-8           | Kommundirektörerna   | de kommuner som önskar
schnv-fyrbodal-2022-03-04-3          | SRO                  | fattade beslut om
schnv-fyrbodal-2022-03-04-3          | socialchefsnätverket | tidigare fattat beslut
schnv-dalarna-2022-5                 | Socialchefsnätverket | Under hösten 2021 beslutade
schnv-dalarna-2022-5                 | Socialchefsnätverket | beslutade att avsätta
schnv-dalarna-2022-5                 | Socialchefsnätverket | gavs i uppdrag att
schnv-dalarna-2022-7                 | Styrgruppen MVK      | godkänts av den nybildade
schnv-dalarna-2022-7                 | Nationellt centrum   | beviljats ytterligare medel
schnv-dalarna-2026-03-10-5a          | kommunerna           | har tagit beslut
schnv-dalarna-2026-03-10-6a          | Länschefsnätverket   | antogs av
schnv-dalarna-2026-03-10-6c          | regeringen           | gav ett uppdrag
schnv-dalarna-2026-03-10-7a          | Flera kommuner       | redan beslutat att
`);

/** Every matter without a number of its own: item, state, the words by which it begins. */
export const MATTERS = readTable(`
chefsnatverket-dalarna-2020-05-08-11 | behandlad | Fråga ställs från regionen
chefsnatverket-dalarna-2020-05-08-11 | behandlad | Det konstateras att de extrainsatta
chefsnatverket-dalarna-2020-05-08-11 | behandlad | Fråga lyfts angående
schnv-dalarna-2021-03-19-9           | behandlad | Elisabeth Zimmer anmälde en fråga
schnv-dalarna-2021-03-19-9           | bordlagd  | F.d SUS-gruppen
schnv-dalarna-2021-03-19-9           | behandlad | TN-utvärderingen
schnv-dalarna-2021-03-19-9           | behandlad | Det konstateras att mötestiden
schnv-fyrbodal-2022-03-04-7          | behandlad | Revidering HoS-avtal
schnv-fyrbodal-2022-03-04-7          | behandlad | Information rekrytering nätverksledare
`);

/** Every end that a decision in substance has by its document: item, period, words. */
export const ENDS = readTable(`
chefsnatverket-dalarna-2020-05-08-7  | ../2021-09-30   | till och med 30 september 2021
chefsnatverket-dalarna-2020-05-08-8  | ../2021-11-30   | t.o.m. 2021-11-30
chefsnatverket-dalarna-2020-05-08-9  | 2020            | nära vård 2020
schnv-dalarna-2021-03-19-4           | 2021-07/2022    | under perioden (höst) 2021- 2022
schnv-fyrbodal-2022-03-04-3          | 2022            | under 2022
schnv-fyrbodal-2022-03-04-4          | 2022/2023       | under 2022 och 2023
schnv-fyrbodal-2022-03-04-10         | 2022-04-01/2027 | avtalstid 2023-2027
`);

/** Every proposal that stands apart: item, who proposes, how many clauses. */
export const PROPOSALS = readTable(`
chefsnatverket-dalarna-2020-05-08-10 | Styrgruppen | 4
schnv-dalarna-2022-2                 | –           | 1
schnv-dalarna-2022-3                 | –           | 1
schnv-dalarna-2022-4                 | –           | 1
schnv-dalarna-2022-5                 | –           | 1
schnv-dalarna-2022-6                 | –           | 1
schnv-dalarna-2022-7                 | –           | 1
schnv-dalarna-2026-03-10-5b          | –           | 1
`);

/** What stands for nothing in a table. */
export const NONE = '–';

function readTable(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}
