/** Numbers from 0 to below 1, the same for the same seed. */
export type Random = () => number;

/** A small generator (mulberry32): a failure is found again by its seed. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random: Random, end: number): number => Math.floor(random() * end);
const pick = <T>(random: Random, things: readonly T[]): T =>
  things[below(random, things.length)] as T;

/** What hands, converters and attackers put where it doesn't belong. */
const SHARDS: readonly string[] = [
  '---\n',
  '\n---\n',
  '--- \n',
  '...\n',
  '\n\n\n',
  '\t',
  '  ',
  '\r\n',
  '\r',
  '\0',
  '\uFEFF',
  '\u202E',
  '\u2028',
  '\uD800',
  ':',
  ': ',
  ' #',
  '"',
  "'",
  '`',
  '```\n',
  '~~~\n',
  '[',
  ']',
  '{',
  '}',
  '(',
  ')',
  '![](',
  '[x](',
  '](',
  '|',
  '| |\n| --- |\n',
  '*a ',
  '&a ',
  '*',
  '**',
  '^',
  '<',
  '<b>',
  '</b>',
  '<!--',
  '%',
  '@',
  '!!js/function ',
  '!!binary ',
  '? ',
  '- ',
  '>- ',
  '|\n',
  '1. ',
  '0. ',
  '999999999. ',
  '1234567890. ',
  '# ',
  '## ',
  '##### ',
  '## Recommendations\n',
  '> ',
  '    ',
  '::: exempt\n',
  ':::\n',
  '::: exmept\n',
  ':::: exempt\n',
  'paragraphs: [8]\n',
  'exempt: true\n',
  'exempt: {}\n',
  'title:\n',
  'title: []\n',
  'wards: []\n',
  'wards: {a: b}\n',
  'appendices: None\n',
  'appendices: [{}]\n',
  'late: {}\n',
  'allowed: [{what: "123456"}]\n',
  '__proto__: {a: 1}\n',
  'constructor: x\n',
  'toString: y\n',
  'null',
  '~',
  'true',
  '0x1F',
  '1e999',
  '.nan',
  '2022-02-30',
  '2022-13-45',
  '0000-00-00',
  '9999-12-31',
  '10:99',
  '9^th^',
  '%E0%A4%A',
  '#para-99',
  'javascript:x',
  '../../x.md',
  'é',
  '👍🏽',
  'NHS number 943 476 5919',
  'QQ 12 34 56 C',
  'Sunday 9 May 2022',
  'a'.repeat(300),
  '['.repeat(60),
  '> '.repeat(60),
];

/** A text with one to four things gone wrong in it; the same for the same state of the generator. */
export function mutate(random: Random, text: string): string {
  let mutated = text;
  const times = 1 + below(random, 4);
  for (let n = 0; n < times; n++) mutated = mutateOnce(random, mutated);
  return mutated;
}

function mutateOnce(random: Random, text: string): string {
  // Half of what goes wrong goes wrong in front matter, however long the text below it is.
  const end = random() < 0.5 ? Math.max(text.indexOf('\n---', 4), 1) : text.length;
  const at = below(random, Math.max(end, 1));
  const until = Math.min(at + 1 + below(random, pick(random, [2, 20, 200])), text.length);
  switch (below(random, 9)) {
    case 0: // left out
      return text.slice(0, at) + text.slice(until);
    case 1: // put in
    case 2:
      return text.slice(0, at) + pick(random, SHARDS) + text.slice(at);
    case 3: // instead of something
      return text.slice(0, at) + pick(random, SHARDS) + text.slice(until);
    case 4: // twice
      return text.slice(0, until) + text.slice(at);
    case 5: {
      // a line gone
      const lines = text.split('\n');
      lines.splice(below(random, lines.length), 1 + below(random, 3));
      return lines.join('\n');
    }
    case 6: {
      // two lines changed places
      const lines = text.split('\n');
      const a = below(random, lines.length);
      const b = below(random, lines.length);
      [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
      return lines.join('\n');
    }
    case 7: {
      // a line pushed to the right
      const lines = text.split('\n');
      const a = below(random, lines.length);
      lines[a] = `${pick(random, [' ', '  ', '\t', '    '])}${lines[a] ?? ''}`;
      return lines.join('\n');
    }
    default: {
      // two letters changed places
      return text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2);
    }
  }
}
