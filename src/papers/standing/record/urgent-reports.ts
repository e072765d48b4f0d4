import { formatDate } from '../../../language/dates.ts';
import { listInWords } from '../../../language/sentence.ts';
import { diagnose } from '../../../rules/rules.ts';
import type { StatedDecision } from '../../decision/decision.ts';
import { wordsOfLabel } from '../../minutes/call-in-said.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import type { RecordLink } from '../../notice/notice.ts';
import type { ContentReader } from '../../reading/reader.ts';
import type { MeetingPapers } from './record-papers.ts';

/**
 * Where urgent decisions were reported to the council (SI 2012/2089 reg 19), by the site path of each: its page, or its place in
 * minutes. Minutes say it by "Reports urgent:", with the reference of a decision or the number of a minute; one that leads nowhere is
 * reported at its line.
 */
export function urgentReports(
  reader: ContentReader,
  minutes: readonly Minutes[],
  decisions: readonly StatedDecision[],
  papers: MeetingPapers,
): ReadonlyMap<string, RecordLink> {
  const found = new Map<string, RecordLink>();
  for (const one of minutes) {
    for (const { blocks, id, number } of one.minutes) {
      for (const block of blocks) {
        if (block.kind !== 'labelled' || block.label !== 'Reports urgent') continue;
        const said = wordsOfLabel(block.words)
          .replace(/\.$/, '')
          .split(/[,;]| and /)
          .map((text) => text.trim())
          .filter((text) => /\d/.test(text) && text.length <= 40);
        const unknown = said.filter((name) => {
          const urls = addressesOf(name, one, minutes, decisions);
          const text = `${papers.meetings.get(one.meeting) ?? formatDate(one.date)}${number === undefined ? '' : `, minute ${number}`}`;
          for (const url of urls) found.set(url, { text, url: `${one.url}#${id}` });
          return urls.length === 0;
        });
        if (unknown.length === 0) continue;
        const place = { file: reader.shown(one.source), line: block.line, column: 1 };
        const message = `No decision on or before ${formatDate(one.date)} is called ${listInWords(unknown.map((name) => `“${name}”`))}. Write its reference, or the number of its minute.`;
        reader.diagnostics.push(diagnose('minute-not-there', place, message));
      }
    }
  }
  return found;
}

/** The decision that is meant: one without a meeting, or those of the last minute of that number of another committee. */
function addressesOf(
  name: string,
  by: Minutes,
  minutes: readonly Minutes[],
  decisions: readonly StatedDecision[],
): string[] {
  const key = name.toLowerCase();
  const alone = decisions.find(
    ({ reference, id, taken }) =>
      taken <= by.date && (reference?.toLowerCase() === key || id.toLowerCase() === key),
  );
  if (alone) return [alone.url];
  const minute = key.replace(/^minute /, '').replace(/\(.*$/, '');
  const last = minutes
    .filter(({ committee, date }) => committee !== by.committee && date <= by.date)
    .flatMap((one) =>
      one.minutes
        .filter(({ number }) => number?.toLowerCase() === minute)
        .map(({ blocks }) => ({ one, blocks })),
    )
    .at(-1);
  if (!last) return [];
  return last.blocks.flatMap((block) =>
    block.kind === 'decision' ? [`${last.one.url}#${block.id}`] : [],
  );
}
