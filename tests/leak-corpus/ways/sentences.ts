import { gzipSync } from 'node:zlib';
import type { Matter } from '../matter.ts';
import { said, type Way } from '../way.ts';

const words = (text: string): string[] => text.split(' ');
const half = (text: string, which: 0 | 1): string => {
  const all = words(text);
  const middle = Math.ceil(all.length / 2);
  return (which === 0 ? all.slice(0, middle) : all.slice(middle)).join(' ');
};
const without = (text: string, every: number): string =>
  words(text)
    .filter((_, at) => at % every !== every - 1)
    .join(' ');
const between = (text: string, sign: string): string => words(text).join(sign);

const sentence = (
  name: string,
  write: (text: string, matter: Matter) => string,
  more?: Partial<Way>,
): Way => said(`a sentence ${name}`, (matter) => write(matter.sentence, matter), more);
const plain = (
  name: string,
  write: (text: string, matter: Matter) => string,
  more?: Partial<Way>,
): Way =>
  said(`a sentence of ordinary words ${name}`, (matter) => write(matter.plain, matter), more);

/** Sentences and rows of the exempt report, changed in the ways of haste and of intent. */
export const SENTENCES: readonly Way[] = [
  sentence('as it is', (text) => text),
  said(
    'a person or firm beside another amount',
    ({ sentence: text, person, firm }) => `${text.includes(person) ? person : firm}: £912 a month.`,
  ),
  sentence('in capitals', (text) => text.toUpperCase()),
  sentence('in small letters', (text) => text.toLowerCase()),
  sentence('without spaces', (text) => text.replaceAll(' ', '')),
  sentence('of which the first half is left', (text) => `It is said that ${half(text, 0)}.`),
  sentence('of which the second half is left', (text) => `It is said that ${half(text, 1)}`),
  sentence('with every fifth word left out', (text) => without(text, 5)),
  sentence('with every fourth word another', (text) =>
    words(text)
      .map((word, at) => (at % 4 === 3 ? 'thing' : word))
      .join(' '),
  ),
  sentence('with words put in', (text) =>
    words(text)
      .map((word, at) => (at % 3 === 2 ? `${word} indeed` : word))
      .join(' '),
  ),
  sentence('of which the halves are exchanged', (text) => `${half(text, 1)} ${half(text, 0)}.`),
  sentence('of which every word is bold', (text) =>
    between(text, ' ').replace(/([A-Za-z]{2,})/g, '**$1**'),
  ),
  sentence('over the cells of a table', (text) => {
    const all = words(text);
    const third = Math.ceil(all.length / 3);
    const row = [0, 1, 2].map((at) => all.slice(at * third, (at + 1) * third).join(' '));
    return `| One | Two | Three |\n| --- | --- | --- |\n| ${row.join(' | ')} |`;
  }),
  sentence('over the items of a list', (text) =>
    words(text)
      .map((word, at) => (at % 4 === 0 ? `\n- ${word}` : word))
      .join(' '),
  ),
  sentence('over two paragraphs', (text) => `${half(text, 0)}\n\n${half(text, 1)}`),
  sentence(
    'with a footnote in it',
    (text) => `${half(text, 0)}[^1] ${half(text, 1)}\n\n[^1]: See the map.`,
  ),
  sentence(
    'with curly quotes and dashes',
    (text) => `“${between(text, ' ').replaceAll(' the ', ' – the ')}”`,
  ),
  sentence('with words struck out', (text) => `${half(text, 0)} ~~${half(text, 1)}~~`, {
    by: ['exempt-leaked', 'text-struck'],
    noTwin: true,
  }),
  sentence('with ligatures', (text) =>
    text.replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ').replaceAll('fl', 'ﬂ'),
  ),
  sentence('with words cut at the end of lines', (text) =>
    text.replace(/([a-z]{3})([a-z]{3})/g, '$1-\n$2'),
  ),
  sentence('in a quotation', (text) => `> ${text}`),
  sentence('in a heading', (text) => `### ${text}`),
  sentence('in code', (text) => `\`\`\`\n${text}\n\`\`\``),
  sentence('in a footnote', (text) => `The planks are dry.[^1]\n\n[^1]: ${text}`),
  sentence('in the label of a link', (text) => `[${text}](https://council.example/)`),
  sentence('in the title of a link', (text) => `[the map](https://council.example/ "${text}")`),
  sentence(
    'in the title of a link by reference',
    (text) => `[the map][1]\n\n[1]: https://council.example/ "${text}"`,
  ),
  sentence('in a comment', (text) => `<!-- ${text} -->`, {
    by: ['exempt-leaked', 'comment-in-text'],
    noTwin: true,
  }),
  sentence('in an attribute of HTML', (text) => `<span title="${text}">planks</span>`, {
    by: ['exempt-leaked', 'html-in-markdown'],
    noTwin: true,
  }),
  sentence(
    'in the language of code',
    (text) => `\`\`\` ${text.replaceAll(' ', '-')}\nplanks\n\`\`\``,
    { by: ['exempt-leaked', 'words-lost'], noTwin: true },
  ),
  sentence(
    'with a mark in the middle of each word',
    (text) => text.replace(/([a-z]{2})([a-z]{2})/g, '$1\u200b$2'),
    { by: ['exempt-leaked', 'pasted-sign'], noTwin: true },
  ),
  sentence('with letters of another alphabet', (text) =>
    text.replaceAll('e', 'е').replaceAll('o', 'о').replaceAll('a', 'а'),
  ),
  sentence('with letters of mathematics', (text) =>
    text.replace(/[a-z]/g, (letter) => String.fromCodePoint(0x1d41a + letter.charCodeAt(0) - 97)),
  ),
  sentence('with entities for its letters', (text) =>
    text.replace(/[aeiou]/g, (letter) => `&#${letter.charCodeAt(0)};`),
  ),
  sentence('in base64', (text) => `\`\`\`\n${Buffer.from(text).toString('base64')}\n\`\`\``),
  sentence('in base64 of a gzip', (text) => `\`\`\`\n${gzipSync(text).toString('base64')}\n\`\`\``),
  sentence('in hexadecimal', (text) => `\`\`\`\n${Buffer.from(text).toString('hex')}\n\`\`\``),
  sentence('with per cent signs', (text) => `\`${encodeURIComponent(text)}\``),
  sentence(
    'with escapes of JSON',
    (text) =>
      `\`\`\`\n"${text.replace(/[aeiou]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`)}"\n\`\`\``,
  ),
  plain('as it is', (text) => text),
  plain('with every sixth word left out', (text) => without(text, 6)),
  plain('with one word another', (text) =>
    words(text)
      .map((word, at) => (at === 4 ? 'thing' : word))
      .join(' '),
  ),
  plain('of which most is left', (text) => `It is said that ${words(text).slice(2).join(' ')}`),
  plain(
    'in another sentence',
    (text) =>
      `As members know, ${text.slice(0, 1).toLowerCase()}${text.slice(1, -1)}, which is sad.`,
  ),
  plain('over two paragraphs', (text) => `${half(text, 0)}\n\n${half(text, 1)}`),
  said(
    'a row of a table',
    ({ row }) => `| A | B | C |\n| --- | --- | --- |\n| ${row.join(' | ')} |`,
  ),
  said(
    'a row of a table in a sentence',
    ({ row }) => `It is ${row[0]} with ${row[1]}, scored ${row[2]}.`,
  ),
  said(
    'a row of a table turned into a column',
    ({ row }) =>
      `| What | Which |\n| --- | --- |\n${row.map((cell, at) => `| ${at + 1} | ${cell} |`).join('\n')}`,
  ),
  said('two cells of a row', ({ row }) => `${row[0]}: ${row[2]} points.`),
];
