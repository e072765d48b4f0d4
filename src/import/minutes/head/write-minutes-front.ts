import { stringify } from 'yaml';
import type { IsoDate } from '../../../language/dates.ts';
import type { AttendanceLists, Entry } from './attendance-lists.ts';
import type { Reconvened } from '../minutes-body.ts';

export type MinutesFront = {
  readonly isRecordOfDecisions: boolean;
  readonly decisionsPublished?: IsoDate;
  readonly lists: AttendanceLists;
  /** Where no list has them. */
  readonly apologies: readonly string[];
  readonly sittings: readonly Reconvened[];
  readonly ended?: string;
};

export type WrittenFront = {
  readonly text: string;
  /** What a reader sees of it: its lists without the comments. */
  readonly shown: string;
  readonly asked: readonly string[];
};

/** Writes the front matter of minutes. Who was present is who is listed, and nobody else. */
export function writeMinutesFront(front: MinutesFront): WrittenFront {
  const { lists, sittings } = front;
  const asked = [...lists.asked];
  const lines: string[] = [front.isRecordOfDecisions ? 'status: decisions' : 'status: draft'];
  if (front.decisionsPublished !== undefined)
    lines.push(`decisions-published: ${front.decisionsPublished}`);
  if (!front.isRecordOfDecisions)
    asked.push(
      'status: draft; where a meeting has approved these minutes, write approved: with its day instead',
    );
  if (lists.isListed && lists.present.length > 0)
    lines.push(...listLines('present', lists.present));
  else {
    lines.push('# present: ? (the document lists nobody)');
    asked.push('present: the document lists nobody who was there');
  }
  lines.push(...listLines('virtually', lists.virtually));
  const apologies =
    lists.apologies.length > 0 ? lists.apologies : front.apologies.map((text) => ({ text }));
  lines.push(...listLines('apologies', apologies));
  if (lists.apologies.length === 0 && apologies.length > 0)
    asked.push(
      `apologies: ${apologies.map(({ text }) => text).join('; ')}: read from a sentence of the minutes`,
    );
  lines.push(
    ...listLines('absent', lists.absent),
    ...listLines('in-attendance', lists.inAttendance),
  );
  for (const [at, { on, from, lists: own }] of sittings.entries()) {
    if (at === 0) lines.push('sittings:');
    lines.push(`  - on: ${on}`, ...(from === undefined ? [] : [`    from: ${scalar(from)}`]));
    if (from === undefined) asked.push(`sittings: the number of the first minute of ${on} (from:)`);
    for (const [key, entries] of [
      ['present', own.present],
      ['apologies', own.apologies],
    ] as const)
      lines.push(...listLines(key, entries).map((line) => `    ${line}`));
    asked.push(...own.asked);
  }
  if (front.ended !== undefined) lines.push(`ended: "${front.ended}"`);
  return {
    text: ['---', ...lines, '---', ''].join('\n'),
    shown: lines.filter((line) => !/^\s*#/.test(line)).join('\n'),
    asked,
  };
}

/** A list with an entry for each line of the document; the heading of a group is a comment. */
function listLines(key: string, entries: readonly Entry[]): string[] {
  const [only] = entries;
  if (only === undefined) return [];
  if (entries.length === 1 && only.group === undefined) return [`${key}: ${scalar(only.text)}`];
  let group: string | undefined;
  return [
    `${key}:`,
    ...entries.flatMap((entry) => {
      const isNew = entry.group !== group && entry.group !== undefined;
      ({ group } = entry);
      return [...(isNew ? [`  # ${entry.group ?? ''}`] : []), `  - ${scalar(entry.text)}`];
    }),
  ];
}

const scalar = (text: string): string =>
  stringify(text, { lineWidth: 0, blockQuote: false }).trim();
