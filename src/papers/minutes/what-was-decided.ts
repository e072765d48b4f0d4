import { dayOfMinute } from './day-of-minute.ts';
import { fateInWords } from './fate-words.ts';
import type { MinutedReport } from './minuted-report.ts';
import type { Minute, MinutedDecision, Minutes } from './minutes.ts';

/**
 * What a minute says of one of its items, for the pages of its meeting and its reports.
 * @param item none where it is of all that the minute is of
 */
export function whatWasDecided(minutes: Minutes, minute: Minute, item?: string): MinutedReport {
  const { blocks } = minute;
  const at = minutes.minutes.indexOf(minute);
  return {
    url: `${minutes.url}#${minute.id}`,
    on: dayOfMinute(minutes, at),
    status: minutes.status.kind,
    ...(minute.number !== undefined && { number: minute.number }),
    fates: blocks.flatMap((block) => {
      if (block.kind !== 'fate' || block.what === 'taken-after') return [];
      const isOfIt = item === undefined || block.items?.includes(item) !== false;
      return isOfIt ? [fateInWords(block)] : [];
    }),
    outcomes: blocks.flatMap((block) => (block.kind === 'outcome' ? [block.words] : [])),
    decisions: blocks.flatMap((block) =>
      block.kind === 'decision' ? [decisionOf(minutes, block)] : [],
    ),
  };
}

function decisionOf(
  { url }: Minutes,
  { verb, to, text, id, parts }: MinutedDecision,
): MinutedReport['decisions'][number] {
  const [first] = parts;
  // The first part's mark is between it and what comes before.
  const begins = first === undefined ? -1 : text.indexOf(first.text);
  const lead = begins < 0 ? '' : text.slice(0, begins).replace(/[\s(]*[\w.]{1,6}[).]?\s*$/, '');
  return {
    verb,
    ...(to !== undefined && { to }),
    text,
    url: `${url}#${id}`,
    lead: lead.trim(),
    parts: parts.map(({ id: part, ...rest }) => ({ ...rest, url: `${url}#${part}` })),
  };
}
