import type { Places } from '../reading/places.ts';
import type { StatedOfReport } from './stated.ts';
import type { NoticeRules } from './stated.ts';
import type { CallInNotice, KeyDecision, PublicNotice } from '../appendix/appendix.ts';
import { callInEligibility, callInOf, type CallInFacts } from '../../law/call-in.ts';
import { noticeOfKeyDecision } from '../../law/key-decision.ts';
import { noticeOfPrivateMeeting } from '../../law/private-meeting.ts';
import { diagnose, type RuleCode } from '../../rules/rules.ts';
import { readParticulars } from '../report/key-decision-particulars.ts';
import { defined } from '../council/read-council.ts';
import type { ContentReader } from '../reading/reader.ts';
import type { AgendaFields } from '../agenda/agenda-schema.ts';

type StatedExecutive = NonNullable<StatedOfReport['executive']>;

/** What a report's page says of a decision of the executive. */
export type ExecutiveFacts = {
  readonly keyDecision?: KeyDecision;
  readonly callInState?: CallInNotice;
};

type Paper = {
  readonly reader: ContentReader;
  readonly file: Places;
  readonly meeting: string;
};

/** Holds what a report says of key decisions and call-in against the law (SI 2012/2089, LGA 2000 s.9F). */
export function readExecutiveFacts(
  { reader, file, meeting }: Paper,
  fields: StatedExecutive,
  rules: NoticeRules,
): ExecutiveFacts {
  const report = (code: RuleCode, field: string, message: string): void => {
    reader.diagnostics.push(diagnose(code, file.placeOf([field], 'key'), message));
  };
  if (rules.committee.kind !== 'executive') {
    for (const field of ['key-decision', 'decision'] as const) {
      if (fields[field] === undefined) continue;
      const message = `${rules.committee.name} isn’t an executive: only an executive takes key decisions and decisions that can be called in. Take ${field}: out, or write kind: executive in the file of the committee.`;
      report('not-an-executive', field, message);
    }
    return {};
  }
  const key = fields['key-decision'];
  const keyDecision =
    key &&
    noticeOfKeyDecision(
      {
        decision: meeting,
        today: rules.today,
        ...defined({
          noticed: key.noticed,
          generalException: key['general-exception'],
          specialUrgency: key['special-urgency'],
        }),
      },
      rules.openDays,
    );
  if (keyDecision && keyDecision.advice !== '') {
    const code =
      keyDecision.state === 'not-lawful' ? 'key-decision-without-notice' : 'key-decision-reasons';
    report(code, 'key-decision', keyDecision.advice);
  }
  const callInState = readCallIn(fields, rules, report);
  return {
    ...(key &&
      keyDecision && {
        keyDecision: {
          ...publicPart(keyDecision),
          ...readParticulars(key, fields.wards, (code, path, message) => {
            const place = file.placeOf(['key-decision', ...path], 'key');
            reader.diagnostics.push(diagnose(code, place, message));
          }),
        },
      }),
    ...(callInState && { callInState }),
  };
}

function readCallIn(
  fields: StatedExecutive,
  { council, calendar, today }: NoticeRules,
  report: (code: RuleCode, field: string, message: string) => void,
): CallInNotice | undefined {
  const { decision } = fields;
  if (!fields['call-in'] && decision === undefined) return undefined;
  const facts: CallInFacts = {
    takenBy: 'executive',
    ...defined({
      urgent: decision?.urgent,
      alreadyCalledIn: decision?.['already-called-in'],
      belowThreshold: decision?.['below-threshold'],
      published: decision?.published,
      calledIn: decision?.['called-in'] && defined(decision['called-in']),
      implemented: decision?.implemented,
    }),
  };
  const eligibility = callInEligibility(facts);
  if (fields['call-in'] && !eligibility.eligible) {
    const why = eligibility.bars.map(({ sentence }) => sentence).join(' ');
    report(
      'call-in-contradictory',
      'call-in',
      `This decision can’t be called in. ${why} Write call-in: false.`,
    );
    return undefined;
  }
  if (!fields['call-in'] && eligibility.eligible) {
    const message =
      'call-in: false, and decision: doesn’t say why it can’t be called in. Write urgent:, already-called-in: or below-threshold: below decision:, or call-in: true.';
    report('call-in-contradictory', 'decision', message);
    return undefined;
  }
  const callIn = callInOf(facts, council.callIn, calendar, today);
  for (const problem of callIn.problems) report('call-in-contradictory', 'decision', problem);
  return { ...publicPart(callIn), label: callIn.label };
}

/** Holds the notices of a meeting in private against the law (SI 2012/2089 reg 5); none where it isn't private. */
export function readPrivateMeeting(
  { reader, file, meeting }: Paper,
  fields: Pick<AgendaFields, 'private'>,
  rules: NoticeRules,
): PublicNotice | undefined {
  const stated = fields.private;
  if (stated === undefined) return undefined;
  const report = (code: RuleCode, message: string): void => {
    reader.diagnostics.push(diagnose(code, file.placeOf(['private'], 'key'), message));
  };
  if (rules.committee.kind !== 'executive') {
    report(
      'not-an-executive',
      `${rules.committee.name} isn’t an executive: it excludes the public by resolution, item by item. Take private: out.`,
    );
    return undefined;
  }
  const notice = noticeOfPrivateMeeting(
    {
      meeting,
      today: rules.today,
      reason: stated.reason,
      ...defined({
        firstNotice: stated['first-notice'],
        secondNotice: stated['second-notice'],
        urgency: stated.urgency,
      }),
    },
    rules.openDays,
  );
  if (notice.state === 'not-lawful') report('private-meeting-without-notice', notice.advice);
  else if (notice.advice !== '') report('private-meeting-notice-due', notice.advice);
  return publicPart(notice);
}

const publicPart = ({ sentence, law }: PublicNotice): PublicNotice => ({
  sentence,
  ...(law && { law }),
});
