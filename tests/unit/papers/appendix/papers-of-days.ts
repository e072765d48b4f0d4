import type { Received } from '../../../../src/law/received.ts';
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readGitDates } from '../../../../src/history/git-dates.ts';
import { loadArchive } from '../../../support/load-archive.ts';
import type { Appendix } from '../../../../src/papers/appendix/appendix.ts';
import type { Diagnostic } from '../../../../src/rules/diagnostic.ts';
import {
  copyOf,
  paperRepository,
  REPORT,
  type PaperRepository,
} from '../../../support/paper-repository.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

export const FIRST = 'Finding,Number\nStrengths,12\n';
export const SECOND = 'Finding,Number\nStrengths,13\n';
const EXPECTED = '    expected: 2022-05-09';

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

type Commit = readonly [day: string, write: (papers: PaperRepository) => void];

/** Papers after a commit that several tests begin with, which is made once. */
const after = new Map<string, Promise<PaperRepository>>();

/** The Leeds papers after some commits, each a day and what an officer does on it. */
export async function papersAfter(...commits: readonly Commit[]): Promise<PaperRepository> {
  let shared = 0;
  while (shared < commits.length && commits[shared] === [first, second][shared]) shared += 1;
  const papers = copyOf(await papersAfterShared(commits.slice(0, shared)));
  for (const commit of commits.slice(shared)) await add(papers, commit);
  return papers;
}

function papersAfterShared(commits: readonly Commit[]): Promise<PaperRepository> {
  const key = commits.map(([day]) => day).join(' ');
  const made = after.get(key) ?? papersAfterOneMore(commits);
  after.set(key, made);
  return made;
}

async function papersAfterOneMore(commits: readonly Commit[]): Promise<PaperRepository> {
  const last = commits.at(-1);
  if (last === undefined) return paperRepository();
  const papers = copyOf(await papersAfterShared(commits.slice(0, -1)));
  await add(papers, last);
  return papers;
}

async function add(papers: PaperRepository, [day, write]: Commit): Promise<void> {
  write(papers);
  await papers.commit(day);
}

export const drop =
  (name: string, content: string | Uint8Array) =>
  (papers: PaperRepository): void =>
    papers.write(`${REPORT}/${name}`, content);

/** Puts lines above the day on which the appendix is expected. */
export const say =
  (line: string) =>
  (papers: PaperRepository): void =>
    papers.replace(`${REPORT}.md`, EXPECTED, `    ${line}\n${EXPECTED}`);

export type Loaded = { readonly appendix: Appendix; readonly diagnostics: readonly Diagnostic[] };

export async function load(papers: PaperRepository, today = '2022-05-16'): Promise<Loaded> {
  const refuse = () => Promise.reject(new Error('no PDF is dropped in'));
  const { archive, diagnostics } = await loadArchive({
    input: papers.content,
    today,
    dates: await readGitDates(papers.content, temporaryFolder('versions')),
    inspector: { inspect: refuse, hidden: refuse, prepareText: refuse },
  });
  const appendix = archive?.reports[0]?.appendices[0];
  assert.ok(appendix);
  return { appendix, diagnostics };
}

const day = (received: Received | undefined): string | undefined =>
  received?.kind === 'recorded' ? received.date : received?.kind;

/** When it arrived, when it was corrected, and the content, days and state of each earlier version. */
export function datesOf({ appendix }: Loaded): readonly unknown[] {
  assert.equal(appendix.state.kind, 'here');
  const file = appendix.state.kind === 'here' ? appendix.state.file : undefined;
  return [
    day(file?.received),
    day(file?.corrected),
    ...(appendix.earlier ?? []).map(({ sha256, published, replaced, state }) => [
      sha256 === hashOf(FIRST) ? 'first' : sha256 === hashOf(SECOND) ? 'second' : 'another',
      day(published),
      replaced,
      state.kind,
    ]),
  ];
}

export const first = ['2022-05-09', drop('appendix-1.csv', FIRST)] as const;
export const second = ['2022-05-12', drop('appendix-1.csv', SECOND)] as const;
