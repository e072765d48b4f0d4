import { join } from 'node:path';
import { readContentTree } from '../../src/papers/reading/content-tree.ts';
import { papersFolder } from '../../src/papers/reading/papers-folder.ts';
import type { ContentReader } from '../../src/papers/reading/reader.ts';
import type { Committee } from '../../src/papers/committee/committee.ts';
import type { Council } from '../../src/papers/council/council.ts';
import { readFrame } from '../../src/papers/read-papers.ts';
import { commandLine } from '../../src/program/program.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';

/** The council of a folder of papers, and its committees. */
export type Papers = {
  readonly council: Council;
  readonly committees: readonly Committee[];
  readonly reader: ContentReader;
};

/** Reads the council and the committees. Throws a {@link MisuseError} where there is no council, or it has faults. */
export function papersOf(input: string): Papers {
  papersFolder(input);
  const { council, committees, reader } = readFrame(readContentTree(input), input);
  if (council === undefined) {
    throw new MisuseError(
      `${join(input, 'council.yaml')} is missing or has faults. Write one with ${commandLine('new', 'council')}, or see what is wrong with ${commandLine('check')}.`,
    );
  }
  return { council, committees, reader };
}
