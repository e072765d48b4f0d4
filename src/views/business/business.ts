import { htmlLines } from '../../language/html-lines.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { AgendaItem, Meeting } from '../../papers/agenda/meeting.ts';
import { dayOfMinute } from '../../papers/minutes/day-of-minute.ts';
import { fateInWords } from '../../papers/minutes/fate-words.ts';
import { itemKey } from '../../papers/minutes/labels/minute-heading.ts';
import type { Minute, MinuteBlock } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import { firstWords } from '../../papers/minutes/quoted-words.ts';
import { compareText } from '../../rules/diagnostic.ts';
import { itemId } from '../../papers/addresses.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { committeeName } from '../cards.ts';
import { namesOf } from '../minutes/names.ts';
import type { NameView } from '../minutes/minutes-page.ts';
import type { Link } from '../views.ts';
import {
  BUSINESS,
  KIND_OF_ITEM,
  kindOfPart,
  OF_OUTSIDE_BODIES,
  partsOf,
  type BusinessKind,
  type Part,
} from './business-kinds.ts';

/** A petition, motion, question, declaration or appointment to an outside body. Members of the public are named in none: minutes print them, lists don't. */
export type BusinessEntry = {
  readonly kind: BusinessKind;
  readonly on: IsoDate;
  readonly committee: string;
  readonly title: string;
  /** Of the item on the agenda, or of the minute. */
  readonly url: string;
  /** Who declared an interest. */
  readonly name?: NameView;
  /** "1,107 signatures", "To the Executive Member for Transport": what the paper says of it. */
  readonly said: readonly string[];
  /** What became of it, as far as minutes say: "Carried", or the beginning of what was resolved. */
  readonly became: readonly (Link | { readonly text: string })[];
  /** The minutes that say so are a draft. */
  readonly isDraft?: true;
};

const registers = new WeakMap<ArchiveIndex, ReadonlyMap<BusinessKind, readonly BusinessEntry[]>>();

/** The entries of each register, the oldest first. */
export function businessIn(
  index: ArchiveIndex,
): ReadonlyMap<BusinessKind, readonly BusinessEntry[]> {
  const known = registers.get(index);
  if (known) return known;
  const { meetings, minutes } = index.archive;
  const all = [
    ...minutes.flatMap((one) => inMinutes(index, one)),
    ...meetings.flatMap((one) => inAgenda(index, one)),
  ].toSorted((a, b) => compareText(a.on, b.on));
  const found = new Map(BUSINESS.map((kind) => [kind, all.filter((one) => one.kind === kind)]));
  registers.set(index, found);
  return found;
}

/** "Question 1 from Mr A Resident": who asks is left to the minutes. */
const titleOf = ({ part: { of, title } }: Part): string => {
  if (of === 'motion') return title;
  // What a petition asks for is after its colon: "Petition: the closure of Mill Road".
  const isAsking = of === 'petition' && /^\W*(?:e-)?petition:/i.test(title);
  return title.replace(isAsking ? FROM : FROM_OR_OF, '');
};
const FROM =
  / (?:(?:from|by|asked by|presented by) (?=\p{Lu})|of (?=(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Councillor|Cllr)\b)).*$/u;
const FROM_OR_OF = / (?:from|by|of|asked by|presented by) (?=\p{Lu}).*$/u;

function inMinutes(index: ArchiveIndex, minutes: MinutesOnDay): BusinessEntry[] {
  const committee = committeeName(index, minutes.committee);
  return minutes.minutes.flatMap((minute, at) => {
    const of = {
      ...{ on: dayOfMinute(minutes, at), committee },
      ...(minutes.status.kind === 'draft' && { isDraft: true as const }),
    };
    return [
      ...outsideBodies(minutes, minute, of),
      ...partsOf(minute).flatMap((one): BusinessEntry[] => {
        const kind = kindOfPart(one);
        if (!kind) return [];
        const url = `${minutes.url}#${one.part.id}`;
        return [
          {
            ...{ ...of, kind, url, title: titleOf(one) },
            ...{ said: saidIn(one.blocks), became: becameIn(minutes, one.blocks) },
          },
        ];
      }),
      ...minute.blocks.flatMap((block): BusinessEntry[] =>
        block.kind === 'interest'
          ? [
              {
                ...{ ...of, kind: 'declarations', title: minute.title },
                ...{ url: `${minutes.url}#${minute.id}`, name: namesOf(minutes)(block.name) },
                said: [block.nature],
                became:
                  block.left === undefined
                    ? []
                    : [{ text: block.left ? 'Left for the item' : 'Stayed' }],
              },
            ]
          : [],
      ),
    ];
  });
}

/** Who is named in a list: members, by their title or their office. Whoever else is appointed is in the minutes. */
const OF_MEMBERS =
  /^(?:the )?(?:councillors?|cllrs?|leader|deputy|lord mayor|mayor|cabinet|executive|portfolio|chair|vice-chair|vacan|no appointment|none)\b/i;

/** Anybody else, by a title. */
const OF_SOMEBODY = /^(?:mr|mrs|ms|miss|mx|dr|sir|dame|lord|lady|rev|canon|professor)\b/i;

type Of = Pick<BusinessEntry, 'on' | 'committee' | 'isDraft'>;

/** Each body of "(a) Wick Almshouses – Councillor Latchford"; else what was decided about them. */
function outsideBodies(minutes: MinutesOnDay, minute: Minute, of: Of): BusinessEntry[] {
  if (!OF_OUTSIDE_BODIES.test(minute.title)) return [];
  return minute.blocks.flatMap((block): BusinessEntry[] => {
    if (block.kind !== 'decision') return [];
    const url = `${minutes.url}#${block.id}`;
    const bodies = block.parts.flatMap(({ id, text }): BusinessEntry[] => {
      const body = bodyIn(text, of, `${minutes.url}#${id}`);
      return body ? [body] : [];
    });
    if (bodies.length > 0) return bodies;
    const lines = htmlLines(block.html)
      .slice(1)
      .flatMap((line) => bodyIn(line, of, url) ?? []);
    if (lines.length > 0) return lines;
    const became = [{ text: firstWords(block.text), url }];
    return [{ ...of, kind: 'outside-bodies', title: minute.title, url, said: [], became }];
  });
}

/** "Wick Almshouses – Councillor Latchford": the body, and who was appointed where that is a member. */
function bodyIn(text: string, of: Of, url: string): BusinessEntry | undefined {
  const [, body, who = ''] =
    /^\W{0,3}([^–—:]{3,120}?) ?(?: [–—-] |: )(.{2,300}?)[;.]?(?: and)?$/s.exec(text) ?? [];
  if (body === undefined || /^that\b/i.test(body)) return undefined;
  // "Councillor Latchford – Wick Almshouses": who is appointed may stand first.
  if (OF_MEMBERS.test(body))
    return { ...of, kind: 'outside-bodies', title: who, url, said: [body], became: [] };
  if (OF_SOMEBODY.test(body))
    return { ...of, kind: 'outside-bodies', title: who, url, said: [], became: [] };
  const said = OF_MEMBERS.test(who) ? [who] : [];
  return { ...of, kind: 'outside-bodies', title: body, url, said, became: [] };
}

/** Labels of a part that say something to everybody: who a petition or a question is from isn't among them. */
function saidIn(blocks: readonly MinuteBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'labelled') return [];
    const words = htmlLines(block.words).join(' ').replace(/\.$/, '');
    if (block.label === 'Signatures') return [`Signatures: ${words}`];
    return block.label === 'To' && words !== '' ? [`To ${words}`] : [];
  });
}

const RESULTS = { carried: 'Carried', lost: 'Lost', fell: 'Fell', withdrawn: 'Withdrawn' } as const;

function becameIn(minutes: MinutesOnDay, blocks: readonly MinuteBlock[]): BusinessEntry['became'] {
  const ofAmendments = votesOnAmendments(blocks);
  return blocks.flatMap((block): BusinessEntry['became'] => {
    if (block.kind === 'vote' && ofAmendments.has(block.id)) return [];
    if (block.kind === 'vote' && block.result !== undefined)
      return [{ text: RESULTS[block.result], url: `${minutes.url}#${block.id}` }];
    if (block.kind === 'decision')
      return [{ text: firstWords(block.text), url: `${minutes.url}#${block.id}` }];
    if (block.kind === 'outcome') return [{ text: block.words }];
    if (block.kind === 'fate') return [{ text: fateInWords(block) }];
    if (block.kind === 'labelled' && block.label === 'Answer') return [{ text: 'Answered' }];
    return block.kind === 'later' ? [{ text: 'Added to after the meeting' }] : [];
  });
}

/** The votes that were on an amendment: what became of it isn't what became of the motion. The first below its heading is one. */
function votesOnAmendments(blocks: readonly MinuteBlock[]): ReadonlySet<string> {
  const found = new Set<string>();
  let isAmendment = false;
  for (const block of blocks) {
    if (block.kind === 'part') isAmendment = block.of === 'amendment';
    if (block.kind !== 'vote') continue;
    if (isAmendment || block.on === 'amendment') found.add(block.id);
    isAmendment = false;
  }
  return found;
}

/** Items of agendas, with what the minute of each says: one whose minute has parts of that kind is there already. */
function inAgenda(index: ArchiveIndex, meeting: Meeting): BusinessEntry[] {
  const minutes = index.minutesOf.get(meeting.url);
  return meeting.items.flatMap((item, position): BusinessEntry[] => {
    const isOfBodies = !item.business && OF_OUTSIDE_BODIES.test(item.title);
    const kind = item.business ? KIND_OF_ITEM[item.business.kind] : undefined;
    if (!kind && !isOfBodies) return [];
    const minute = minutes && minuteOf(minutes, item);
    if (isOfBodies && minute?.blocks.some((block) => block.kind === 'decision')) return [];
    if (minute && partsOf(minute).some((one) => kindOfPart(one) === kind)) return [];
    const isDraft = minute && minutes?.status.kind === 'draft';
    return [
      {
        ...{
          kind: kind ?? 'outside-bodies',
          on: meeting.date,
          committee: committeeName(index, meeting.committee),
        },
        title: item.title,
        url: `${meeting.url}#${itemId(position, item.number)}`,
        said: saidOfItem(item),
        became: [
          ...(minute && minutes ? becameIn(minutes, minute.blocks) : []),
          ...(item.business && 'answer' in item.business && item.business.answer !== undefined
            ? [{ text: 'Answered' }]
            : []),
        ],
        ...(isDraft === true && { isDraft: true as const }),
      },
    ];
  });
}

function minuteOf({ minutes }: MinutesOnDay, { number }: AgendaItem): Minute | undefined {
  if (number === undefined) return undefined;
  const own = minutes.filter(({ items }) => items.some((one) => itemKey(one) === itemKey(number)));
  return own.length === 1 ? own[0] : undefined;
}

function saidOfItem({ business }: AgendaItem): string[] {
  if (business?.kind === 'petition' && business.signatures !== undefined)
    return [`Signatures: ${business.signatures.toLocaleString('en-GB')}`];
  if (business?.kind === 'motion') {
    const { proposer, seconder } = business;
    return [`Proposed by ${proposer}${seconder === undefined ? '' : `, seconded by ${seconder}`}`];
  }
  const to = business && 'to' in business ? business.to : undefined;
  return to === undefined ? [] : [`To ${to}`];
}
