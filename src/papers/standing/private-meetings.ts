import type { z } from 'zod';
import { isExecutive } from '../../law/bodies.ts';
import { executiveLaw } from '../../law/citation.ts';
import { noticeOfPrivateMeeting } from '../../law/private-meeting.ts';
import type { UrgencyAgreement } from '../../law/urgency.ts';
import { diagnose, type Place, type RuleCode } from '../../rules/rules.ts';
import type { AgendaFields } from '../agenda/agenda-schema.ts';
import type { StatedAgenda } from '../agenda/meeting.ts';
import type { PublicNotice } from '../appendix/appendix.ts';
import { defined } from '../council/read-council.ts';
import type { privateMeeting } from '../report/executive-schema.ts';
import { firstDayOf, privateFactsOf } from '../notice/facts-of-notice.ts';
import type { DatedNotice, NoticesByKey } from '../notice/notice.ts';
import type { StatedReport } from '../report/report.ts';
import { closedParts } from '../withheld/closed-parts.ts';
import { reportOfItem, type AgendaToCheck, type ReportOfItem } from './exclusion-check.ts';
import { checkTypedDays, mayBeUnread, noticesOf } from './named-notices.ts';
import type { NoticeRules } from './stated.ts';

type StatedUrgency = NonNullable<z.output<typeof privateMeeting>['urgency']>;

/** Who agreed that something is urgent, as front matter has it. */
export function agreementOf(stated: StatedUrgency): UrgencyAgreement {
  const { by, on, reason, 'earlier-offices': earlierOffices } = stated;
  return defined({ by, on, reason, earlierOffices });
}

/**
 * Holds the notices of a meeting in private against SI 2012/2089 reg 5. A part of a meeting is a private meeting too
 * (reg 2): one exempt or confidential appendix on the agenda of an executive asks for both notices or the agreement.
 * None where nothing is said and nothing is closed.
 */
export function readPrivateMeeting(
  { reader, file, agenda }: AgendaToCheck,
  fields: Pick<AgendaFields, 'private'>,
  reports: readonly NamedInReport[],
  rules: NoticeRules,
): PublicNotice | undefined {
  const held = rules.today > agenda.date;
  const stated = fields.private;
  const find = (code: RuleCode, place: Place, message: string, lowered = false): void => {
    const diagnostic = diagnose(code, place, message);
    reader.diagnostics.push(lowered ? { ...diagnostic, severity: 'warning' } : diagnostic);
  };
  if (!isExecutive(rules.committee.kind)) {
    if (stated === undefined) return undefined;
    find(
      'not-an-executive',
      file.placeOf(['private'], 'key'),
      `${rules.committee.name} isn’t an executive: it excludes the public by resolution, item by item. Take private: out.`,
    );
    return undefined;
  }
  const notices = privateNoticesOf(agenda, reports, rules.notices);
  if (stated === undefined) {
    const item = closedItems(agenda, reports).find((at) => !notices.items.has(at));
    const ofNotices = sayPrivateNotices(notices.all, agenda, rules, { reader, file });
    if (item === undefined) return ofNotices;
    const law = executiveLaw('private-meeting').short;
    const message = `A part of this item is not for the public, so that a part of the meeting is private: an executive gives notice of that 28 clear days before, and again five clear days before with what was said against it, or has it agreed that the meeting is urgent (${law}). Write "private:" in agenda.md: the reason, first-notice, second-notice and representations, or urgency.`;
    const place = file.placeOf(['items', item, 'report'], 'value');
    find('private-meeting-without-notice', place, message, held);
    return ofNotices;
  }
  const notice = noticeOfPrivateMeeting(
    {
      meeting: agenda.date,
      today: rules.today,
      reason: stated.reason,
      ...defined({
        firstNotice: stated['first-notice'],
        secondNotice: stated['second-notice'],
        representations: stated.representations,
        response: stated.response,
        urgency:
          stated.urgency &&
          defined({
            ...agreementOf(stated.urgency),
            reasonsPublished: stated.urgency['reasons-published'],
          }),
      }),
    },
    rules.openDays,
  );
  for (const { notice: one } of notices.all) {
    checkTypedDays(
      reader,
      one,
      (
        [
          ['first-notice', stated['first-notice'], one.published],
          ['second-notice', stated['second-notice'], one.secondNotice?.on],
        ] as const
      ).map(([field, typed, ofNotice]) => ({
        ...{ field, typed, ofNotice },
        place: () => file.placeOf(['private', field], 'value'),
      })),
    );
  }
  // Most notices leave nothing to be said.
  const place = () => file.placeOf(['private'], 'key');
  if (notice.state === 'without-notice') {
    find('private-meeting-without-notice', place(), notice.advice, held);
  } else if (notice.advice !== '' && !reasonsArePublished(stated, rules.today)) {
    find('private-meeting-notice-due', place(), notice.advice);
  }
  for (const question of notice.questions) {
    const code = question.includes('earlier-offices') ? 'urgency-office' : 'private-meeting-said';
    find(code, place(), question);
  }
  const { sentence, state, law } = notice;
  return { sentence, ...(state === 'urgent' && { law }) };
}

/** The notice of why a meeting is urgent, which follows the agreement (reg 5(7)). */
function reasonsArePublished(
  { urgency }: NonNullable<AgendaFields['private']>,
  today: string,
): boolean {
  const day = urgency?.['reasons-published'];
  return day !== undefined && day <= today;
}

/** The notices of business in private of a meeting, and the items that are covered by one, by their positions. */
type PrivateNotices = {
  readonly all: readonly { readonly notice: DatedNotice; readonly item: number }[];
  readonly items: ReadonlySet<number>;
};

/** The notices of business in private that the items of an agenda, or their reports, name. */
function privateNoticesOf(
  { items, url }: StatedAgenda,
  reports: readonly NamedInReport[],
  known: NoticesByKey,
): PrivateNotices {
  const all = new Map<string, { readonly notice: DatedNotice; readonly item: number }>();
  const covered = new Set<number>();
  items.forEach((item, at) => {
    const names = [...(item.notices ?? []), ...(reportOfItem(item, url, reports)?.notices ?? [])];
    if (names.some((name) => mayBeUnread(name, known))) covered.add(at);
    for (const notice of noticesOf(names, known)) {
      if (!notice.private || notice.withdrawn) continue;
      covered.add(at);
      if (!all.has(notice.url)) all.set(notice.url, { notice, item: at });
    }
  });
  return { all: [...all.values()], items: covered };
}

/** What the notices of business in private say, with the day of each from its own file. */
function sayPrivateNotices(
  notices: PrivateNotices['all'],
  agenda: StatedAgenda,
  rules: NoticeRules,
  { reader, file }: Pick<AgendaToCheck, 'reader' | 'file'>,
): PublicNotice | undefined {
  const days = { meeting: agenda.date, today: rules.today };
  const said = notices.flatMap(({ notice, item }) => {
    const facts = privateFactsOf(notice, days);
    if (!facts) return [];
    const { sentence, state, advice, law } = noticeOfPrivateMeeting(facts, rules.openDays);
    // For its own day that is said of the notice itself.
    if (state === 'without-notice' && firstDayOf(notice) !== agenda.date) {
      const place = file.placeOf(['items', item], 'value');
      const found = diagnose('private-meeting-without-notice', place, `${notice.id}: ${advice}`);
      const held = rules.today > agenda.date;
      reader.diagnostics.push(held ? { ...found, severity: 'warning' } : found);
    }
    return [{ sentence, notice, ...(state === 'urgent' && { law }) }];
  });
  const [first, ...more] = said;
  if (!first) return undefined;
  if (more.length === 0) {
    return { sentence: first.sentence, ...('law' in first && { law: first.law }) };
  }
  return {
    sentence: said.map(({ notice: { matter }, sentence }) => `${matter}: ${sentence}`).join(' '),
  };
}

/** A report with the notices that it names. */
type NamedInReport = ReportOfItem & Pick<StatedReport, 'notices'>;

/** The items of which something is exempt or confidential, by their positions. */
function closedItems({ items, url }: StatedAgenda, reports: readonly ReportOfItem[]): number[] {
  return items.flatMap((item, at) => {
    const report = reportOfItem(item, url, reports);
    // A political adviser's advice closes a paper, and no part of a meeting.
    const isClosed =
      report !== undefined &&
      closedParts(report).some(({ access }) => access.kind !== 'political-advice');
    return isClosed ? [at] : [];
  });
}
