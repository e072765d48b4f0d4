import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'yaml';
import type * as BuildSite from '../../src/build/build-site.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { moduleFile } from '../support/program.ts';
import { filesOf, type MeetingDraft } from './meeting-draft.ts';

const TODAY = '2026-11-27';
/** More than anything here is found in. */
const ALL = 10_000;

const COUNCIL = {
  name: 'Millbrook Borough Council',
  url: 'https://papers.millbrook.example/',
  nation: 'England',
  contact: {
    name: 'Governance Services',
    address: 'Civic Hall, Millbrook, LS1 1UR',
    email: 'governance@millbrook.example',
    phone: '0113 496 0000',
  },
  'exempt-rule': '10.4({n})',
  publishing: 'private-repository',
  accessibility: { prepared: '2026-11-24', reviewed: '2026-11-24' },
  wards: ['Adel', 'Armley', 'Beckside'],
  pillars: ['Growth'],
  'report-templates': [
    {
      sections: [
        { heading: 'What is this report about?', numbered: false },
        { heading: 'Recommendations', numbered: false },
        { heading: 'Appendices', shows: 'appendices' },
        { heading: 'Background papers', shows: 'background-papers' },
      ],
    },
  ],
  'standing-items': [
    {
      key: 'exempt-information',
      title: 'Exempt Information',
      exclusion: true,
      text: 'To consider excluding the public.',
    },
  ],
};

/** What came of building a council of these meetings. */
export type BuiltCouncil = {
  readonly published: boolean;
  /** Whether the proof was made: an error of the council or an agenda stops a build before it. */
  readonly isProved: boolean;
  readonly diagnostics: readonly Diagnostic[];
};

/** Builds a council of these meetings, as `npm run build` does, in a folder that is removed afterwards. */
export async function buildCouncil(meetings: readonly MeetingDraft[]): Promise<BuiltCouncil> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'moothall-figures-')));
  try {
    const input = path.join(folder, 'content');
    for (const [file, content] of councilFiles(meetings)) {
      mkdirSync(path.dirname(path.join(input, file)), { recursive: true });
      writeFileSync(path.join(input, file), content);
    }
    const { buildSite } = (await import(moduleFile('src/build/build-site'))) as typeof BuildSite;
    const { published, diagnostics, proof } = await buildSite({
      ...{ input, output: path.join(folder, 'site'), cacheDir: path.join(folder, 'cache') },
      ...{ today: TODAY, mostListed: ALL },
    });
    return { published, diagnostics, isProved: proof !== undefined };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function councilFiles(meetings: readonly MeetingDraft[]): Map<string, string | Uint8Array> {
  const files = new Map(meetings.flatMap((meeting) => [...filesOf(meeting)]));
  const standing = meetings
    .flatMap(({ council }) => council.standing)
    .map(({ key, text }) => ({ key, title: 'A further item', text }));
  files.set(
    'council.yaml',
    stringify(
      { ...COUNCIL, 'standing-items': [...COUNCIL['standing-items'], ...standing] },
      { lineWidth: 0 },
    ),
  );
  const committee = (name: string, text: string): string =>
    `---\nname: ${name}\nkind: scrutiny\n---\n\n${text}\n`;
  files.set(
    'committees/cab.md',
    committee(
      'Scrutiny Board',
      [
        'The board looks into services.',
        ...meetings.flatMap(({ council }) => council.committee),
      ].join('\n\n'),
    ),
  );
  files.set('committees/later.md', committee('Finance Panel', 'The panel looks into money.'));
  return files;
}
