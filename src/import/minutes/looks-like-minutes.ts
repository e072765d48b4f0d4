import { labelIn } from '../../papers/minutes/labels/labels.ts';
import type { Document } from '../document.ts';
import { dateIn } from '../fields/values.ts';
import { fieldOfLine } from '../fields/field-lines.ts';
import { listLabelIn } from './head/list-labels.ts';
import { minuteHeadings } from './headings/minute-headings.ts';
import { minutesLines } from './minutes-line.ts';

/** What a document is; "unsure" where it has something of both. */
export type KindOfDocument = 'minutes' | 'report' | 'unsure';

const TITLE =
  /^(?:(?:draft|unconfirmed|confirmed|approved|printed|public) )?minutes(?: of\b| \(|$|,? (?:extract|draft)\b)|\bdraft minutes\b|^(?:draft )?record of (?:the )?(?:executive )?decisions?\b/iu;
const NAMES_MEETING = /\b(?:committee|council|cabinet|board|panel|forum|executive)\b/i;

/** Lines at the beginning that say what a document is. */
const HEAD = 40;
const MOST_LINES = 3_000;

/**
 * Whether a document is minutes: by its title, its list of those present, its decisions and the numbers of its minutes. The front sheet
 * of a report says that it is none.
 */
export function kindOfDocument({ blocks }: Pick<Document, 'blocks'>): KindOfDocument {
  const lines = minutesLines(blocks.slice(0, MOST_LINES)).slice(0, MOST_LINES);
  const head = lines.slice(0, HEAD);
  const isTitled = head.some(({ text }) => text.length < 300 && TITLE.test(text));
  const isListed = head.some(
    ({ raw, table }) =>
      !table && ['present', 'apologies', 'in-attendance'].includes(listLabelIn(raw)?.kind ?? ''),
  );
  const decisions = lines.filter(
    ({ text, table }) =>
      !table &&
      text.length < 4_000 &&
      labelIn(text)?.kind === 'decision' &&
      /\b(?:RESOLVED|DECIDED|Resolved|Decision)\b/.test(text),
  ).length;
  const found = [...minuteHeadings(lines).values()].filter(({ number }) => number !== undefined);
  const headings = found.length;
  // "Public Questions (Item 5)" is of an agenda; sections of a report and entries of a plan are of none.
  const isOfMinutes = found.some(({ title }) => /\(item \d/i.test(title));
  const isOfMeeting = head
    .slice(0, 8)
    .some(
      ({ text }) =>
        text.length < 200 &&
        NAMES_MEETING.test(text) &&
        (dateIn(text) !== undefined ||
          head.slice(0, 8).some((other) => dateIn(other.text) !== undefined)),
    );
  const fields = new Set(
    blocks.slice(0, 30).flatMap((block) => {
      const texts =
        block.kind === 'paragraph'
          ? [block.inlines]
          : block.rows.flatMap(({ cells }) =>
              cells.flatMap((cell) =>
                cell.blocks.flatMap((one) => (one.kind === 'paragraph' ? [one.inlines] : [])),
              ),
            );
      return texts.flatMap((inlines) => {
        const known = fieldOfLine([...inlines, { text: '\t' }], [])?.known;
        return known && 'key' in known && known.isWeak !== true ? [known.key] : [];
      });
    }),
  );
  const isSheet =
    ['report-of', 'report-to', 'call-in', 'exempt', 'appendices'].filter((key) =>
      fields.has(key as never),
    ).length >= 1;
  const signs = [isTitled, isListed, decisions >= 1, headings >= 2].filter(Boolean).length;
  if (isSheet) return isTitled && isListed && decisions > 0 ? 'unsure' : 'report';
  if ((isTitled || isListed) && signs >= 2) return 'minutes';
  // An extract has neither title nor list, and begins with its meeting.
  if (isOfMeeting && headings >= 1 && (decisions >= 1 || isOfMinutes)) return 'minutes';
  if (isTitled || (isListed && decisions >= 1) || decisions >= 2) return 'unsure';
  return 'report';
}
