/**
 * Abbreviations that minutes of any Swedish municipality use and seldom explain. What only some archives call so stands in their
 * glossary, which is heard first. Only such as stand for one thing in all of them: what *KD* or *VO* means is told by its archive.
 */
const TABLE = `
BUP = barn- och ungdomspsykiatrin
DSO = dataskyddsombud
EKB = ensamkommande barn
FoU = forskning och utveckling
GDPR = dataskyddsförordningen
HSL = hälso- och sjukvårdslagen
HVB = hem för vård eller boende
IBIC = individens behov i centrum
IFO = individ- och familjeomsorg
IVO = Inspektionen för vård och omsorg
JO = Justitieombudsmannen
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
NPO = nationellt programområde
OSL = offentlighets- och sekretesslagen
RPO = regionalt programområde
SBU = Statens beredning för medicinsk och social utvärdering
SIP = samordnad individuell plan
SKL = Sveriges Kommuner och Landsting
SKR = Sveriges Kommuner och Regioner
SoL = socialtjänstlagen
SoS = Socialstyrelsen
SÄBO = särskilt boende
`;

/** What each is short for. */
export const KNOWN_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => line.split(' = '))
    .map(([short = '', long = '']) => [short, long] as const),
);
