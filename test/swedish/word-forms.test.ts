import { describe, expect, test } from 'vitest';
import { areForms, readStems } from '../../src/swedish/word-forms.ts';
import { loadDictionary } from '../../src/search/index/load-dictionary.ts';

const unites = (one: string, other: string) => areForms(readStems(one), readStems(other));

describe('forms of one word are known as such', () => {
  test.each([
    'våld våldet våldets',
    'plats platsen platser platserna platsernas',
    'barn barnet barnen barns',
    'råd rådet rådets råden',
    'byggnad byggnaden byggnaderna',
    'arbete arbetet arbeten arbetena arbetets',
    'semester semestern semestrar semestrarna',
    'nummer numret numren',
    'flicka flickan flickor flickorna flickans',
    'ärende ärendet ärenden ärendena',
    'kommitté kommittén kommittéer',
    'nivå nivån nivåer nivåerna',
    'konto kontot konton',
    'museum museet museer',
    'presidium presidiet presidier presidierna presidiets presidiums',
    'kriterium kriteriet kriterier kriterierna',
    'territorium territoriet territoriets territorier',
    'lärare läraren lärarna',
    'tydlig tydligt tydliga tydligare',
    'ställa ställer ställde ställt ställd ställs',
  ])('%s', (forms) => {
    const [bare = '', ...others] = forms.split(' ');
    expect(others.filter((other) => !unites(bare, other))).toEqual([]);
  });

  test.each([
    ['enkät', 'enkel'],
    ['lokal', 'lokus'],
    ['barn', 'bar'],
    ['plats', 'plan'],
    ['vård', 'vårdnad'],
    ['projekt', 'projicera'],
  ])('and other words are not: %s, %s', (one, other) => {
    expect(unites(one, other)).toBe(false);
  });
});

/** Nouns of every declension and gender, with the endings that spelling makes hard. */
const NOUNS = `
flicka skola gata människa kvinna timma lucka tavla fråga lista grupp avdelning utredning handling pojke timme dag arm
fågel nyckel axel titel hammare sommar cykel ålder vinter dotter syster regel enkät remiss debatt skatt rätt process
plats gräns resurs kurs person patient konsult avsikt insikt funktion station region kommun verksamhet möjlighet nyhet
svårighet konferens referens professor doktor bakterie olja bonde ledamot möte arbete område ärende yttrande åtagande
boende leende konto foto bi knä hus barn våld råd avtal beslut protokoll program rum avsnitt överskott tillskott band
register filter fönster tecken vatten läger lager nummer kapitel medel museum centrum datum forum lärare chef
samordnare deltagare politiker tekniker assistent terapeut psykolog ekonom arkiv direktiv projekt objekt dokument moment
resultat mandat bidrag underlag förslag samråd samarbete företag kansli bibliotek apotek system problem ekonomi strategi
teknologi kommitté nivå kö å sjö by sky vecka månad byggnad marknad skillnad kostnad situation organisation
överenskommelse påminnelse händelse rörelse ersättning prövning samverkan ansökan början önskan vilja ordförande studerande
`
  .trim()
  .split(/\s+/);
const ADDED =
  `s en ens n ns et ets t ts ar ars arna arnas er ers erna ernas or ors orna ornas r rs rna rnas en ens na nas
a as an ans ena enas ren rens ret rets rar rarna len let lar larna nen net nar narna`.split(/\s+/);

/** The forms of a noun that the dictionary knows, found by trying every ending on what the noun may leave before it. */
function formsOf(noun: string): readonly string[] {
  const { analyse } = loadDictionary();
  const before = [noun, noun.slice(0, -1), noun.slice(0, -2), `${noun}${noun.slice(-1)}`];
  const tried = new Set(before.flatMap((stem) => ADDED.map((ending) => stem + ending)));
  return [...tried].filter((form) => form.length >= 4 && analyse(form).some(({ entry }) => entry === noun));
}

test('of 100 forms of nouns, 98 are known as forms of the bare noun', () => {
  const pairs = NOUNS.flatMap((noun) => formsOf(noun).map((form) => [noun, form] as const));
  expect(pairs.length).toBeGreaterThan(800);
  const apart = pairs.filter(([noun, form]) => noun.length >= 4 && !unites(noun, form));
  expect(apart.length / pairs.length, apart.join(' ')).toBeLessThan(0.02);
});

test('a word has as many possible stems as it may have endings, however long it is', () => {
  expect(readStems('a'.repeat(10_000)).possible.size).toBeLessThan(10);
  expect(readStems('').likely).toBe('');
});
