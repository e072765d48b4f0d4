import { grouped, type Matter } from '../matter.ts';
import type { Way } from '../way.ts';

/** A way of which both texts are its own: the exempt one says the first, the open one the second. */
const pair = (
  name: string,
  write: (matter: Matter) => readonly [exempt: string, open: string],
  must: Way['must'] = 'stop',
): Way => ({
  ...{ name, must, noTwin: true },
  plant: (draft, matter) => {
    const [exempt, open] = write(matter);
    draft.exempt.text = `Officers have looked hard at the quarry.\n\n${exempt}`;
    draft.open.text += `\n\n${open}`;
  },
});

const table = (head: string, row: string): string =>
  `| ${head} |\n| ${head.replace(/[^|]+/g, ' --- ')} |\n| ${row} |`;

/** Of four digits, none of them a nought at the end. */
const thousands = ({ amount }: Matter): number => {
  const whole = Math.floor(amount / 1000);
  return whole % 10 === 0 ? whole + 1 : whole;
};
const inK = (matter: Matter): string => grouped(thousands(matter));
const inM = (matter: Matter): string => (thousands(matter) / 1000).toFixed(3);
const inPounds = (matter: Matter): string => `£${grouped(thousands(matter) * 1000)}`;
/** Of five digits, the last of them 3. */
const five = ({ amount }: Matter): string => grouped(10_003 + (amount % 8_900) * 10);
/** Of four digits that all count. */
const four = ({ amount }: Matter): number => 1_001 + (amount % 890) * 10;

const said = (exempt: string, open: string): readonly [string, string] => [
  `The quarry asks for ${exempt} to settle the matter of the gravel.`,
  `The planks and the paint cost ${open} in all.`,
];

const SCALED: readonly Way[] = [
  ...(
    [
      ['£000', inK],
      ["£'000", inK],
      ['£k', inK],
      ['Cost (£000s)', inK],
      ['£ thousands', inK],
      ['£m', inM],
      ['Cost (£ million)', inM],
    ] as const
  ).flatMap(([head, written]): Way[] => [
    pair(`an exempt column headed ${head}, written out`, (m) => [
      table(`Lot | ${head}`, `Roof | ${written(m)}`),
      `The planks cost ${inPounds(m)}.`,
    ]),
    pair(`an open column headed ${head}`, (m) => [
      `The claim is worth ${inPounds(m)} at most.`,
      table(`Item | ${head}`, `Planks | ${written(m)}`),
    ]),
  ]),
  ...['All figures in £000s', 'Table 2: amounts are in thousands of pounds', 'Costs (£k)'].flatMap(
    (line): Way[] => [
      pair(`an exempt table below “${line}”`, (m) => [
        `${line}\n\n${table('Lot | Sum', `Roof | ${inK(m)}`)}`,
        `The planks cost £${inM(m)}m.`,
      ]),
      pair(`an open table below “${line}”`, (m) => [
        `The claim is worth ${inPounds(m)} at most.`,
        `${line}\n\n${table('Item | Sum', `Planks | ${inK(m)}`)}`,
      ]),
    ],
  ),
  pair('an exempt table above its scale', (m) => [
    `${table('Lot | Sum', `Roof | ${inK(m)}`)}\n\nFigures are in £000s.`,
    `The planks cost ${inPounds(m)}.`,
  ]),
  pair('an exempt table with its scale in the first column', (m) => [
    table('£000 | 2025/26 | 2026/27', `Roof | 97 | ${inK(m)}`),
    `The planks cost ${inPounds(m)}.`,
  ]),
  pair('an exempt row with a scale of its own', (m) => [
    table('What | Sum', `Turnover (£000) | ${inK(m)}`),
    `The planks cost ${inPounds(m)}.`,
  ]),
  pair(
    'an open column of thousands that is rounded',
    (m) => [
      `The claim is worth £${grouped(thousands(m) * 1000 + 213)} at most.`,
      table('Item | £000', `Planks | ${inK(m)}`),
    ],
    'warn',
  ),
];

const BROKEN: readonly Way[] = (
  [
    ['bold', (a, b) => `**£${a}**,${b}`],
    ['the end of a line in HTML', (a, b) => `£${a},<br>${b}`],
    ['a link', (a, b) => `[£${a}](https://council.example/),${b}`],
    ['a link with a title', (a, b) => `[£${a}](https://council.example/ "a map"),${b}`],
    ['code', (a, b) => `£\`${a}\`,\`${b}\``],
    ['marks of two kinds', (a, b) => `£_${a}_,**${b}**`],
    ['signs without a width', (a, b) => `£${a}\u200b,${b.split('').join('\u00ad')}`],
    ['entities', (a, b) => `&pound;${a}&#44;${b}`],
    ['the end of a line', (a, b) => `£${a},\n${b}`],
    ['a backslash', (a, b) => `£${a}\\,${b}`],
  ] as readonly (readonly [string, (a: string, b: string) => string])[]
).map(([what, write]) => ({
  ...pair(`five digits broken by ${what}`, (m) => {
    const [a = '', b = ''] = five(m).split(',');
    return said(`£${five(m)}`, write(a, b));
  }),
  // What is no Markdown, and a sign that no one sees, hold the report back before its words are looked at.
  by: ['exempt-leaked', 'html-in-markdown', 'pasted-sign'],
}));

const SPELT: readonly Way[] = [
  pair('five digits in thousands', (m) => said(`£${five(m)}`, `£${five(m).replace(',', '.')}k`)),
  pair('five digits with a point between groups', (m) =>
    said(`£${five(m)}`, `£${five(m).replace(',', '.')},00`),
  ),
  pair('five digits with an apostrophe', (m) =>
    said(`£${five(m)}`, `£${five(m).replace(',', '’')}`),
  ),
  pair('five digits with a blank', (m) =>
    said(`£${five(m)}`, `${five(m).replace(',', ' ')} pounds`),
  ),
  pair('five digits as thousands and the rest', (m) =>
    said(`£${five(m)}`, `${five(m).replace(',', ' thousand ')} pounds`),
  ),
  pair('five digits in the title of a link', (m) =>
    said(`£${five(m)}`, `[so much](https://council.example/ "£${five(m)}")`),
  ),
  pair('five digits in the address of a link', (m) =>
    said(`£${five(m)}`, `[so much](https://council.example/pay/${five(m).replace(',', '')})`),
  ),
  pair('five digits in the title of a link', (m) =>
    said(`£${five(m)}`, `[planks](https://council.example/a "£${five(m)}")`),
  ),
  pair('four digits in hundreds', (m) => {
    const [hundreds, rest] = [Math.floor(four(m) / 100), four(m) % 100];
    return said(`£${grouped(four(m))}`, `£${hundreds}${String(rest).padStart(2, '0')}`);
  }),
  pair('fourteen hundred and more', () =>
    said('£1,483', 'fourteen hundred and eighty-three pounds'),
  ),
  pair('a price in words', () => said('£23.47', 'twenty-three pounds forty-seven')),
  pair('a percentage with a point in words', () =>
    said('62.38%', 'sixty-two point three eight per cent'),
  ),
  pair('a percentage and a half', () => said('17.5%', 'seventeen and a half per cent')),
  pair('a few thousand pounds', () => said('£6,800', '£6,800'), 'warn'),
  pair('a few thousand pounds, in thousands', () => said('£7,400', '£7.4k'), 'warn'),
  pair('a telephone number in brackets', () => said('(01422) 555 193', '01422 555193')),
  {
    ...pair('a number after its letters', () => said('NHS 943 476 5919', '9434765919')),
    by: ['exempt-leaked', 'personal-data'],
  },
  pair(
    'a street that is shortened',
    ({ street }) => said(`14 ${street}`, `14, ${street.replace('Gardens', 'Gdns')}`),
    'warn',
  ),
  ...['Born', 'DOB', 'Date of birth', 'D.O.B.'].map((head) =>
    pair(`a day below ${head}, beside an ordinary word`, ({ born: { day, month, year } }) => [
      table(`Who | ${head}`, `Child | ${day}/${month}/${year}`),
      `The fair opened on ${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}.`,
    ]),
  ),
];

const firmOf = ({ firm }: Matter): string => firm.split(' ')[0] ?? '';

const FIRMS: readonly Way[] = (
  [
    (firm) => `${firm} will be awarded the contract for the roof of the inn.`,
    (firm) => `Members should appoint ${firm} for the roof of the inn.`,
    (firm) => `The bid of ${firm} was the cheapest by far.`,
    (firm) => `${firm}’s tender left out the scaffold and the lead.`,
    (firm) => `${firm} withdrew when it saw the soil below the inn.`,
    (firm) => `The dispute with ${firm} about the lead goes on.`,
    (firm) => `The contractor, ${firm}, left the site in a rage.`,
  ] as readonly ((firm: string) => string)[]
).flatMap((write, at): Way[] => [
  pair(
    `a firm of one word (${at + 1})`,
    (m) => [write(firmOf(m)), `The planks were sawn by ${firmOf(m)} last year.`],
    'warn',
  ),
  pair(`a firm of one word beside an amount (${at + 1})`, (m) => [
    write(firmOf(m)),
    `The planks were sawn by ${firmOf(m)} for £4,200 a month.`,
  ]),
]);

/** Figures as their tables have them, amounts of five digits and fewer, and firms of one word. */
export const TABLES_AND_FIRMS: readonly Way[] = [...SCALED, ...BROKEN, ...SPELT, ...FIRMS];
