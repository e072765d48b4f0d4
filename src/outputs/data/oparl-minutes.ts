import { objectUrl } from '../../papers/data-addresses.ts';
import type { Minute, Vote } from '../../papers/minutes/minutes.ts';
import type { MinutesOnDay } from '../../papers/minutes/minutes-on-day.ts';
import { questionsOf } from '../../views/minutes/questions.ts';
import { VOTE_OPTIONS } from '../../views/minutes/minutes-page.ts';
import { OPTIONS_OF_DATA, voicesOf } from './vote-voices.ts';
import { typeOf, whole, type DataSite, type OparlObject } from './oparl-object.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What minutes add to their meeting: who was present, as far as they are people with a page, and the minutes as a File. */
export function minutesOfMeeting(site: DataSite, id: string, minutes: MinutesOnDay): Fields {
  const { status, url } = minutes;
  const present =
    status.kind === 'decisions'
      ? []
      : [minutes, ...minutes.sittings].flatMap((sitting) => sitting.present);
  const participants = new Set(
    present.flatMap(({ person }) => personId(site, minutes, person) ?? []),
  );
  const address = whole(site, url);
  const file: OparlObject = {
    id: `${id}#minutes`,
    type: typeOf('File'),
    name: status.kind === 'decisions' ? 'Decisions' : 'Minutes',
    mimeType: 'text/html',
    accessUrl: address,
    web: address,
  };
  return {
    ...(participants.size > 0 && { participant: [...participants] }),
    resultsProtocol: file,
    'moothall:minutes': {
      state: status.kind,
      ...(status.kind === 'approved' && { approved: status.on }),
      ...(minutes.decisionsPublished !== undefined && {
        decisionsPublished: minutes.decisionsPublished,
      }),
    },
  };
}

/** What minutes add to an item: what became of it, what was decided, and the votes. Nothing that is withheld is in them. */
export function minutesOfItem(
  site: DataSite,
  minutes: MinutesOnDay,
  number: string | undefined,
): Fields {
  if (number === undefined) return {};
  const own = minutes.minutes.filter(({ items }) => items.includes(number));
  if (own.length === 0) return {};
  const blocks = own.flatMap((minute) => minute.blocks);
  const decisions = blocks.filter((block) => block.kind === 'decision');
  const results = blocks.flatMap((block): string[] => {
    if (block.kind === 'decision') return [block.verb];
    // Of several items of a minute, the one that it is said of.
    const isOfItem = block.kind === 'fate' && (block.items?.includes(number) ?? true);
    return isOfItem && block.what !== 'taken-after' ? [block.what] : [];
  });
  const votes = own.flatMap((minute) => votesOf(site, minutes, minute));
  const numbers = own.flatMap((minute) => minute.number ?? []);
  return {
    ...(results.length > 0 && { result: [...new Set(results)].join(', ') }),
    ...(decisions.length > 0 && { resolutionText: decisions.map(({ text }) => text).join('\n\n') }),
    ...(numbers.length > 0 && { 'moothall:minute': numbers }),
    ...(votes.length > 0 && { 'moothall:vote': votes }),
  };
}

/** Votes in the form of Popolo's vote_event, but for those in which something doesn't agree. */
function votesOf(site: DataSite, minutes: MinutesOnDay, minute: Minute): Fields[] {
  return questionsOf(minute)
    .filter(({ vote }) => !vote.doubts)
    .map(({ vote, of, words }) => {
      const votes = voicesOf(vote).flatMap(({ name, option, casting, part }): Fields[] => {
        const voter = personId(site, minutes, name.person);
        if (voter === undefined) return [];
        return [
          {
            ...{ option: OPTIONS_OF_DATA[option], voter },
            ...(casting && { role: 'casting' }),
            ...(part !== undefined && { part }),
          },
        ];
      });
      const counts = countsOf(vote);
      return {
        identifier: whole(site, `${minutes.url}#${vote.id}`),
        of: of ?? minute.title,
        ...(words !== undefined && { text: words }),
        ...(vote.form !== undefined && { form: vote.form }),
        ...(vote.result !== undefined && { result: vote.result }),
        ...(counts.length > 0 && { counts }),
        ...(votes.length > 0 && { votes }),
      };
    });
}

function countsOf(vote: Vote): Fields[] {
  return VOTE_OPTIONS.flatMap((option) => {
    const side = vote[option];
    const value = side?.count ?? side?.names?.length;
    return value === undefined ? [] : [{ option: OPTIONS_OF_DATA[option], value }];
  });
}

function personId(
  site: DataSite,
  { people }: MinutesOnDay,
  person: string | undefined,
): string | undefined {
  const then = person === undefined ? undefined : people[person];
  return then && whole(site, objectUrl(then.url));
}
