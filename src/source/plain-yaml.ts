/**
 * Reads the plain part of YAML that nearly all front matter is written in, ten times faster than a whole
 * parser: names and values one a line, lists of dashes, text with or without quotation marks, yes and no,
 * whole numbers, days. It gives the same data as the parser or nothing at all: whatever could be read in
 * two ways, and every fault, is left to the parser, which knows the place of each.
 */
export function readPlainYaml(source: string): Readonly<Record<string, unknown>> | undefined {
  if (UNUSUAL.test(source)) return undefined;
  const lines: Line[] = [];
  for (const text of source.split('\n')) {
    const content = text.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    lines.push({ indent: text.length - content.length, content: content.trimEnd() });
  }
  if (lines.length === 0 || lines[0]?.indent !== 0) return undefined;
  try {
    const reading: Reading = { lines, at: 0 };
    const fields = readMap(reading, 0);
    return reading.at === lines.length ? fields : undefined;
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

type Line = { readonly indent: number; readonly content: string };
type Reading = { readonly lines: Line[]; at: number };

const NOT_PLAIN = new Error('not plain');

/** Tabs, other line ends and controls: YAML has rules for each. */
// eslint-disable-next-line no-control-regex
const UNUSUAL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]|^(?:---|\.\.\.)/mu;

const FIELD = /^([a-z][a-z0-9-]{0,60}):(?: +(.*))?$/;
/** Words that YAML reads as something else than text. */
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['True', true],
  ['TRUE', true],
  ['false', false],
  ['False', false],
  ['FALSE', false],
  ['null', null],
  ['Null', null],
  ['NULL', null],
]);

function readMap(reading: Reading, indent: number): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (;;) {
    const line = reading.lines[reading.at];
    if (line === undefined || line.indent < indent) return map;
    const field = line.indent === indent ? FIELD.exec(line.content) : null;
    const [, key = '', value = ''] = field ?? [];
    // The end of a map that began beside a dash: the next dash is further left.
    if (!field) throw NOT_PLAIN;
    if (Object.hasOwn(map, key) || WORDS.has(key)) throw NOT_PLAIN;
    reading.at += 1;
    map[key] = value === '' || value.startsWith('#') ? readBelow(reading, indent) : scalar(value);
  }
}

/** What is on the lines below a name: a map, a list, or nothing. */
function readBelow(reading: Reading, indent: number): unknown {
  const line = reading.lines[reading.at];
  if (line === undefined || line.indent < indent) return null;
  const isList = line.content === '-' || line.content.startsWith('- ');
  if (line.indent === indent) return isList ? readList(reading, indent) : null;
  return isList ? readList(reading, line.indent) : readMap(reading, line.indent);
}

function readList(reading: Reading, indent: number): unknown[] {
  const list: unknown[] = [];
  for (;;) {
    const line = reading.lines[reading.at];
    if (line === undefined || line.indent < indent) return list;
    if (line.indent > indent) throw NOT_PLAIN;
    // A list may be as far left as the name above it, so that the next name ends it.
    if (!line.content.startsWith('- ')) return list;
    const content = line.content.slice(2).trimStart();
    const inner = indent + line.content.length - content.length;
    if (FIELD.test(content)) {
      reading.lines[reading.at] = { indent: inner, content };
      list.push(readMap(reading, inner));
    } else {
      reading.at += 1;
      list.push(scalar(content));
    }
  }
}

const QUOTED = /^(?:"([^"\\]*)"|'([^']*)')$/;
const NUMBERS = /^\[(?: ?(?:0|[1-9]\d{0,8})(?:, ?(?:0|[1-9]\d{0,8}))*)? ?\]$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const NUMBER = /^(?:0|[1-9]\d{0,8})$/;
/** Text that can be nothing but text: it begins with a letter, and holds no mark of YAML. */
const TEXT = /^[\p{L}£‘’“”(](?:(?!: |:$| #).)*$/u;

function scalar(value: string): unknown {
  const first = value.charCodeAt(0);
  if (first === 0x22 || first === 0x27) {
    const quoted = QUOTED.exec(value);
    if (!quoted) throw NOT_PLAIN;
    return quoted[1] ?? quoted[2];
  }
  if (TEXT.test(value)) return WORDS.has(value) ? WORDS.get(value) : value;
  if (NUMBER.test(value)) return Number(value);
  if (DAY.test(value)) return value;
  if (NUMBERS.test(value)) return JSON.parse(value) as unknown;
  const comment = value.indexOf(' #');
  if (comment > 0) return scalar(value.slice(0, comment).trimEnd());
  throw NOT_PLAIN;
}
