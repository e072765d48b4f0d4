import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../../src/language/slug.ts';
import { COMMITTEES } from '../fictional-committees.ts';
import type { PlannedMeeting } from '../meeting-calendar.ts';
import { councillors } from './councillors.ts';
import { keyDecisions } from './key-decisions.ts';
import { officerDecisions } from './officer-decisions.ts';
import type { DemoMembership } from './membership-list.ts';
import { coOptedMarkdown, personMarkdown } from './people-files.ts';
import { membershipsOf } from './sitting.ts';

/** Writes what belongs to no meeting: the councillors, notices of key decisions, and what officers decided. */
export function writeRecord(
  output: string,
  meetings: readonly PlannedMeeting[],
  seed: number,
): void {
  mkdirSync(join(output, 'people'));
  for (const person of councillors()) {
    writeFileSync(join(output, 'people', `${person.id}.md`), personMarkdown(person));
  }
  for (const { name, represents } of coOptedOf(COMMITTEES.flatMap(membershipsOf))) {
    const file = join(output, 'people', `${slugOf(name)}.md`);
    writeFileSync(file, coOptedMarkdown(name, represents));
  }
  const { notices, decision } = keyDecisions(seed);
  mkdirSync(join(output, 'notices'));
  for (const { slug, text } of notices) writeFileSync(join(output, 'notices', `${slug}.md`), text);
  for (const { year, slug, text } of [...officerDecisions(meetings, seed), decision]) {
    const folder = join(output, 'decisions', year);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${slug}.md`), text);
  }
}

/** Everybody who was ever co-opted, once each. */
function coOptedOf(
  lists: readonly DemoMembership[],
): readonly NonNullable<DemoMembership['co-opted']>[number][] {
  const all = lists.flatMap((list) => list['co-opted'] ?? []);
  return [...new Map(all.map((one) => [one.name, one])).values()];
}
