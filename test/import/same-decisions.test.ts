import { describe, expect, test } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';
import { checkUnmarkedDecisions } from '../../src/minutes/check-unmarked-decisions.ts';
import { readMeeting } from '../../src/minutes/read-meeting.ts';
import { makeOrgan } from '../samples/sample-archive.ts';
import { FILE, withFrontmatter } from '../samples/sample-meeting.ts';

const OWN = ['Nätverket Lövdalen', 'Lövdalsnätverket'];
const OTHERS = ['Barrådet', 'Mossdirektionen'];

/** Whether a document with the phrase alone under a heading is brought in with a decision there. */
async function isImportedAsDecision(phrase: string, own = OWN): Promise<boolean> {
  const text = `Minnesanteckningar\n${own[0]}\n2031-04-02\nNärvarande: Ebba Roth, Sten Malm\n\n1. Plan\n\n${phrase}\n\n2. Mål\n\nLäget gicks igenom.\n`;
  const { report } = await importDocument(new TextEncoder().encode(text), 'anteckningar.txt', {
    organ: 'lovrad',
    members: [],
    date: undefined,
    dayLetter: undefined,
    names: { own, others: OTHERS },
  });
  const [item, ...others] = report.meeting?.items ?? [];
  expect(others).toHaveLength(1);
  return (item?.decisions.length ?? 0) > 0;
}

/** Whether the same words, written by hand and unmarked, are told of. */
function isTold(phrase: string, own = OWN): boolean {
  const { text, file } = { text: withFrontmatter(`\n## 1. Plan\n\n${phrase}\n`), file: FILE };
  const organs = [makeOrgan('lovrad', own), ...OTHERS.map((name, index) => makeOrgan(`annat-${index}`, [name]))];
  return checkUnmarkedDecisions([readMeeting(text, file)], organs).length > 0;
}

const DECISIONS = [
  'Nätverket beslutade att planen gäller.',
  'Lövdalsnätverket beslutar att anta planen.',
  'Nätverket Lövdalen beslöt att anta planen.',
  'Mötet bestämde att planen gäller.',
  'Nätverket bestämmer att planen gäller.',
  'Nätverket enades om att planen gäller.',
  'Mötet enas om att pröva planen.',
  'Nätverket kom överens om att planen gäller.',
  'Mötet fattade beslut om att höja avgiften.',
  'Nätverket fattar beslut att höja avgiften.',
  'Nätverket tog beslut om att höja avgiften.',
  'Beslut togs om att planen gäller.',
  'Beslut fattades om att planen gäller.',
  'Beslut togs att planen gäller.',
  'Bestämdes att planen gäller.',
  'Det bestämdes att planen gäller.',
  'Beslutades att planen gäller.',
  'Det beslutades att planen gäller.',
  'Det beslutades enhälligt att planen gäller.',
  'Beslöts att anta planen.',
  'Det beslöts att starta jouren.',
  'Härmed beslutas att planen gäller.',
  'Beslutas att anta planen.',
  'Beslutat att anta planen.',
  'På mötet beslutades att planen gäller.',
  'Vid mötet beslutades att planen gäller.',
  'Efter diskussion beslutades att planen gäller.',
  'Efter diskussion beslutade nätverket att planen gäller.',
  'I samband med detta beslutade nätverket att planen gäller.',
  'Mot bakgrund av detta beslutar mötet att planen gäller.',
  'Därför beslutade nätverket att planen gäller.',
  'Sammanfattningsvis beslutar nätverket att planen gäller.',
  'Därefter bestämde mötet att planen gäller.',
  'Slutligen enades nätverket om att planen gäller.',
  'Nätverket beslutade på förslag av ordföranden att planen gäller.',
  'Nätverket beslutade efter omröstning att planen gäller.',
  'Nätverket beslutade enhälligt att planen gäller.',
  'Nätverket beslutade 2031-04-02 att planen gäller.',
  'Nätverket beslutar: Planen gäller.',
  'Nätverket beslutar enligt förslaget.',
  'Nätverket beslutade i enlighet med förslaget.',
  'Nätverket beslutar godkänna planen.',
  'Mötet beslöt bordlägga planen till hösten och be om ett nytt underlag.',
  'Nätverket beslutar enhälligt anta planen.',
  'Dessutom beslutade nätverket att planen gäller.',
  'Nätverket beslutade, efter viss diskussion, att planen gäller.',
  'Nätverket beslutade: planen gäller.',
  'Mötet fattade följande beslut: planen gäller.',
  'Det beslutades: planen gäller.',
  'Beslutades: planen gäller.',
  'Följande beslut fattades: planen gäller.',
  'Beslut fattades: planen gäller.',
  'Beslutet blev att planen gäller.',
  'Nätverkets beslut blev att planen gäller.',
  'Mötet beslutade om ny ordförande.',
  'Nätverket beslutar om planen enligt förslag.',
  'Nätverket noterar informationen och lägger den till handlingarna.',
  'Nätverket beslutade den 2 april att planen gäller.',
  'Nätverket beslutade\n\n– att planen gäller\n\n– att målet står fast',
  'Beslut: Planen gäller.',
  'BESLUT – Planen gäller.',
  'Beslut: Nätverket beslutar att planen gäller.',
  'Beslut 2: Planen gäller.',
  'Beslut enligt förslag.',
  'Beslut i enlighet med arbetsutskottets förslag',
  'Beslut att planen gäller.',
  'Nätverkets beslut: Planen gäller.',
  'Nätverkets ställningstagande: Planen gäller.',
  'Nätverket noterar informationen.',
  'Nätverket noterar återkopplingen.',
  'Mötet noterade rapporten.',
  'Nätverket fastställer dagordningen.',
  'Mötet godkänner dagordningen.',
  'Mötet godkände föregående protokoll.',
  'Nätverket godkänner föregående mötes minnesanteckningar.',
  'Anteckningarna läggs till handlingarna.',
  'Rapporten lades till handlingarna.',
  'Nätverket lägger rapporten till handlingarna.',
  'Nätverket beslutade\n\natt planen gäller',
  'Nätverket beslutade i fråga om planen:\n\natt den gäller',
  'Efter diskussion beslutade nätverket:\n\natt planen gäller',
  'Det beslutades\n\natt planen gäller',
  'Nätverkets beslut\n\natt planen gäller',
  '• Nätverket beslutade att planen gäller.',
  '- Det beslutades att planen gäller.',
  '1) Beslut: Planen gäller.',
  '+ Beslut: Planen gäller.',
  'Beslut — Planen gäller.',
  'Beslut – Planen gäller.',
  'Beslutspunkt: Planen gäller.',
  'Enhälligt beslut: Planen gäller.',
  'Nätverket beslu\u00ADtade att planen gäller.',
  'Nätverket\u00A0beslutade att planen gäller.',
  'Nätverket beslut\u200Bade att planen gäller.',
  'NÄTVERKET BESLUTADE ATT PLANEN GÄLLER.',
  'MÖTET BESLÖT ATT ANTA PLANEN.',
  'DET BESLUTADES ATT PLANEN GÄLLER.',
  'EFTER DISKUSSION BESLUTADE NÄTVERKET ATT PLANEN GÄLLER.',
  'Nät\u00ADverket beslutade att planen gäller.',
  'Nätverket\u00A0beslutade\u00A0att\u00A0planen gäller.',
  'Nätverket\u200B beslutade\u200B att planen gäller.',
  '\u200BNätverket beslutade att planen gäller.',
  '\uFEFFNätverket beslutade att planen gäller.',
  'Be\u00ADslut: Planen gäller.',
  'Nätverket beslutade att, från och med maj, planen gäller.',
  'Det beslutades att, om medel finns, starta jouren.',
  'Nätverket beslutade att, om medel finns, starta jouren.',
  'Nätverket beslutade\n\natt, om medel finns, starta jouren',
  '- Nätverket beslutade att planen gäller.',
  '• Efter diskussion beslutade nätverket att planen gäller.',
  '□ Nätverket beslutade att planen gäller.',
  'Nätverket beslutade\n\n□ att planen gäller\n\n□ att målet står fast',
  'Nätverket beslutade\n\n➢ att planen gäller\n\n➢ att målet står fast',
  'Nätverket beslutade\n\n► att planen gäller\n\n► att målet står fast',
  'Nätverket beslutade\n\n✓ att planen gäller\n\n✓ att målet står fast',
  'Nätverket beslutade\n\n☐ att planen gäller\n\n☐ att målet står fast',
  'Nätverket beslutade\n\n» att planen gäller\n\n» att målet står fast',
  'Nätverket beslutade\n\n+ att planen gäller\n\n+ att målet står fast',
  'Nätverket beslutade\n\na) att planen gäller\n\nb) att målet står fast',
  'Nätverket beslutade\n\n(1) att planen gäller\n\n(2) att målet står fast',
  'Nätverket beslutade\n\n(a) att planen gäller\n\n(b) att målet står fast',
  '- Planen gicks igenom.\n- Nätverket beslutade att planen gäller.\n- Målet gicks igenom.',
];

const NO_DECISIONS = [
  'Nätverket beslutade tidigare att planen gäller.',
  'Nätverket beslutade 2031-03-02 att planen gäller.',
  'Nätverket beslutade i mars att planen gäller.',
  'Nätverket beslutade i höstas att planen gäller.',
  'Vid förra mötet beslutade nätverket att planen gäller.',
  'På mötet i maj beslutade nätverket att planen gäller.',
  'Nätverket beslutade 2029 att planen gäller.',
  'Nätverket hade beslutat att planen gäller.',
  'Nätverket har tidigare beslutat att planen gäller.',
  'Nätverket beslutar vid nästa möte att planen gäller.',
  'Förra året beslutade nätverket att planen gäller.',
  'I november 2030 beslutade nätverket att planen gäller.',
  'Vid mötet den 3 mars beslutade nätverket att planen gäller.',
  'Nyligen beslutade nätverket att planen gäller.',
  'Nätverket beslutade om planen i mars.',
  'Nätverket beslutade inte i frågan.',
  'Nätverket kunde inte besluta att planen gäller.',
  'Nätverket ska besluta att planen gäller.',
  'Om nätverket beslutar att planen gäller följer kostnader.',
  'Nätverket diskuterade om man beslutade att planen gäller.',
  'Kommunstyrelsen i Falun beslutade att planen gäller.',
  'Inget beslut fattades.',
  'Beslut väntas i maj.',
  'Nätverket beslutade inte att planen gäller.',
  'Det beslutades av Barrådet att planen gäller.',
  'Beslut togs i Barrådet om att planen gäller.',
  'Det beslutade Barrådet att planen gäller.',
  'Barrådets ledamöter beslutade att planen gäller.',
  'Barrådet beslutade att planen gäller.',
  'Mossdirektionens beslut gicks igenom.',
  'Regeringen beslutade att höja bidraget.',
  'Kommunfullmäktige beslutar att höja avgiften.',
  'Beslut om planen tas i maj.',
  'Beslutet väckte frågor.',
  'Nätverkets beslut innefattar att cheferna har mandat.',
  'Planen är beslutad.',
  'Nätverket noterar informationen om planen och vill veta mer.',
  'Nätverket diskuterade planen.',
  'Att planen gäller är klart.',
  'Beslut: Inget beslut.',
  'Nätverket beslutade härom året att planen gäller.',
  'Nätverket beslutade för två år sedan att planen gäller.',
  'Nätverket beslutade i fjol att planen gäller.',
  'Nätverket beslutar på sikt att planen gäller.',
  'Nätverket beslutar inom kort att planen gäller.',
  'Beslutade nätverket att planen gäller?',
  'Beslut: –',
  'Beslut: Fattas vid nästa möte.',
  'Beslut att anta planen fattas i juni.',
  '• Barrådet beslutade att planen gäller.',
  '• Nätverket beslutade tidigare att planen gäller.',
  'NÄTVERKET BESLUTADE INTE ATT PLANEN GÄLLER.',
  'NÄTVERKET BESLUTADE TIDIGARE ATT PLANEN GÄLLER.',
  'BARRÅDET BESLUTADE ATT PLANEN GÄLLER.',
  'OM NÄTVERKET BESLUTAR ATT PLANEN GÄLLER FÖLJER KOSTNADER.',
  'NÄTVERKET DISKUTERADE PLANEN.',
  'Nätverket beslutade tidi\u00ADgare att planen gäller.',
  '- Nätverket beslutade tidigare att planen gäller.',
  '• Barrådets beslut gicks igenom.',
  'Beslutsunderlag: Planen gäller.',
  'Beslutsgång: Planen gicks igenom.',
  '- Kommunstyrelsen i Falun beslutade att planen gäller.',
  '- Planen gicks igenom.\n- Kommunstyrelsen i Falun beslutade att planen gäller.\n- Målet gicks igenom.',
];

describe('whoever brings in a document and whoever checks one hear the same decisions', () => {
  test.each(DECISIONS)('“%s” is one', async (phrase) => {
    expect({ imported: await isImportedAsDecision(phrase), told: isTold(phrase) }).toEqual({
      imported: true,
      told: true,
    });
  });

  test.each(NO_DECISIONS)('“%s” is none', async (phrase) => {
    expect({ imported: await isImportedAsDecision(phrase), told: isTold(phrase) }).toEqual({
      imported: false,
      told: false,
    });
  });
});

describe('a body keeps its decisions under every form of its name', () => {
  test.each([
    ['Vårdkommitté Syd', 'Kommitté', 'Kommittén'],
    ['Direktion Norr', 'Direktion', 'Direktionen'],
    ['Beredning Väst', 'Beredning', 'Beredningen'],
    ['Ledning Öst', 'Ledning', 'Ledningen'],
    ['Team Hälsa', 'Team', 'Teamet'],
    ['Region Sjö', 'Region', 'Regionen'],
    ['Delegation Syd', 'Delegation', 'Delegationen'],
    ['Byrå Nord', 'Byrå', 'Byrån'],
    ['Forum Ek', 'Forum', 'Forumet'],
    ['Kansli Å', 'Kansli', 'Kansliet'],
  ])('%s, called %s, decides as %s', async (name, short, definite) => {
    const phrase = `${definite} beslutade att planen gäller.`;
    const own = [name, short];
    expect({ imported: await isImportedAsDecision(phrase, own), told: isTold(phrase, own) }).toEqual({
      imported: true,
      told: true,
    });
  });
});
