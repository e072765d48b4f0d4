import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'node:test';
import { checkCommand } from '../../../scripts/command-line/check-command.ts';
import { newCommand } from '../../../scripts/command-line/new-command.ts';
import { answerOf } from '../../../scripts/command-line/run.ts';

const NOBODY = { ask: undefined, end: () => undefined };

let folder = '';
/** What the command printed last. */
export let said = '';
/** What it refused last. */
export let refused = '';
const before = process.cwd();

/** Each test of this file is in an empty folder of its own. */
export function inEmptyFolders(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'moothall-new-'));
    process.chdir(folder);
  });
  afterEach(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  });
}

/** A terminal that keeps what is written to it. */
export const outside = {
  stdout: { write: (text: string) => (said += text) },
  stderr: { write: (text: string) => (refused += text) },
  env: {},
};

/** Runs the command for a new paper, which nobody answers, and gives its code. */
export async function make(...args: string[]): Promise<number> {
  said = '';
  refused = '';
  return answerOf((terminal) => newCommand(args, terminal, NOBODY), outside);
}

/** What the check finds: "file:line code". */
export async function check(): Promise<string[]> {
  said = '';
  await answerOf((terminal) => checkCommand(['--today', '2026-11-02'], terminal), outside);
  return said.split('\n').flatMap((line) => {
    const [, where, code] =
      /([\w-]+\.(?:md|yaml):\d+):\d+ (?:error|warning) ([a-z-]+)/.exec(line) ?? [];
    return where === undefined ? [] : [`${where} ${code}`];
  });
}

export const PAGE = ['page', '--title', 'How to attend: a guide', '--summary', 'How to come.'];

export const COUNCIL = [
  'council',
  '--name',
  'Testshire: Council',
  '--url',
  'https://papers.example/',
  '--contact',
  'Democratic Services',
  '--wards',
  "Old Town, St Mary's",
  '--today',
  '2026-11-02',
];
export const COMMITTEE = ['committee', '--name', 'Plans Panel', '--kind', 'committee'];
export const MEETING = [
  'meeting',
  '--committee',
  'plans-panel',
  '--date',
  '2026-12-08',
  '--time',
  '9.30',
  '--place',
  'Town Hall: Room 2',
  '--today',
  '2026-11-02',
];
export const REPORT = [
  'report',
  '--committee',
  'plans-panel',
  '--date',
  '2026-12-08',
  '--title',
  'The ring road',
  '--report-of',
  'Head of Highways',
  '--wards',
  'old town',
  '--exempt',
  'no',
];

export const MEETING_FOLDER = 'content/meetings/plans-panel/2026-12-08';
/** Writes the text of a new report. */
export const fill = (path: string) => {
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(/\[Write[^\]]*\]/g, 'Members are asked to note this.'));
};
