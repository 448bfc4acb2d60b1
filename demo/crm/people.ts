/** An invented person with the plant that they work at. */
export type Invented = {
  first: string;
  last: string;
  company: string;
  title: string;
  country: string;
  industry: string;
  employees: number | null;
  budget: number | null;
  lines: number | null;
  phone?: false;
};

const row = (
  names: [first: string, last: string],
  work: [company: string, title: string, country: string, industry: string],
  figures: [employees: number | null, budget: number | null, lines: number | null],
  more: { phone?: false } = {},
): Invented => ({
  first: names[0],
  last: names[1],
  company: work[0],
  title: work[1],
  country: work[2],
  industry: work[3],
  employees: figures[0],
  budget: figures[1],
  lines: figures[2],
  ...more,
});

/** Written by hand: the first are those that a demonstration opens. */
export const chosen: Invented[] = [
  row(
    ['Carla', 'Rieger'],
    ['Rieger Dichtungstechnik', 'Production Manager', 'Germany', 'Plastics'],
    [180, null, 6],
  ),
  row(
    ['Stefan', 'Auer'],
    ['Auer Verpackungen', 'Head of Production', 'Austria', 'Packaging'],
    [420, 60000, 11],
  ),
  row(
    ['Ingrid', 'Halvorsen'],
    ['Fjordmelk', 'Maintenance Manager', 'Denmark', 'Food & Beverage'],
    [95, 25000, 4],
  ),
  row(['Paolo', 'Brambilla'], ['Brambilla Stampi', 'Quality Manager', 'Italy', 'Automotive'], [38, 12000, 2]),
  row(
    ['Hanneke', 'de Wit'],
    ['De Wit Zuivel', 'Plant Manager', 'Netherlands', 'Food & Beverage'],
    [260, 45000, 7],
  ),
  row(
    ['Marek', 'Nowicki'],
    ['Nowicki Farma', 'Quality Engineer', 'Poland', 'Pharmaceuticals'],
    [null, null, null],
    {
      phone: false,
    },
  ),
  row(
    ['Maximiliane-Theodora', 'von und zu Hohenlohe-Waldenburg-Schillingsfürst'],
    [
      'Vereinigte Oberschwäbische Präzisionsdrehteile- und Federnfabriken Gebrüder Knoblauch GmbH & Co. KG',
      'Executive Vice President Global Manufacturing Operations, Continuous Improvement and Digitalisation',
      'Germany',
      'Machinery',
    ],
    [1850, 250000, 40],
  ),
  row(
    ['美咲', '田中'],
    ['東洋精密工業株式会社', 'Production Manager', 'Japan', 'Electronics'],
    [900, 80000, 14],
  ),
  row(['Ольга', 'Ковальчук'], ['Кераміка Полісся', 'COO', 'Ukraine', 'Machinery'], [310, null, 5]),
  row(['أمينة', 'الحسن'], ['مصنع النخيل للتعبئة', 'Plant Manager', 'Jordan', 'Packaging'], [140, 30000, 3]),
  row(
    ['Δημήτρης', 'Παπαδόπουλος'],
    ['Ελαιουργία Μεσσηνίας', 'Maintenance Lead', 'Greece', 'Food & Beverage'],
    [60, 22000, 2],
  ),
  row(['', 'O’Brien-Łukasiewicz'], ['K', '', '', ''], [null, null, null], { phone: false }),
];

const firstNames =
  'Anna Bruno Céline Dirk Elif Fabrizio Greta Henrik Ilse Jakub Katrin Lars Magda Niels Olga Pieter';
const lastNames =
  'Albrecht Bonnet Conti Dvořák Egger Fischer Gruber Huber Ivarsson Jansen Keller Lambert Moser';
const plants =
  'Alpin Brenner Corvin Delta Elbe Forum Gisela Hansa Isar Jura Kolbe Linden Merkur Nordwerk Orion';
const trades: [suffix: string, industry: string][] = [
  ['Kunststoff', 'Plastics'],
  ['Getränke', 'Food & Beverage'],
  ['Medizintechnik', 'Medical Devices'],
  ['Automation', 'Machinery'],
  ['Elektronik', 'Electronics'],
  ['Packaging', 'Packaging'],
  ['Logistik', 'Logistics'],
];
const jobs = ['Production Manager', 'Quality Manager', 'Head of Maintenance', 'Purchasing Manager', 'COO'];
const countries = ['Germany', 'Austria', 'Switzerland', 'Germany', 'France', 'Poland', 'Spain', 'Germany'];

const pick = <Item>(from: readonly Item[], at: number): Item => from[at % from.length] as Item;

/** The rest, always the same for the same place in the list. */
export function invent(at: number): Invented {
  const [suffix, industry] = pick(trades, at * 3);
  const employees = at % 9 === 4 ? null : 20 + ((at * 83) % 700);
  const budget = at % 3 === 1 ? null : 8000 + ((at * 7) % 30) * 2500;
  return row(
    [pick(firstNames.split(' '), at * 5), pick(lastNames.split(' '), at * 7)],
    [`${pick(plants.split(' '), at)} ${suffix}`, pick(jobs, at), pick(countries, at * 3), industry],
    [employees, budget, at % 5 === 2 ? null : 1 + (at % 9)],
    at % 11 === 6 ? { phone: false } : {},
  );
}
