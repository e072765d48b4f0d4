import type { VersionInspector } from '../../../src/papers/appendix/appendix-inspector.ts';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { RegisterPast } from '../../../src/history/register/paper-past.ts';
import type { GitDates } from '../../../src/history/git-dates.ts';
import { loadArchive, type LoadedContent } from '../../support/load-archive.ts';

export const COUNCIL = `name: Example City Council
url: https://papers.example/
nation: England
contact: { name: Governance Services }
publishing: private-repository
wards: [Temple Newsam, Gipton and Harehills, Armley]
pillars: []
report-templates:
  - sections:
      - { heading: Recommendations, numbered: false }
      - { heading: Why is the proposal being put forward? }
accessibility: { prepared: 2022-05-01, reviewed: 2022-05-01 }
call-in: { working-days: 5 }
`;

export const COMMITTEE = '---\nname: Scrutiny Board (Children and Families)\nkind: scrutiny\n---\n';

export const AGENDA = `---
time: "10:00"
place: Civic Hall
published: 2022-05-03
items:
  - report: one
---
`;

export const FIELDS = `title: One
report-of: Head of Service
call-in: false
exempt: false
wards: all
ward-members-consulted: false
pillars: []
background-papers: []
published: 2022-05-03
`;

export const BODY = `## Recommendations

Members are asked to note this report.

## Why is the proposal being put forward?

1. It is due.
`;

/** A report of these fields and this text. */
export const paper = (fields: string, body: string): string => `---\n${fields}---\n\n${body}`;

const MEETING = 'meetings/scrutiny/2022-05-11';
export const REPORT = `${MEETING}/one.md`;
export const AGENDA_PATH = `${MEETING}/agenda.md`;

const NO_GIT: GitDates = () => ({ kind: 'unknown', why: 'no-repository' });

export const NO_INSPECTOR: VersionInspector = {
  inspect: () => Promise.reject(new Error('no appendix is dropped in')),
  hidden: () => Promise.reject(new Error('no appendix is dropped in')),
  prepareText: () => Promise.reject(new Error('no appendix is dropped in')),
};

/** Loads a small council in which some files are other than usual, as on a day; no PDF is read unless by an inspector of one's own. */
export async function loadCouncil(
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    today = '2022-05-04',
    dates = NO_GIT,
    inspector = NO_INSPECTOR,
    without = [],
    past,
    volume,
  }: {
    today?: string;
    dates?: GitDates;
    inspector?: VersionInspector;
    without?: readonly string[];
    /** What was published before. */
    past?: RegisterPast;
    /** The municipal year whose papers alone are read. */
    volume?: string;
  } = {},
): Promise<LoadedContent> {
  const input = mkdtempSync(join(tmpdir(), 'moothall-council-'));
  try {
    const all = {
      'council.yaml': COUNCIL,
      'committees/scrutiny.md': COMMITTEE,
      [AGENDA_PATH]: AGENDA,
      [REPORT]: paper(FIELDS, BODY),
      ...files,
    };
    for (const [path, text] of Object.entries(all)) {
      if (without.includes(path)) continue;
      mkdirSync(dirname(join(input, path)), { recursive: true });
      writeFileSync(join(input, path), text);
    }
    return await loadArchive({
      ...{ input, today, dates, inspector },
      ...(past && { past, publishes: true }),
      ...(volume !== undefined && { volume }),
    });
  } finally {
    rmSync(input, { recursive: true, force: true });
  }
}
