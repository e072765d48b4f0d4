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
import { closedParts } from '../withheld/closed-parts.ts';
import { reportOfItem, type AgendaToCheck, type ReportOfItem } from './exclusion-check.ts';
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
  reports: readonly ReportOfItem[],
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
  if (stated === undefined) {
    const item = firstClosedItem(agenda, reports);
    if (item === undefined) return undefined;
    const law = executiveLaw('private-meeting').short;
    const message = `A part of this item is not for the public, so that a part of the meeting is private: an executive gives notice of that 28 clear days before, and again five clear days before with what was said against it, or has it agreed that the meeting is urgent (${law}). Write "private:" in agenda.md: the reason, first-notice, second-notice and representations, or urgency.`;
    const place = file.placeOf(['items', item, 'report'], 'value');
    find('private-meeting-without-notice', place, message, held);
    return undefined;
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

/** The first item of which something is exempt or confidential, by its position. */
export function firstClosedItem(
  { items, url }: StatedAgenda,
  reports: readonly ReportOfItem[],
): number | undefined {
  const index = items.findIndex((item) => {
    const report = reportOfItem(item, url, reports);
    // A political adviser's advice closes a paper, and no part of a meeting.
    return (
      report !== undefined &&
      closedParts(report).some(({ access }) => access.kind !== 'political-advice')
    );
  });
  return index === -1 ? undefined : index;
}
