import { buildPartIndex, type PartEntry, type PartPlace } from './part-index.ts';

/**
 * What people say, and what minutes say instead. Of each line: everyday words, and after `=` the words of minutes that they lead
 * to. A `*` lets a word go on, at its end or at its beginning: `*avtal*` is met in *samverkansavtalen*. The words are Swedish of
 * any archive; what only some archives call so stands in their glossary and topics.
 */
const TABLE = `
pengar pengarna peng slantar kassa = *medel *medlen *medlens *bidrag* anslag* *finansier*
betala betalar betalat betalning bekosta = *finansier* bekosta* ersätt* debiter* faktur* *utbetal* betalas kostnad* rekvirer*
kosta kostar kostat pris priset priser utgifter = *kostnad* *avgift* summa* ersättning*
budget ekonomi ekonomin = *finansier* *kostnad* anslag* *medel
bonus lön löner lönen löneförmåner = *kompensation* *ersättning*
gratis avgiftsfri = kostnadsfri*
jobb jobbet jobben anställning = *tjänst *tjänsten *tjänster *anställ* rekryter*
anställa anställer nyanställa nyanställning jobbannons platsannons = *rekryter* *tillsätt* *anställ* annons*
jobba jobbar jobbat jobbade = arbeta arbetar arbetat arbetade *arbete *arbetet
personal folk anställda arbetskraft = *personal* *medarbetar* *bemann*
personalbrist folkbrist underbemanning = *bemann* *vikari* kompetensförsörj* personalsituation*
sommarjobb sommarjobbare feriearbetare timanställda timvikarier = *vikari* *bemann* semester*
semester ledighet ledigt ledig sommarledighet = semest* *ledighet*
kurs kurser fortbildning vidareutbildning skolning undervisning träning = *utbildning* *kurs* lärträff*
föreläsning föreläsningar seminarium workshop = *konferens* *utbildning* lärträff* inspirationsdag* informationsmöte*
internat kickoff konvent temadag = *konferens* inspirationsdag* kick
universitet skola skolan = högskol* universitet* *utbildning*
student studenter elev elever praktikant praktikanter praktik praktikplats praktikplatser = vfu apl student*
kontrakt kontraktet uppgörelse samarbetsavtal = *avtal *avtalet *avtalen *överenskommelse*
samarbete samarbetet samarbeta samarbetar = *samverkan* samverka*
hotell övernattning övernatta nattlogi = *logi logi*
mat maten fika lunch äta måltid måltider = lunch* fika* förtäring*
sal mötesrum rum byggnad = lokalen lokaler
taxi buss bussar skjuts sjukresor resor = färdtjänst* *transport* kollektivtrafik*
ambulans ambulanser bår = *transport* transporter
sjukhus sjukhuset sjukhusen lasarett lasarettet akuten sjukhusvård = slutenvård* sluten utskrivning* utskrivningsklar*
utskriven utskrivna hemskickad = utskrivning* utskrivningsklar*
doktor doktorn doktorer = *läkare* *läkar*
sköterska sköterskor sjuksyster vårdpersonal = *sjukskötersk*
tandläkare tandläkaren tänder tand tandhälsa munvård mun = *tandvård* munhäls*
vårdcentral vårdcentralen husläkare distriktsläkare distriktssköterska = primärvård*
medicin mediciner medicinen piller tabletter recept = läkemed*
psykolog psykologer terapi psykiatriker deppig nedstämd = psykisk* psykiatri*
alkoholist alkoholister alkoholism alkohol sprit fyllo dryckenskap supa = tillnyktr* missbruk* beroende*
missbrukare narkoman narkomaner knarkare drogproblem = missbruk* beroende* samsjuklig*
gamla gammal gamlingar pensionär pensionärer åldring åldringar senior seniorer = äldre* äldreomsorg*
alzheimer glömska senil senila minnesproblem dement dementa = demens*
ungar kids tonåring tonåringar ungdom ungdomar = unga ungas ungdom*
föräldrar vårdnad skilsmässa skilsmässor vårdnadstvist = familjerätt*
barnhem placering placeringar fosterfamilj fosterfamiljer omhändertagna = familjehem* hvb
funktionshinder funktionshindrad funktionshindrade handikapp handikappade funktionsvariation rörelsehindrade = lss* funktionsned*
kryckor rullstol rullator hörapparat = hjälpmedel*
flykting flyktingar asylsökande migranter invandrare invandring nyanlända = flykting* asyl* massflykt*
visum uppehållstillstånd = arbetstillstånd* inresetillstånd* uppehållsrätt* uppehållstillstånd*
terror terrorism attentat bomb våldsdåd = hot *hot bombhot*
krisövning övning krisplan krisledning = krishant* *krisberedskap* *beredskap*
trakasserier hotbild näthat = hot *hot *hotet hotfull*
hackare hacker hackad hackade dataintrång cyberattack cybersäkerhet = itsäkerhet* informationssäkerhet*
internet nätet webben hemsida hemsidan webbplats app appar = digital* *plattform* länk länken
digitalisering datorisering = digital* välfärdstekn*
larm kamera kameror robot robotar trygghetslarm = välfärdstekn*
rykten rykte lögner fejk fake propaganda konspiration konspirationer falska = desinformation* påverkanskampanj*
coronatest covidtest testa testning test provta = snabbtest* provtagning*
virus smitta smittade corona pandemi pandemin vaccin vaccination = covid*
undersökning undersökningen undersökningar enkätundersökning frågeformulär medarbetarundersökning = *enkät* intervju* kartlägg*
granskning granskningen utredningen genomgång = *utredning* utvärder* revider*
uppföljning resultat bedömning = utvärder* uppfölj* redovisning*
rösta val välja valdes utses kandidat kandidater = nominer* *representant* utse utses utser
uppskjutet uppskjuten uppskjutna inställt inställd struken = bordl* ströks utgår utgick flyttas flyttades
försening försenad förseningar dröjsmål fördröjning = försen* fördröj* dröjsmål*
sluta slutar nedläggning stänga stänger upphör = upphör* avveckl* avsluta*
börja börjar började starta startar start igångsättning = start* *start *uppstart* påbörj* inled*
förlängning längre = förläng*
ändra ändrar ändringar ändrat uppdatera uppdatering uppdaterad = revider* *ändring* *ändras justering*
hjälp hjälpa hjälper stötta stöttar stöttning = stöd stödja *stöd bistå* stödj* *stödjande
ansvarig ansvarar sköta sköter = ansvar*
ledarutbildning chefsutbildning ledarkurs chefskurs chefsprogram ledarprogram chefskap = ledarskap*
regler regel lagar lagen bestämmelser bestämmelse = *lag *lagen lagstift* regelverk* krav* *kravet riktlinj*
tvång tvingas tvungna tvunget obligatorium måste = obligatori* krav *kravet
skicka skickar skickas sända = *utskick* skick* mejl* sprid*
papper pappret = *underlag* promemori* pm
brev brevet = skrivelse* mejl*
yttrande yttranden synpunkt = remiss* synpunkt*
protokoll anteckningar = *minnesanteckning*
schema kalender tidtabell = tidplan* tidsplan* *schema*
invånare medborgare folkmängd invånarantal = befolkning* invånar*
landsting landstinget landstingen = region regionen regionens regioner
socialen soc socialförvaltning socialförvaltningen socialkontor socialkontoret = socialtjänst*
socialsekreterare socionom socionomer handläggare = socialsekreter* *handlägg*
facket fackförening fackföreningar = fackförbund* facklig*
politiker politikerna nämnden kommunfullmäktige = politisk* presidi* nämnd*
kommunchef kommunchefen kommunchefer = kommundirektör*
forskning studie studier vetenskap = *forsk* studie*
statistik siffror uppgifter = sammanställ* *tabell* statistik*
jurist jurister advokat juridik = *jurist*
socialbidrag försörjningsstöd sysselsättning arbetslösa arbetslös arbetslöshet motprestation bidragstagare = aktivitetskrav* försörjningsstöd*
kvinnojour misshandel kvinnomisshandel hustrumisshandel kvinnovåld = kvinnofrid* *våld *våldet våldsutsatt*
äldreboende äldreboenden sjukhem servicehus = äldreomsorg* korttids*
strategi strategier = färdplan* strategi* strategisk*
vision visioner = målbild* strategi* färdplan*
bråk gräl oenighet oense osams = *konflikt*
problem bekymmer hinder utmaning utmaningar = svårighet* hinder* utmaning* problem*
fara faror = risk* *risk
lärare instruktör instruktörer = utbildar* *utbildare
klinik kliniken = *mottagning*
online distans distansmöte videomöte zoom webbmöte = teams skype digital* livesänd*
anmälan registrera registrering = anmäl*
inlogg lösenord inloggning = inlogg*
koordinator koordinatorn koordinering samordning = *samordn*
överblivna överblivet outnyttjade oanvända oanvänt överskott kvarvarande återstående = oförbruk* överskjut* resterande
återbetalning återbetala tillbaka återlämna = återbetal* tillbaka
uppdelning = *fördelning*
översikt sammanfattning lägesbild = överblick* *sammanställ* sammanfatt*
ansöka ansökningar begära begäran hämta = ansök* rekvir* rekvisition*
berätta berättade redogöra redogörelse = redogör* *redovis*
platser sängar vårdplats bädd bäddar = *platser *platserna
godkänt ja okej klartecken = godkänn* tillstyrk*
oväder ovädret = storm* översvämning*
åldringsvård äldrevård åldringar = äldre* äldreomsorg*
undersköterska undersköterskor vårdbiträde vårdbiträden = omsorgsyrk*
närsjukvård = primärvård*
psykvård psykvården psyket mentalvård mentalsjukvård = psykisk* psykiatri*
sjukgymnast fysioterapeut arbetsterapeut = *rehabilitering*
tåg tågen pendeltåg = kollektivtrafik*
inskolning introduktion nyanställd nyanställda = introduktion*
arvode arvoden dagpenning = *ersättning*
gruppbostad gruppbostäder gruppboende = lss*
boende boenden = hvb boenden*
bostad bostäder = boende boenden* bostads*
epost mail mejlet mailet = mejl* utskick*
agenda = dagordning*
ombud talesperson = *representant*
underteckna signera påskrift = teckna* tecknas *avtal
inventering lista = inventer* kartlägg* sammanställ*
kartläggning = kartlägg* inventer*
registrering diarium = diarieför*
prata diskussion diskussioner samtal = dialog* diskuss*
utbyta = *utbyte*
lagändring lagändringar lagförslag = lagstift* *lag *lagen
huvudman huvudmän = region* *kommun
ledare = ordförande* *ledare*
pris kursavgift deltagaravgift = *kostnad* *avgift*
`;

/** A line of the table. */
export interface EverydayLine {
  readonly everyday: readonly string[];
}

const ENTRIES: readonly PartEntry<EverydayLine>[] = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [everyday = [], said = []] = line.split('=').map((side) => side.trim().split(/\s+/));
    const value = { everyday };
    return said.map((words) => ({ text: words.replaceAll('*', ''), place: placeOf(words), value }));
  });

/** Made for: `taxi`, `avtal*`, `*avtal`, `*avtal*`. */
function placeOf(said: string): PartPlace {
  const [isOpenBefore, isOpenBehind] = [said.startsWith('*'), said.endsWith('*')];
  if (isOpenBefore) return isOpenBehind ? 'anywhere' : 'end';
  return isOpenBehind ? 'start' : 'whole';
}

/** The everyday words to which a word of minutes belongs, by the line of the table that says so. `word` in small letters. */
export const findEverydayLines = buildPartIndex(ENTRIES);

/** A shorter one stands by chance in other words. */
const SHORTEST_WITHIN = 5;

/** Every everyday word of the table, each once. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set(ENTRIES.flatMap(({ value }) => value.everyday));

/** The everyday words that a word of minutes is or has within it: `bedömning` of *munhälsobedömningar*. */
export const findEverydayWithin = buildPartIndex(
  [...EVERYDAY_WORDS].map(
    (text): PartEntry<string> => ({
      text,
      place: text.length < SHORTEST_WITHIN ? 'whole' : 'anywhere',
      value: text,
    }),
  ),
);
