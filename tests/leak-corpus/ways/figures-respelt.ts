import { birthday, grouped, type Matter } from '../matter.ts';
import { said, type Way } from '../way.ts';
import { amountInWords } from './amount-in-words.ts';

const digits = ({ amount }: Matter): string => String(amount);
const [NBSP, THIN, SOFT, ZERO_WIDTH] = ['\u00a0', '\u2009', '\u00ad', '\u200b'];

/** The amount of the matter, in an innocent sentence. */
const cost = (name: string, written: (matter: Matter) => string, more: Partial<Way> = {}): Way =>
  said(
    `an amount ${name}`,
    (matter) => `The planks and the paint cost ${written(matter)} in all.`,
    more,
  );

const AMOUNTS: readonly Way[] = [
  cost('as it is', ({ pounds }) => pounds),
  cost('without commas', digits),
  cost('with a pound sign and no commas', (m) => `£${digits(m)}`),
  cost('with spaces', ({ amount }) => grouped(amount, ' ')),
  cost('with spaces that don’t break', ({ amount }) => `£${grouped(amount, NBSP)}`),
  cost('with thin spaces', ({ amount }) => `£${grouped(amount, THIN)}`),
  cost('with points', ({ amount }) => grouped(amount, '.')),
  cost('with apostrophes', ({ amount }) => grouped(amount, "'")),
  cost('with pence', ({ pounds }) => `${pounds}.00`),
  cost('with a dash for pence', ({ pounds }) => `${pounds}/-`),
  cost('with its currency in letters', (m) => `GBP ${digits(m)}`),
  cost('with its currency joined to it', (m) => `GBP${digits(m)}`),
  cost('with the word pounds', ({ amount }) => `${grouped(amount)} pounds`),
  cost('in exact millions', ({ amount }) => `£${amount / 1e6}m`),
  cost('in exact millions, in words', ({ amount }) => `${amount / 1e6} million pounds`),
  cost(
    'in thousands',
    ({ amount }) =>
      `£${grouped(Math.floor(amount / 1000))}.${String(amount % 1000).padStart(3, '0')}k`,
  ),
  cost('in pence', ({ amount }) => `${amount}00p`),
  cost('rounded to ten thousand', ({ amount }) => `£${(amount / 1e6).toFixed(2)} million`, {
    must: 'warn',
  }),
  cost('rounded to a hundred thousand', ({ amount }) => `about £${(amount / 1e6).toFixed(1)}m`, {
    must: 'warn',
  }),
  cost('rounded to a thousand', ({ amount }) => `£${grouped(Math.round(amount / 1000) * 1000)}`, {
    must: 'warn',
  }),
  cost('rounded, in thousands', ({ amount }) => `£${grouped(Math.round(amount / 1000))}k`, {
    must: 'warn',
  }),
  cost('in words', ({ amount }) => amountInWords(amount)),
  cost(
    'in words and a figure',
    ({ amount }) => `${Math.floor(amount / 1e6)} million, ${amountInWords(amount % 1e6)} pounds`,
  ),
  cost('with markup in it', ({ pounds }) => pounds.replace(/,(\d+),/, ',**$1**,')),
  cost('with entities', ({ pounds }) => pounds.replace('£', '&#163;').replaceAll(',', '&#44;')),
  cost('with digits as entities', ({ pounds }) =>
    pounds.replace(/\d/g, (digit) => `&#x3${digit};`),
  ),
  cost('with soft hyphens', ({ pounds }) => pounds.replaceAll(',', `,${SOFT}`)),
  cost('with soft hyphens between digits', ({ pounds }) =>
    pounds.replace(/(\d)(?=\d)/g, `$1${SOFT}`),
  ),
  cost(
    'with blanks of no width',
    ({ pounds }) => pounds.replace(/(\d)(?=\d)/g, `$1${ZERO_WIDTH}`),
    {
      by: ['exempt-leaked', 'pasted-sign'],
      noTwin: true,
    },
  ),
  cost('over the end of a line', ({ pounds }) => pounds.replace(',', ',\n')),
  cost('in full-width digits', ({ pounds }) =>
    pounds.replace(/\d/g, (d) => String.fromCodePoint(0xff10 + Number(d))),
  ),
  cost('in bold digits of mathematics', ({ pounds }) =>
    pounds.replace(/\d/g, (d) => String.fromCodePoint(0x1d7ce + Number(d))),
  ),
  cost('in Arabic digits', (m) =>
    digits(m).replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d))),
  ),
  cost('in superscript', (m) => `^${digits(m)}^`),
  cost('in code', ({ pounds }) => `\`${pounds}\``),
  cost('with escaped commas', ({ pounds }) => pounds.replaceAll(',', '\\,')),
  cost(
    'in the address of a link',
    ({ pounds }) => `[a sum](https://council.example/?sum=${encodeURIComponent(pounds)})`,
  ),
  cost(
    'in the address of a link, alone',
    (m) => `[a sum](https://council.example/pay/${digits(m)})`,
  ),
  cost(
    'in base64',
    ({ pounds }) =>
      `\n\n\`\`\`\n${Buffer.from(`The sum of ${pounds} is to be paid.`).toString('base64')}\n\`\`\`\n`,
  ),
  said('an amount in the cells of a table, group by group', ({ amount }) => {
    const groups = grouped(amount).split(',');
    return `| Millions | Thousands | Pounds |\n| --- | --- | --- |\n| ${groups.join(' | ')} |`;
  }),
  said(
    'an amount in a cell of a table',
    ({ amount }) => `| What | Sum |\n| --- | ---: |\n| Planks | ${grouped(amount)} |`,
  ),
  said(
    'an amount in a column of thousands',
    ({ amount }) =>
      `| What | £000 |\n| --- | ---: |\n| Planks | ${grouped(Math.floor(amount / 1000))}.${String(amount % 1000).padStart(3, '0')} |`,
  ),
];

const PERSONAL = { by: ['exempt-leaked', 'personal-data'] } as const;

const detail = (name: string, words: (matter: Matter) => string, more: Partial<Way> = {}): Way =>
  said(name, (matter) => `A note on the planks says ${words(matter)} and no more.`, more);

const OTHERS: readonly Way[] = [
  detail('a price', ({ price }) => price),
  detail('a price without its sign', ({ price }) => price.slice(1), { must: 'warn' }),
  detail('a price in pence', ({ price }) => `${price.replace(/\D/g, '')}p`),
  detail(
    'a price in pounds and pence',
    ({ price }) => `${price.slice(1, 3)} pounds ${price.slice(4)}`,
  ),
  detail('a percentage', ({ share }) => `${share}%`),
  detail('a percentage in words', ({ share }) => `${share} per cent`),
  detail('a percentage in one word', ({ share }) => `${share} percent`),
  detail('a percentage with a space', ({ share }) => `${share} %`),
  detail('a percentage with a raised point', ({ share }) => `${share.replace('.', '·')}%`),
  detail('a percentage with a comma', ({ share }) => `${share.replace('.', ',')}%`),
  detail('a percentage as a fraction of one', ({ share }) => `0.${share.replace('.', '')}`),
  detail('a reference', ({ reference }) => reference),
  detail('a reference with spaces', ({ reference }) => reference.replaceAll('/', ' ')),
  detail('a reference with hyphens', ({ reference }) => reference.replaceAll('/', '-')),
  detail('a reference with dashes', ({ reference }) => reference.replaceAll('/', '–')),
  detail('a reference with points', ({ reference }) => reference.replaceAll('/', '.')),
  detail('a reference with strokes the other way', ({ reference }) =>
    reference.replaceAll('/', '\\\\'),
  ),
  detail('a reference in small letters', ({ reference }) => reference.toLowerCase()),
  detail('a reference without its signs', ({ reference }) => reference.replaceAll('/', '')),
  detail('a reference with spaces about its signs', ({ reference }) =>
    reference.replaceAll('/', ' / '),
  ),
  detail('an e-mail address', ({ email }) => email),
  detail('an e-mail address in capitals', ({ email }) => email.toUpperCase()),
  detail('an e-mail address with at in brackets', ({ email }) => email.replace('@', ' [at] ')),
  detail('an e-mail address with at and dot in words', ({ email }) =>
    email.replace('@', ' at ').replaceAll('.', ' dot '),
  ),
  detail('an e-mail address as a link', ({ email }) => `[write](mailto:${email})`),
  detail('a telephone number', ({ phone }) => phone),
  detail('a telephone number without a space', ({ phone }) => phone.replace(' ', '')),
  detail('a telephone number with a country', ({ phone }) => `+44 ${phone.slice(1)}`),
  detail(
    'a telephone number with a country and a nought',
    ({ phone }) => `+44 (0)${phone.slice(1)}`,
  ),
  detail(
    'a telephone number with a country and no sign',
    ({ phone }) => `0044${phone.slice(1).replace(' ', '')}`,
  ),
  detail('a telephone number in other groups', ({ phone }) =>
    phone.replace(/^(\d{5}) (\d{3})(\d{3})$/, '$1 $2 $3'),
  ),
  detail('a telephone number in pairs', ({ phone }) =>
    phone.replace(' ', '').replace(/(\d\d)(?=\d)/g, '$1 '),
  ),
  detail('a telephone number with hyphens and brackets', ({ phone }) =>
    phone.replace(/^(\d{5}) (\d{3})(\d{3})$/, '($1) $2-$3'),
  ),
  detail('a postcode', ({ postcode }) => postcode),
  detail('a postcode without a space', ({ postcode }) => postcode.replace(' ', '')),
  detail('a postcode in small letters', ({ postcode }) => postcode.toLowerCase()),
  detail('a postcode over the end of a line', ({ postcode }) => postcode.replace(' ', '\n')),
  detail('an address without its postcode', ({ street }) => `14 ${street}`, { must: 'warn' }),
  detail('a date of birth', (m) => `born ${birthday(m)}`, PERSONAL),
  detail(
    'a date of birth in figures',
    ({ born }) => `born ${born.day}/${born.month}/${born.year}`,
    PERSONAL,
  ),
  detail(
    'a date of birth with two digits',
    ({ born }) => `born ${born.day}.${born.month}.${String(born.year).slice(2)}`,
    PERSONAL,
  ),
  detail(
    'a date of birth from the year on',
    ({ born }) =>
      `DOB ${born.year}-${String(born.month).padStart(2, '0')}-${String(born.day).padStart(2, '0')}`,
    { ...PERSONAL, noTwin: true },
  ),
  detail(
    'a date of birth from the month on',
    (m) => `born ${birthday(m).replace(/^(\d+) (\w+) (\d+)$/, '$2 $1, $3')}`,
    PERSONAL,
  ),
  detail(
    'a date of birth with a short month',
    (m) => `born ${birthday(m).replace(/^(\d+) (\w{3})\w* (\d+)$/, '$1-$2-$3')}`,
    PERSONAL,
  ),
  detail(
    'a date of birth as an ordinal',
    (m) => `born the ${birthday(m).replace(' ', 'th of ')}`,
    PERSONAL,
  ),
  detail('a date of birth that nothing says is one', (m) => birthday(m), PERSONAL),
  detail('a number of national insurance', ({ insurance }) => insurance, {
    noTwin: true,
    ...PERSONAL,
  }),
  detail(
    'a number of national insurance without spaces',
    ({ insurance }) => insurance.replaceAll(' ', ''),
    { ...PERSONAL, noTwin: true },
  ),
  detail(
    'a number of national insurance with hyphens',
    ({ insurance }) => insurance.replaceAll(' ', '-'),
    { ...PERSONAL, noTwin: true },
  ),
  detail('an account', ({ account }) => account),
  detail('an account in two groups', ({ account }) => account.replace(/(.{4})/, '$1 ')),
  detail('an account with a sort code', ({ account, sortCode }) => `${sortCode} ${account}`, {
    ...PERSONAL,
  }),
];

const name = (what: string, words: (matter: Matter) => string, more: Partial<Way> = {}): Way =>
  said(`a name ${what}`, (matter) => `The planks were sawn by ${words(matter)} last year.`, {
    must: 'warn',
    ...more,
  });

const NAMES: readonly Way[] = [
  name('of a person', ({ person }) => person),
  name('of a person in capitals', ({ person }) => person.toUpperCase()),
  name('with the last name first', ({ first, last }) => `${last}, ${first}`),
  name('with an initial', ({ first, last }) => `${first.slice(0, 1)}. ${last}`),
  name('with an initial after it', ({ first, last }) => `${last} ${first.slice(0, 1)}`),
  name('with a title', ({ last }) => `Mr ${last}`),
  name('in the possessive', ({ person }) => `${person}’s own men`),
  name('with accents', ({ person }) => person.replace('e', 'é').replace('i', 'í')),
  name('with letters of another alphabet', ({ person }) =>
    person.replaceAll('e', 'е').replaceAll('o', 'о').replaceAll('a', 'а').replaceAll('i', 'і'),
  ),
  name('joined by a hyphen', ({ person }) => person.replace(' ', '-')),
  name('over the end of a line', ({ person }) => person.replace(' ', '\n')),
  name('with a middle initial', ({ first, last }) => `${first} J. ${last}`),
  name('with markup between', ({ first, last }) => `**${first}** _${last}_`),
  name('of a firm', ({ firm }) => `${firm} Ltd`),
  name('of a firm, in full', ({ firm }) => `${firm} Limited`),
  name('of a firm, without what it is', ({ firm }) => firm),
  name('of a firm in capitals', ({ firm }) => firm.toUpperCase()),
  name('beside an amount', ({ person }) => `${person} (for £2,600 a month)`, { must: 'stop' }),
  name(
    'with the last name first, beside an amount',
    ({ first, last }) => `${last}, ${first}, £2,600,`,
    { must: 'stop' },
  ),
  name('of a firm beside an amount', ({ firm }) => `${firm}, who asked for £2,600,`, {
    must: 'stop',
  }),
];

/** Figures and names in another spelling, in the text of an open report. */
export const FIGURES_RESPELT: readonly Way[] = [...AMOUNTS, ...OTHERS, ...NAMES];
