/**
 * Abbreviations that minutes of any Swedish municipality use and seldom explain. What only some archives call so stands in their
 * glossary, which is heard first.
 */
const TABLE = `
AF = Arbetsförmedlingen
BUP = barn- och ungdomspsykiatrin
DSO = dataskyddsombud
EKB = ensamkommande barn
FK = Försäkringskassan
FoU = forskning och utveckling
GDPR = dataskyddsförordningen
HR = personalavdelning
HSL = hälso- och sjukvårdslagen
HVB = hem för vård eller boende
IBIC = individens behov i centrum
IFO = individ- och familjeomsorg
IT = informationsteknik
IVO = Inspektionen för vård och omsorg
JO = Justitieombudsmannen
KD = kommundirektör
KF = kommunfullmäktige
KS = kommunstyrelsen
KSAU = kommunstyrelsens arbetsutskott
KSO = kommunstyrelsens ordförande
LOU = lagen om offentlig upphandling
LOV = lagen om valfrihetssystem
LSS = lagen om stöd och service till vissa funktionshindrade
LVM = lagen om vård av missbrukare
LVU = lagen om vård av unga
MAR = medicinskt ansvarig för rehabilitering
MAS = medicinskt ansvarig sjuksköterska
MSB = Myndigheten för samhällsskydd och beredskap
MVK = mäns våld mot kvinnor
NPO = nationellt programområde
OSL = offentlighets- och sekretesslagen
PM = promemoria
RPO = regionalt programområde
SBU = Statens beredning för medicinsk och social utvärdering
SIP = samordnad individuell plan
SKL = Sveriges Kommuner och Landsting
SKR = Sveriges Kommuner och Regioner
SoL = socialtjänstlagen
SoS = Socialstyrelsen
SÄBO = särskilt boende
UK = utskrivningsklar
VO = verksamhetsområde
`;

/** What each is short for. */
export const KNOWN_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(' = '))
    .map(([short = '', long = '']) => [short, long] as const),
);
