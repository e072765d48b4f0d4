import { basename, join, resolve } from 'node:path';
import { isIsoDate, type IsoDate } from '../language/dates.ts';
import { nearest } from '../language/suggest.ts';
import { foldName } from './fields/values.ts';
import type { ImportFrame } from './frame.ts';

/** Where a report goes, or why that isn't known. */
export type ReportPlace =
  { readonly ok: true; readonly folder: string } | { readonly ok: false; readonly why: string };

/** The day of a meeting, by the name of its folder: "2022-05-11", "2022-05-11-2". */
export function dayOfFolder(folder: string | undefined): IsoDate | undefined {
  const day = folder === undefined ? '' : basename(resolve(folder)).slice(0, 10);
  return isIsoDate(day) ? day : undefined;
}

/**
 * The folder of the meeting that a document names.
 * @param input the folder of the papers.
 */
export function placeOf(
  input: string,
  { committee, date }: { readonly committee?: string; readonly date?: IsoDate },
  committees: ImportFrame['committees'],
): ReportPlace {
  const give = 'Say where it goes: --to FOLDER, the folder of its meeting.';
  if (date === undefined && committee === undefined) {
    return { ok: false, why: `The document names neither a committee nor a date. ${give}` };
  }
  if (date === undefined)
    return { ok: false, why: `The document has no date of its meeting that can be read. ${give}` };
  if (committee === undefined)
    return { ok: false, why: `The document doesn’t say to which committee it reports. ${give}` };
  const own = committees.find(({ name }) => foldName(name) === foldName(committee));
  if (own) return { ok: true, folder: join(input, 'meetings', own.slug, date) };
  const near = nearest(
    committee,
    committees.map(({ name }) => name),
  );
  const advice = near === undefined ? '' : ` Is it “${near}”?`;
  return { ok: false, why: `The papers have no committee “${committee}”.${advice} ${give}` };
}

/** What is to be confirmed where a document names another committee than the one into whose folder it goes. */
export function askOfCommittee(
  slug: string,
  { committee }: { readonly committee?: string },
  committees: ImportFrame['committees'],
): string[] {
  const own = committees.find((one) => one.slug === slug);
  if (committee === undefined || !own || foldName(own.name) === foldName(committee)) return [];
  const isAnother = committees.some(({ name }) => foldName(name) === foldName(committee));
  // "Planning" is the Planning Committee, unless there is a committee of that very name.
  if (!isAnother && nearest(committee, [own.name]) !== undefined) return [];
  return [`the committee: the document says “${committee}”, and its folder is of “${own.name}”`];
}
