import { isCollection, isSeq, parseDocument } from 'yaml';

/**
 * The text of a paper with one more entry in a list of its front matter; every other character stays. None where that can't be
 * done with certainty: the front matter has faults, or the list is written on one line.
 * @param entry its lines, the first without the hyphen
 */
export function addToList(
  source: string,
  name: string,
  entry: readonly string[],
): string | undefined {
  const front = /^(---[ \t]*\r?\n)([^]*?)^---[ \t]*$/m.exec(source);
  const [, opening = '', yaml = ''] = front ?? [];
  const document = parseDocument(yaml);
  if (!front || document.errors.length > 0) return undefined;
  const before = document.toJS() as Readonly<Record<string, unknown>> | null;
  const list = document.get(name);
  const [begin = 0, end = 0] = isSeq(list) ? (list.range ?? []) : [];
  const [first = '', ...others] = entry;
  const block = (indent: string) =>
    [`${indent}- ${first}`, ...others.map((line) => `${indent}  ${line}`)].join('\n');
  let changed: string;
  if (list === undefined || list === null) {
    if (list === null) return undefined;
    changed = `${yaml}${name}:\n${block('  ')}\n`;
  } else if (!isSeq(list)) {
    return undefined;
  } else if (list.items.length === 0) {
    const start = yaml.slice(0, begin).trimEnd();
    changed = `${start}\n${block('  ')}${yaml.slice(end)}`;
  } else if (list.flow) {
    return undefined;
  } else {
    const column = begin - (yaml.lastIndexOf('\n', begin - 1) + 1);
    const last = list.items.at(-1);
    const lastEnd = (isCollection(last) ? last.range?.[1] : undefined) ?? end;
    const until = yaml.slice(0, lastEnd).trimEnd().length;
    const lineEnd = yaml.indexOf('\n', until);
    const at = lineEnd === -1 ? yaml.length : lineEnd;
    changed = `${yaml.slice(0, at)}\n${block(' '.repeat(column))}${yaml.slice(at)}`;
  }
  return hasOneMore(before, changed, name)
    ? `${opening}${changed}${source.slice(opening.length + yaml.length)}`
    : undefined;
}

/** Whether the list has one entry more, and all else is as it was. */
function hasOneMore(
  before: Readonly<Record<string, unknown>> | null,
  changed: string,
  name: string,
): boolean {
  const document = parseDocument(changed);
  if (document.errors.length > 0) return false;
  const after = { ...(document.toJS() as Record<string, unknown>) };
  const old = (before?.[name] as readonly unknown[] | undefined) ?? [];
  const list = after[name] as readonly unknown[];
  if (list.length !== old.length + 1) return false;
  after[name] = list.slice(0, -1);
  return JSON.stringify(after) === JSON.stringify({ ...before, [name]: old });
}
