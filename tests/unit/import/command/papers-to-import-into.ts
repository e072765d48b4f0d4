import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach } from 'node:test';
import { runHere } from '../../../support/build-command.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { heading, item, row, styled, table } from '../../../support/fixture/word-document.ts';

export const folder = temporaryFolder('import');

export const COUNCIL = `name: Fenwick Borough Council
url: https://papers.fenwick.example/
nation: England
contact:
  name: Democratic Services
wards: [Mill End, Quarry]
pillars: [Fair Growth]
report-templates:
  - sections:
      - heading: Background
standing-items: []
accessibility:
  prepared: 2026-11-01
  reviewed: 2026-11-01
`;

export const sheet = (title: string, more: readonly string[] = [], exempt = '☐ Yes ☒ No'): string =>
  styled('Title', title) +
  table(
    row(['Report to', 'Planning &amp; Licensing Committee']),
    row(['Date of meeting', '8 December 2026']),
    row(['Report by', 'Head of Planning']),
    row(['Call-in applies?', '☐ Yes ☒ No']),
    row(['Exempt information?', exempt]),
    ...more.map((label) => row([label, 'x'])),
  ) +
  heading('Background') +
  item(1, 0, 'Words of the report.');

export function write(name: string, content: string | Uint8Array): string {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
  return name;
}

export async function bringIn(
  ...args: string[]
): Promise<{ code: number | undefined; out: string; err: string }> {
  const { code, stdout, stderr } = await runHere('import', args, folder);
  return { code, out: stdout, err: stderr };
}

export const MEETING = 'content/meetings/planning-and-licensing-committee/2026-12-08';

/** For each test of the file that calls it: a council with one committee, and nothing else. */
export function beginWithCouncil(): void {
  beforeEach(() => {
    rmSync(join(folder, 'content'), { recursive: true, force: true });
    rmSync(join(folder, 'in'), { recursive: true, force: true });
    write('content/council.yaml', COUNCIL);
    write(
      'content/committees/planning-and-licensing-committee.md',
      '---\nname: Planning and Licensing Committee\nkind: regulatory\n---\n\nText.\n',
    );
  });
}
