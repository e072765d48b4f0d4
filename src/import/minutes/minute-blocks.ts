import { labelIn } from '../../papers/minutes/labels/labels.ts';
import { voteTable, type VoteTable } from '../../papers/minutes/labels/vote-table.ts';
import type { LabelLine, SideName } from '../../papers/minutes/labels/label-line.ts';
import { namesOfLines, plainLine } from '../../papers/minutes/name-list.ts';
import { plainText, type Table } from '../document.ts';
import type { MinuteContext } from './minute-context.ts';
import type { MinutesLine } from './minutes-line.ts';
import type { PlainLines } from './plain-lines.ts';
import { isNotPresented, petitionIn } from './sentences/petitions.ts';
import { readSignatures } from './sentences/questions.ts';
import { urgentInMinute } from './sentences/read-sentence.ts';
import { sentencesOf } from './sentences/sentences.ts';
import type { VoteInColumns } from './vote-columns.ts';

/** What writes the blocks of a minute: the sides of a vote, a passage that is withheld, a petition. */
type Shared = { readonly context: MinuteContext; readonly plain: PlainLines };

const SIDE_LABELS: Readonly<Record<SideName, string>> = {
  ...{ for: 'For', against: 'Against', abstained: 'Abstained', notVoting: 'Not voting' },
};

/** Writes a table of a vote as its sides; gives whether it is one, and every part of it is understood. */
export function writeVoteTable(shared: Shared, table: Table): boolean {
  const rows = table.rows.map(({ cells }) =>
    cells.map(({ blocks }) => plainLine(namesOfLines(plainText(blocks).split('\n')))),
  );
  const vote = voteTable(rows);
  if (!vote || 'message' in vote) return false;
  writeSides(shared, vote, rows);
  return true;
}

/** Writes a vote in columns, or its lines as they are where it can't be read; gives the place of the last one. */
export function writeColumns(
  shared: Shared,
  lines: readonly MinutesLine[],
  at: number,
  { read, end, ask }: VoteInColumns,
): number {
  const own = lines.slice(at, end + 1);
  if (ask !== undefined) shared.context.ask(ask);
  if (read) {
    writeSides(shared, read.vote, read.rows);
    shared.context.reordered.push(...own.map(({ text }) => text));
  } else for (const line of own) shared.plain.write(line);
  return end;
}

function writeSides(
  { context, plain }: Shared,
  vote: VoteTable,
  rows: readonly (readonly string[])[],
): void {
  const { writer, accounted } = context;
  plain.endList();
  for (const { side, count, names } of vote.sides) {
    const figure = count ?? (names.length === 0 ? 0 : undefined);
    writer.label(
      `${SIDE_LABELS[side]}${figure === undefined ? '' : ` (${figure})`}: ${names.join(', ')}`.trim(),
    );
  }
  if (vote.absent.length > 0) writer.prose(`Absent: ${vote.absent.join(', ')}`);
  // The heads of columns and the marks below them are what the labels say.
  const said = new Set([...vote.sides.flatMap(({ names }) => names), ...vote.absent]);
  accounted.push(...rows.flat().filter((cell) => !said.has(cell)));
}

/** What is not for publication, with as much of its fields as the document says. */
export function writePassage(
  { context, plain }: Shared,
  lines: readonly MinutesLine[],
  paragraphs: readonly number[],
): void {
  const { writer, accounted } = context;
  const numbers = paragraphs.join(', ');
  writer.raw(
    '::: exempt',
    ...[paragraphs.length === 0 ? '# paragraphs: ?' : `paragraphs: [${numbers}]`],
    ...['# reason: ?', '# public-interest: ?', '# review: ?', '---'],
  );
  for (const line of lines) plain.write(line);
  writer.raw(':::');
  plain.endList();
  accounted.push(...paragraphs.map(String));
  const under = paragraphs.length === 0 ? '' : ` under paragraph ${numbers}`;
  context.ask(
    `a passage is withheld${under}: write ${paragraphs.length === 0 ? 'its paragraphs, ' : ''}its reason, the public interest and the day of its review, and beside it what the public may know (Summary:)`,
  );
}

/** The heading of a petition that one paragraph of several says all of, with its signatures. */
export function writePetition({ context, plain }: Shared, text: string): void {
  const { heading, parts, writer } = context;
  if (!/\bpetitions\b/i.test(heading.title)) return;
  // "The petition was presented by …" goes on with the one whose heading is above.
  if (parts.part === 'petition' && /^(?:the|this) (?:e-)?petition\b/i.test(text)) return;
  const petition = petitionIn(text);
  if (!petition && isNotPresented(text))
    context.ask(
      `“${text.slice(0, 100)}”: a petition is in the register by its heading: write one above it, such as ### Petition: dog bins`,
    );
  if (!petition) return;
  parts.open('petition');
  plain.endList();
  writer.heading(3, `Petition${petition.asks === undefined ? '' : `: ${petition.asks}`}`);
  // A sentence that ends with them is read as their label.
  const isRead = sentencesOf(text).some((one) => readSignatures(one) !== undefined);
  if (petition.signatures !== undefined && !isRead)
    writer.label(`Signatures: ${petition.signatures}`);
}

/** Names the urgent decisions that a minute reports in paragraphs of their own. */
export function writeUrgent(context: MinuteContext, lines: readonly MinutesLine[]): void {
  const numbers = urgentInMinute(
    context.heading.title,
    lines.map(({ text }) => text),
  );
  if (numbers.length === 0) return;
  context.writer.label(`Reports urgent: ${numbers.join(', ')}`);
  context.ask(
    `${numbers.join(', ')}: taken for the numbers of urgent decisions that are reported here; if not, take the line “Reports urgent:” out`,
  );
}

/** What a clerk writes above its words without a colon. */
export const BARE_LABEL =
  /^(?:decisions?(?: made| taken)?|reasons?(?: for (?:the )?(?:decision|recommendations?))?|(?:alternative|other) options?(?: considered)?(?: and rejected)?|alternatives(?: considered)?(?: and rejected)?)$/i;

/** What stands above an answer without a colon. */
export const BARE_ANSWER = /^(?:answer|reply|response|supplementary(?: question)?)$/i;

/** The label that a line begins with, be it one without its colon. */
export function labelOfLine(
  context: MinuteContext,
  lines: readonly MinutesLine[],
  at: number,
): LabelLine | undefined {
  const { text } = lines[at] as MinutesLine;
  const next = lines[at + 1];
  const isOfQuestion = context.parts.part === 'question' && BARE_ANSWER.test(text);
  const isBare =
    (BARE_LABEL.test(text) || isOfQuestion) && next !== undefined && next.heading === undefined;
  return labelIn(isBare ? `${text}:` : text);
}
