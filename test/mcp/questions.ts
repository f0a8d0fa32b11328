/** A question as a head of social services or a journalist asks it of a tool, and the id that must be among the first three. */
interface AnsweredQuestion {
  readonly tool: string;
  readonly asked: Readonly<Record<string, unknown>>;
  readonly expected: string;
}

const YRKESRESAN = 'schnv-fyrbodal-2022-03-04-10';
const NEAR_CARE = 'schnv-dalarna-2022-6';

/** What the shipped archive answers. */
export const ANSWERED: readonly AnsweredQuestion[] = [
  ...search([
    ['Vad kostar ledarskapsutbildningen för chefer?', 'schnv-dalarna-2026-03-10-7a'],
    ['Vad sa Fyrbodal om Yrkesresan?', YRKESRESAN],
    ['Vad kostar yrkesresan per deltagare?', YRKESRESAN],
    ['Vilka kommuner överväger att ansluta sig till yrkesresan?', YRKESRESAN],
    ['Hur länge gäller avtalet om tillnyktringsplatser?', 'chefsnatverket-dalarna-2020-05-08-8'],
    ['Hur finansieras samordnaren för Yrkesresan?', 'schnv-dalarna-2021-03-19-4'],
    ['Vem svarar för rekryteringen av samordnaren till BBIC?', 'schnv-dalarna-2021-03-19-5'],
    ['Hur mycket pengar får kommunerna i Dalarna för god och nära vård 2021?', 'schnv-dalarna-2021-03-19-6'],
    ['När måste kommunerna ha en MAR?', 'schnv-dalarna-2026-03-10-9c'],
    ['Vad kostar Lärträff 1?', 'schnv-dalarna-2026-03-10-6b'],
    ['Hur många chefer har gått ledarskapsutbildningen?', 'schnv-dalarna-2026-03-10-7a'],
    ['När ska nästa extrainsatta möte om Covid hållas?', 'chefsnatverket-dalarna-2020-05-08-11'],
    ['Vad gäller för aktivitetskravet och statsbidrag?', 'schnv-dalarna-2026-03-10-9d'],
    ['Vad tycker nätverket om en gemensam UK-avdelning?', 'schnv-fyrbodal-2022-03-04-5'],
    ['Vad beslutades om suicidprevention?', 'schnv-fyrbodal-2022-03-04-4'],
    ['Hur mycket oförbrukade medel finns för suicidprevention?', 'schnv-fyrbodal-2022-03-04-4'],
    ['Vem ansvarar för familjehem i samverkansutredningarna?', 'schnv-dalarna-2021-03-19-8'],
    ['När löper överenskommelsen om hjälpmedel ut?', 'chefsnatverket-dalarna-2020-05-08-7'],
    ['Vad är Styrgrupp GNV?', 'chefsnatverket-dalarna-2020-05-08-10'],
    ['Hur går det med Vård- och omsorgscollage?', 'schnv-dalarna-2026-03-10-9a'],
    ['Vad sades om läget i Ukraina?', 'schnv-fyrbodal-2022-03-04-17'],
    ['Vad beslutades om processgruppen för samsjuklighet?', 'schnv-dalarna-2026-03-10-6a'],
    ['Hur ska sommarvikarier rekryteras?', 'schnv-fyrbodal-2022-03-04-6'],
    ['ukrainska flyktingar', 'schnv-fyrbodal-2022-03-04-17'],
    ['Mini Maria', 'schnv-dalarna-2026-03-10-5a'],
    ['regional resurs god och nära vård 2023-2026', NEAR_CARE],
    ['regional resurs 2023 till 2026', NEAR_CARE],
    ['resurs 2023/2026', NEAR_CARE],
    ['projektanställning 2023', NEAR_CARE],
    ['resurs nära vård 2026', NEAR_CARE],
    ['Yrkesresan avtal mellan 2023 och 2027', YRKESRESAN],
    ['avtalstiden 2023–2027', YRKESRESAN],
    ['Välfärdsrådet beslut 17 juni 2020', 'chefsnatverket-dalarna-2020-05-08-10'],
    ['suicidprevention 2022-2023', 'schnv-fyrbodal-2022-03-04-4'],
    ['försening', 'schnv-fyrbodal-2022-03-04-13'],
    ['presidium', 'schnv-dalarna-2026-03-10-7a'],
    ['covid-möte', 'chefsnatverket-dalarna-2020-05-08-11'],
    ['TN-avtalet', 'chefsnatverket-dalarna-2020-05-08-8'],
    ['antal TN-platser', 'chefsnatverket-dalarna-2020-05-08-8'],
  ]),
  {
    tool: 'sok',
    asked: { fraga: 'stimulansbidrag 2023-2026', organ: 'SCHNV Dalarna' },
    expected: NEAR_CARE,
  },
  ...[
    ['/moten/schnv-dalarna-2026-03-10/#anmarkningar', 'schnv-dalarna-2026-03-10'],
    ['SCHNV 210319 p 4', 'schnv-dalarna-2021-03-19-4'],
    ['schnv 10/3-26 punkt 9 C', 'schnv-dalarna-2026-03-10-9c'],
    [YRKESRESAN, YRKESRESAN],
    ['Chefsnätverket 8 maj 2020 § 8', 'chefsnatverket-dalarna-2020-05-08-8'],
    ['https://arkiv.test/b/schnv-dalarna-2026-03-10-7a/', 'schnv-dalarna-2026-03-10-7a'],
    ['Socialchefsnätverket i Dalarna 10 mars 2026', 'schnv-dalarna-2026-03-10'],
  ].map(([hanvisning = '', expected = '']) => ({ tool: 'hamta', asked: { hanvisning }, expected })),
  { tool: 'amne', asked: { amne: 'Yrkesresan', dag: '2021-12-31' }, expected: 'schnv-dalarna-2021-03-19-4' },
  { tool: 'amne', asked: { amne: 'MiniMaria', organ: 'Fyrbodal' }, expected: 'schnv-fyrbodal-2022-03-04-13' },
  { tool: 'amne', asked: { amne: 'statsbidrag', dag: '2020-12-31' }, expected: 'chefsnatverket-dalarna-2020-05-08-9' },
  { tool: 'loften', asked: { ansvarig: 'Borlänge' }, expected: 'schnv-dalarna-2026-03-10-5a-u1' },
  {
    tool: 'loften',
    asked: { organ: 'Fyrbodal', ansvarig: 'socialstrateg', amne: 'Yrkesresan' },
    expected: `${YRKESRESAN}-u`,
  },
  { tool: 'uppdrag', asked: { i: 'LPO primärvårdsråd' }, expected: 'schnv-dalarna-2021-03-19-7-uppdrag-1' },
  { tool: 'uppdrag', asked: { i: 'MiniMaria', dag: '2022-06-01' }, expected: 'schnv-fyrbodal-2022-03-04-13-uppdrag-1' },
  {
    tool: 'uppdrag',
    asked: { organ: 'Fyrbodal', person: 'Gardtman' },
    expected: 'schnv-fyrbodal-2022-03-04-13-uppdrag-1',
  },
  { tool: 'belopp', asked: { amne: 'Suicidprevention' }, expected: 'schnv-fyrbodal-2022-03-04-4-belopp-1' },
  { tool: 'belopp', asked: { belopp: '25 000 kr per deltagare' }, expected: 'schnv-dalarna-2026-03-10-7a-belopp-1' },
  {
    tool: 'loften',
    asked: { organ: 'Fyrbodal', ansvarig: 'socialstrategen', antal: 3 },
    expected: 'schnv-fyrbodal-2022-03-04-16-u1',
  },
  {
    tool: 'loften',
    asked: { organ: 'SCHNV Dalarna', ar: 2026, ansvarig: 'kommunerna' },
    expected: 'schnv-dalarna-2026-03-10-9c-u1',
  },
  {
    tool: 'uppdrag',
    asked: { i: 'BIRK-nätverket', dag: '2020-03-05' },
    expected: 'chefsnatverket-dalarna-2020-05-08-4a-uppdrag-1',
  },
  { tool: 'tackning', asked: { organ: 'Fyrbodal' }, expected: 'schnv-fyrbodal-2022-03-04' },
  { tool: 'tackning', asked: { ar: 2020 }, expected: 'chefsnatverket-dalarna-2020-05-08' },
];

/** What it does not answer: nothing is said of it, it is a near miss, or it is no part of an archive. */
export const UNANSWERED: readonly Pick<AnsweredQuestion, 'tool' | 'asked'>[] = [
  ...[
    'Vad kostar hemtjänsten per timme?',
    'Vad beslutade nätverket om Skövde?',
    'Hur många anställda har socialtjänsten i Falun?',
    'Vem är förvaltningschef i Mora?',
    'Vilken roll har Lis Palm?',
    'Hur röstade kommunerna om ledarskapsutbildningen?',
    'Hur mycket kostar MiniMaria per år?',
    'Vad beslutade nätverket om AI?',
    'Vad kostar daglig verksamhet?',
    'skola',
    'läkare',
    'tand',
    'Hur många ungdomar har MiniMaria hjälpt?',
    'Yrkesresan 2023-2025',
    'TN-platser 2021-2023',
    'Yrkesresan avtal 2025',
  ].map((fraga) => ({ tool: 'sok', asked: { fraga } })),
  { tool: 'hamta', asked: { hanvisning: 'SCHNV 210319 p 44' } },
  { tool: 'hamta', asked: { hanvisning: 'SCHNV 6/3 2026' } },
  { tool: 'hamta', asked: { hanvisning: 'SCHNV 2023-05-01 p 3' } },
  { tool: 'hamta', asked: { hanvisning: 'SCHNV 10/3-22 p 9c' } },
  { tool: 'hamta', asked: { hanvisning: 'Chefsnätverket 8/5-19 p 7' } },
  { tool: 'amne', asked: { amne: 'Barnkonventionen' } },
  { tool: 'amne', asked: { amne: 'Yrkesresan', dag: '2019-06-01' } },
  { tool: 'loften', asked: { ansvarig: 'Trosa' } },
  { tool: 'loften', asked: { ansvarig: 'ordföranden' } },
  { tool: 'uppdrag', asked: { i: 'arbetsgrupp SUS' } },
  { tool: 'uppdrag', asked: { i: 'LPO primärvårdsråd', person: 'Granat' } },
  { tool: 'uppdrag', asked: { i: 'LPO primärvårdsråd', dag: '2021-03-18' } },
  { tool: 'belopp', asked: { amne: 'MiniMaria' } },
  { tool: 'belopp', asked: { belopp: '999 kr' } },
  { tool: 'belopp', asked: { belopp: 'mycket' } },
  { tool: 'tackning', asked: { ar: 2023 } },
  { tool: 'tackning', asked: { organ: 'Länschefsnätverket' } },
];

function search(questions: readonly (readonly [string, string])[]): readonly AnsweredQuestion[] {
  return questions.map(([fraga, expected]) => ({ tool: 'sok', asked: { fraga }, expected }));
}
