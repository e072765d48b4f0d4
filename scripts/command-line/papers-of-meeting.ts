import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../../src/language/suggest.ts';
import { readMeetingFolder } from '../../src/language/days/meeting-day.ts';
import { commandLine } from '../../src/program/program.ts';
import { MisuseError } from '../../src/rules/misuse-error.ts';
import type { Papers } from './papers.ts';

/** The folder of a meeting, from its date, which a second sitting has with a number after it. */
export function meetingFolderOf(input: string, committee: string, day: string): string {
  const folder = `meetings/${committee}/${day}`;
  if (readMeetingFolder(day) !== undefined && existsSync(join(input, folder))) return folder;
  const all = join(input, 'meetings', committee);
  const known = existsSync(all) ? readdirSync(all).sort() : [];
  const near = nearest(day, known) ?? known.at(-1);
  throw new MisuseError(
    `There is no meeting in ${join(input, folder)}. ${near === undefined ? `Begin with ${commandLine('new', 'meeting')}.` : `Did you mean ${near}?`}`,
  );
}

/** The name of a report of a meeting, or what is meant instead. */
export function reportIn(input: string, folder: string, slug: string): string {
  const reports = readdirSync(join(input, folder))
    .filter((name) => name.endsWith('.md') && name !== 'agenda.md' && name !== 'minutes.md')
    .map((name) => name.replace(/\.md$/, ''));
  const wanted = slug.replace(/\.md$/, '');
  if (reports.includes(wanted)) return wanted;
  const near = nearest(wanted, reports);
  const advice =
    near !== undefined
      ? `Did you mean ${near}?`
      : reports.length === 0
        ? `Begin with ${commandLine('new', 'report')}.`
        : `Its reports are: ${reports.join(', ')}.`;
  throw new MisuseError(`There is no report "${slug}" in ${join(input, folder)}. ${advice}`);
}

/** How many appendices a report has. */
export function appendicesOf({ reader }: Papers, report: string): number {
  const { data } = reader.markdown(report);
  const list = (data as { readonly appendices?: unknown } | null)?.appendices;
  return Array.isArray(list) ? list.length : 0;
}
