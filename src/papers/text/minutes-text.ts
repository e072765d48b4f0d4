import { formatLongDate } from '../../language/dates.ts';
import { htmlLines } from '../../language/html-lines.ts';
import type {
  Attendee,
  MinuteBlock,
  Minutes,
  MinutesBody,
  Vote,
  VoteSide,
} from '../minutes/minutes.ts';

/**
 * What minutes say to the public, as plain text: what the register has a hash of, and what two versions are compared by. It depends on
 * the bytes of the paper alone.
 */
export function minutesText(minutes: Minutes, body: MinutesBody | undefined): string {
  const { status, sittings } = minutes;
  const head = [
    `Minutes of ${formatLongDate(minutes.date)}`,
    status.kind === 'approved'
      ? `Approved on ${formatLongDate(status.on)}`
      : `Status: ${status.kind}`,
    ...(minutes.decisionsPublished === undefined
      ? []
      : [`Decisions published: ${formatLongDate(minutes.decisionsPublished)}`]),
    ...listLine('Present', minutes.present.map(attendeeInWords)),
    ...listLine('Apologies', minutes.apologies.map(attendeeInWords)),
    ...listLine('Absent', minutes.absent.map(attendeeInWords)),
    ...listLine('In attendance', minutes.inAttendance),
    ...sittings.flatMap(({ on, from, present, apologies }) => [
      `Sitting of ${formatLongDate(on)}${from === undefined ? '' : `, from minute ${from}`}`,
      ...listLine('Present', present.map(attendeeInWords)),
      ...listLine('Apologies', apologies.map(attendeeInWords)),
    ]),
    ...(minutes.ended === undefined ? [] : [`Ended: ${minutes.ended}`]),
  ];
  const linesOf = (block: MinuteBlock) => blockLines(block, body);
  const parts = [
    head,
    minutes.opening.flatMap(linesOf),
    ...minutes.minutes.map(({ number, title, isStarred, items, matters, blocks }) => [
      `## ${number === undefined ? '' : `${number}${isStarred ? '*' : ''} `}${title}${items.length === 0 ? '' : ` (item ${items.join(', ')})`}`,
      ...(matters === undefined ? [] : [`Topic: ${matters.join(', ')}`]),
      ...blocks.flatMap(linesOf),
    ]),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function listLine(label: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${label}: ${names.join('; ')}`];
}

function attendeeInWords({
  printed,
  role,
  for: whom,
  until,
  from,
  not,
  virtually,
}: Attendee): string {
  return [
    printed,
    ...(role === undefined ? [] : [role]),
    ...(whom ? [`for ${whom.printed}`] : []),
    ...(from === undefined ? [] : [`from ${from}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(not ? [`not ${not.join(', ')}`] : []),
    ...(virtually ? ['virtually'] : []),
  ].join(', ');
}

/** What a block says, line by line. */
export function blockLines(block: MinuteBlock, body: MinutesBody | undefined): string[] {
  switch (block.kind) {
    case 'text':
      return htmlLines(body?.texts[block.text] ?? '');
    case 'part':
      return [`### ${block.title}`];
    case 'moved':
      return [
        `Moved: ${block.by.printed}`,
        ...(block.seconder ? [`Seconded: ${block.seconder.printed}`] : []),
      ];
    case 'vote':
      return voteLines(block);
    case 'decision': {
      const verb = `${block.verb.toUpperCase()}${block.to === undefined ? '' : ` to ${block.to}`}`;
      return [`${verb}:`, ...htmlLines(block.html)];
    }
    case 'interest': {
      const went = block.left === undefined ? '' : block.left ? ' Left.' : ' Stayed.';
      return [`Interest: ${block.name.printed} – ${block.nature}.${went}`];
    }
    case 'joined':
    case 'left': {
      const label = block.kind === 'left' ? 'Left' : 'Joined';
      return [
        `${label}: ${block.name.printed}${block.note === undefined ? '' : ` – ${block.note}`}`,
      ];
    }
    case 'fate': {
      const items = block.items ? `${block.items.join(', ')} ` : '';
      return [`Item: ${items}${block.words ?? block.what}`];
    }
    case 'outcome':
      return [`Outcome: ${block.words}`];
    case 'correction':
      return [`Correction: ${block.of} ${block.minute ?? ''}`.trim(), ...htmlLines(block.words)];
    case 'later':
      return [`Later: ${block.on}`, ...htmlLines(block.words)];
    case 'labelled':
      return [
        `${block.label}${block.of === undefined ? '' : ` ${block.of}`}:`,
        ...htmlLines(block.words),
      ];
    case 'withheld':
      return htmlLines(block.notice);
  }
}

function voteLines(vote: Vote): string[] {
  const side = (label: string, one: VoteSide | undefined): string[] =>
    one === undefined
      ? []
      : [
          `${label}${one.count === undefined ? '' : ` (${one.count})`}: ${(one.names ?? []).map(({ printed }) => printed).join('; ')}`.trim(),
        ];
  return [
    ...(vote.said !== undefined ? [`Vote: ${vote.said}`] : []),
    ...side('For', vote.for),
    ...side('Against', vote.against),
    ...side('Abstained', vote.abstained),
    ...side('Not voting', vote.notVoting),
    ...(vote.casting ? [`Casting vote: ${vote.casting.by.printed}, ${vote.casting.option}`] : []),
    ...(vote.result === undefined ? [] : [`Result: ${vote.result}`]),
    ...(vote.recorded ?? []).flatMap(({ name, option, part }) =>
      // Whoever is named in the words of the vote is printed there.
      part === undefined && vote.said?.includes(name.printed) === true
        ? []
        : `Recorded ${option}: ${name.printed}${part === undefined ? '' : ` (part ${part})`}`,
    ),
  ];
}
