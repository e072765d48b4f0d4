import { isMap, isSeq, parseDocument } from 'yaml';
import { addToList } from './add-to-list.ts';
import type { NewPaper } from './new-paper.ts';

export type MembershipAnswers = {
  /** The path of the committee below the folder of the papers. */
  readonly path: string;
  /** Its text. */
  readonly source: string;
  /** The first day of the new list. */
  readonly from: string;
};

/**
 * A new list of the members of a committee, which is the last one again with another first day; where there is none, one to
 * fill in. None where the file is written in another way than the command can add to.
 */
export function newMembership({ path, source, from }: MembershipAnswers): NewPaper | undefined {
  const last = lastList(source);
  const entry = last ? withFirstDay(last, from) : [`from: ${from}`, 'chair: ', 'members: []'];
  const added = addToList(source, 'membership', entry);
  if (added === undefined) return undefined;
  return {
    files: {},
    added: { [path]: added },
    notes: [
      last
        ? 'The new list has the members of the one before. Correct it: it is whole, and in force until the next.'
        : 'Write who is in the chair and the other members: the list is whole, and in force until the next.',
    ],
  };
}

/** The lines of the last list, without what is before them. */
function lastList(source: string): string[] | undefined {
  const yaml = /^---[ \t]*\r?\n([^]*?)^---[ \t]*$/m.exec(source)?.[1] ?? '';
  const list = parseDocument(yaml).get('membership');
  const last = isSeq(list) && !list.flow ? list.items.at(-1) : undefined;
  if (!isMap(last) || !last.range) return undefined;
  const [begin, end] = last.range;
  const column = begin - (yaml.lastIndexOf('\n', begin - 1) + 1);
  return yaml
    .slice(begin, end)
    .trimEnd()
    .split(/\r?\n/)
    .map((line, at) => (at === 0 ? line : line.slice(Math.min(column, indentOf(line)))));
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The same list from another day; its last day is its own. */
function withFirstDay(lines: readonly string[], from: string): string[] {
  const [first = ''] = lines;
  // A list on one line has its days in it.
  if (first.startsWith('{'))
    return [
      first.replace(/\buntil:\s*[\d-]+\s*,?\s*/, '').replace(/\bfrom:\s*[\d-]+/, `from: ${from}`),
      ...lines.slice(1),
    ];
  return [`from: ${from}`, ...lines.filter((line) => !/^(?:from|until):/.test(line))];
}
