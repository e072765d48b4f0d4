import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/rules/diagnostic.ts';
import { commandLine } from '../../src/program/program.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import { readMeetingFolder } from '../../src/language/days/meeting-day.ts';
import { identifyMeeting, type MeetingIdentity } from '../../src/papers/agenda/identify-meeting.ts';
import { readMeeting } from '../../src/papers/agenda/read-meeting.ts';
import type { Member, MemberGroup } from '../../src/papers/committee/committee.ts';
import { sittingOn, type PeopleOfCouncil } from '../../src/papers/committee/sitting.ts';
import { namedOn } from '../../src/papers/person/people-on-day.ts';
import { readHeading } from '../../src/papers/minutes/labels/minute-heading.ts';
import { readContentTree, type MeetingFiles } from '../../src/papers/reading/content-tree.ts';
import type { ItemToMinute, MinutesAnswers } from '../../src/starting/new-minutes.ts';
import type { Papers } from './papers.ts';

/** What the minutes of a meeting begin with: its agenda, its members, and what the meetings before it left. */
export function meetingToMinute(
  { reader, council, committees, people }: Papers,
  input: string,
  folder: string,
): Omit<MinutesAnswers, 'folder'> {
  const { meetings } = readContentTree(input);
  const files = meetings.find(({ path }) => path === folder);
  const identity =
    files && identifyMeeting(reader, files, new Map(committees.map((one) => [one.slug, one])));
  const facts = files && identity && readMeeting(reader, files, identity, council);
  if (!files || !facts) {
    throw new MisuseError(
      `The agenda of ${join(input, folder)} can’t be read, and nothing was written: see ${commandLine('check')}.`,
    );
  }
  const earlier = meetings
    .filter((one) => one.committee === files.committee && one.folder < files.folder)
    .sort((a, b) => compareText(a.folder, b.folder));
  const before = readMeetingFolder(earlier.at(-1)?.folder ?? '')?.date;
  const lastNumber = lastNumberOf(input, earlier);
  const { agenda } = facts;
  return {
    members: namedMembers(identity, { people, wards: council.wards }) ?? agenda.membership,
    items: agenda.items
      .filter(({ sameItem }) => !sameItem)
      .map(({ number, title, paper }): ItemToMinute => {
        const report = paper.kind === 'report' ? reportAt(input, folder, paper.slug) : undefined;
        return {
          ...(number !== undefined && { number }),
          title: title === '' ? (report?.title ?? '') : title,
          ...(report?.recommends !== undefined && { recommends: report.recommends }),
        };
      }),
    ...(lastNumber !== undefined && { lastNumber }),
    ...(before !== undefined && { before }),
  };
}

/** The members of a committee whose list names people: also all councillors, of whom no agenda has a list. */
function namedMembers(
  { committee, date }: MeetingIdentity,
  of: PeopleOfCouncil,
): MemberGroup[] | undefined {
  const sitting = sittingOn(committee, of, date);
  if (!sitting) return undefined;
  const named = new Map(of.people.map((person) => [person.id, namedOn(person, of.wards, date)]));
  const members = [...sitting.members, ...sitting.coOpted].flatMap((member): Member[] => {
    const person = named.get(member.person);
    if (!person) return [];
    const { name, ward } = person;
    const role = 'role' in member ? member.role : undefined;
    return [
      {
        name,
        ...(ward !== undefined && { represents: ward }),
        ...(role !== undefined && { role }),
      },
    ];
  });
  return members.length > 0 ? [{ heading: 'Members', members }] : undefined;
}

/** The number of the last minute of the meetings before that have minutes, the newest first. */
function lastNumberOf(input: string, earlier: readonly MeetingFiles[]): string | undefined {
  for (const { minutes } of earlier.toReversed()) {
    if (minutes === undefined) continue;
    const headings = readFileSync(join(input, minutes), 'utf8').match(/^## .{1,500}$/gm) ?? [];
    const numbers = headings.flatMap((line) => readHeading(line.slice('## '.length)).number ?? []);
    const last = numbers.at(-1);
    if (last !== undefined) return last;
  }
  return undefined;
}

/** The title of a report and what it recommends; a report that is withheld recommends nothing here. */
function reportAt(
  input: string,
  folder: string,
  slug: string,
): { readonly title: string; readonly recommends?: string } | undefined {
  const path = join(input, folder, `${slug}.md`);
  if (!existsSync(path)) return undefined;
  const source = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
  const title =
    /^title:\s*(.+)$/m
      .exec(source)?.[1]
      ?.replace(/^["']|["']$/g, '')
      .trim() ?? slug;
  const isOpen = /^exempt:\s*false\s*$/m.test(source);
  const recommends = isOpen ? recommendationsIn(source) : '';
  return { title, ...(recommends !== '' && { recommends }) };
}

/** The lines below the heading of the recommendations; none that a passage withholds. */
function recommendationsIn(source: string): string {
  const found: string[] = [];
  let isIn = false;
  let isWithheld = false;
  for (const line of source.split('\n')) {
    if (/^:::/.test(line)) isWithheld = line.trim() !== ':::';
    else if (/^## /.test(line)) isIn = /^## (?:\d+\.? )?recommendations?\s*$/i.test(line);
    else if (isIn && !isWithheld) found.push(line);
  }
  const text = found.join('\n').trim();
  return text.startsWith('[') ? '' : text;
}
