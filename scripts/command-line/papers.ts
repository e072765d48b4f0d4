import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { count } from '../../src/language/count.ts';
import { readContentTree } from '../../src/papers/reading/content-tree.ts';
import { papersFolder } from '../../src/papers/reading/papers-folder.ts';
import type { ContentReader } from '../../src/papers/reading/reader.ts';
import type { Committee } from '../../src/papers/committee/committee.ts';
import type { Person } from '../../src/papers/person/person.ts';
import type { Council } from '../../src/papers/council/council.ts';
import { readFrame } from '../../src/papers/read-papers.ts';
import { commandLine } from '../../src/program/program.ts';
import { slugOf } from '../../src/language/slug.ts';
import { compareDiagnostics } from '../../src/rules/diagnostic.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/** The council of a folder of papers, and its committees. */
export type Papers = {
  readonly council: Council;
  readonly committees: readonly Committee[];
  readonly people: readonly Person[];
  readonly reader: ContentReader;
};

/** Reads the council and the committees. Throws a {@link MisuseError} where there is no council, or it has faults. */
export function papersOf(input: string): Papers {
  papersFolder(input);
  const { council, committees, people, reader } = readFrame(readContentTree(input), input);
  if (council === undefined) {
    throw new MisuseError(whyNoCouncil(input, reader));
  }
  return { council, committees, people, reader };
}

/** What is wrong with the file of the council: the first fault in it, since the others may come from that. */
function whyNoCouncil(input: string, { diagnostics }: ContentReader): string {
  const file = join(input, 'council.yaml');
  const faults = diagnostics
    .filter((one) => one.severity === 'error' && basename(one.file) === basename(file))
    .toSorted(compareDiagnostics);
  const [first] = faults;
  if (!first || !existsSync(file)) {
    return `${file} is missing. Write one with ${commandLine('new', 'council')}.`;
  }
  const others = faults.length - 1;
  const rest = others === 0 ? '' : ` ${count(others, 'more fault')}: see ${commandLine('check')}.`;
  return `${file} can’t be used yet. Line ${first.line}, column ${first.column}: ${first.message}${rest}`;
}

/** Why a committee that is named can’t be used: its file has a fault, or there is none yet; nothing where the name is only unknown. */
export function whyNoCommittee(
  { committees, reader }: Pick<Papers, 'committees' | 'reader'>,
  name: string,
): string | undefined {
  const file = `committees/${slugOf(name)}.md`;
  const [first] = reader.diagnostics
    .filter((one) => one.severity === 'error' && one.file.replaceAll('\\', '/').endsWith(file))
    .toSorted(compareDiagnostics);
  if (first)
    return `${file} can’t be used yet. Line ${first.line}, column ${first.column}: ${first.message}`;
  if (committees.length > 0) return undefined;
  return `There is no committee yet. Write one with ${commandLine('new', 'committee')}.`;
}
