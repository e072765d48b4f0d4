import type { Places } from '../reading/places.ts';
import type { NoticeRules, StatedOfReport } from './stated.ts';
import type { CallInNotice, KeyDecision, PublicNotice } from '../appendix/appendix.ts';
import { isExecutive } from '../../law/bodies.ts';
import { executiveLaw } from '../../law/citation.ts';
import {
  callInEligibility,
  callInOf,
  canBeCalledIn,
  type CallInFacts,
} from '../../law/call-in/call-in.ts';
import {
  noticeOfKeyDecision,
  type KeyDecisionFacts,
  type KeyDecisionNotice,
} from '../../law/key-decision.ts';
import type { IsoDate } from '../../language/dates.ts';
import { governanceOn } from '../../law/settings.ts';
import { diagnose, type RuleCode } from '../../rules/rules.ts';
import { readParticulars } from '../report/key-decision-particulars.ts';
import { defined } from '../council/read-council.ts';
import type { ContentReader } from '../reading/reader.ts';
import { firstDayOf, keyFactsOf } from '../notice/facts-of-notice.ts';
import type { DatedNotice } from '../notice/notice.ts';
import { checkTypedDays, type TypedDay } from './named-notices.ts';
import { agreementOf } from './private-meetings.ts';

type StatedExecutive = NonNullable<StatedOfReport['executive']>;

/** What a report's page says of a decision of the executive. */
export type ExecutiveFacts = {
  readonly keyDecision?: KeyDecision;
  readonly callInState?: CallInNotice;
  /** When an executive decided, where its decision was published. */
  readonly decided?: string;
};

type Paper = {
  readonly reader: ContentReader;
  readonly file: Places;
  readonly meeting: string;
  /** The notices that it names. */
  readonly named: readonly DatedNotice[];
  /** Whether it names one, which may not be there. */
  readonly namesNotice: boolean;
};

/**
 * Holds what a report says of key decisions and call-in against the rules (SI 2012/2089; the council's own of call-in),
 * whether the report is open or not.
 */
export function readExecutiveFacts(
  { reader, file, meeting, named, namesNotice }: Paper,
  fields: StatedExecutive,
  rules: NoticeRules,
): ExecutiveFacts {
  const report = (code: RuleCode, field: string, message: string): void => {
    reader.diagnostics.push(diagnose(code, file.placeOf([field], 'key'), message));
  };
  const { council, committee } = rules;
  const form = governanceOn(council.governance, meeting);
  const callable = canBeCalledIn(committee.kind, council.callIn, form);
  const allowed = { 'key-decision': takesKeyDecisions(committee.kind), decision: callable };
  for (const field of ['key-decision', 'decision'] as const) {
    if (fields[field] === undefined || allowed[field]) continue;
    const message =
      field === 'decision'
        ? `By the settings of this council, decisions of ${committee.name} can’t be called in. Take decision: out, or set governance:, or bodies: below call-in:, in council.yaml.`
        : committee.kind === 'combined-authority'
          ? `Key decisions of a combined authority have regulations of their own (SI 2017/68 art 11), which aren’t checked here. Take key-decision: out, and say in the report itself that the decision is key.`
          : `${committee.name} isn’t an executive, and the rules of key decisions are those of executives. Take key-decision: out, or write kind: executive in the file of the committee.`;
    report('not-an-executive', field, message);
  }
  const key = allowed['key-decision'] ? fields['key-decision'] : undefined;
  const notice = takesKeyDecisions(committee.kind)
    ? named.find(({ ofKeyDecision }) => ofKeyDecision)
    : undefined;
  if (
    !namesNotice &&
    allowed['key-decision'] &&
    rules.today <= meeting &&
    mayBeKey(fields, council)
  ) {
    report(
      'key-decision-unsaid',
      'wards',
      `This report doesn’t say whether its decision is key, and names ${fields.wards === 'all' ? 'all wards' : `${fields.wards.length} wards`}: it is key where its effects are significant in two or more (${executiveLaw('key-by-wards').short}). If it is, write key-decision: with its notice; if not, "key-decision: false".`,
    );
  }
  if (notice && key) {
    checkTypedDays(
      reader,
      notice,
      typedDays(key, notice).map((one) => ({
        ...one,
        place: () => file.placeOf(['key-decision', ...one.path], 'value'),
      })),
    );
  }
  const facts = notice
    ? keyFactsOf(notice, { decision: meeting, today: rules.today })
    : key && factsOf(key, meeting, rules);
  const keyDecision = facts && noticeOfKeyDecision(facts, rules.openDays);
  // What is wrong with a notice for its own day is said of the notice.
  const isSaid = notice !== undefined && firstDayOf(notice) === meeting;
  const field = notice ? 'notice' : 'key-decision';
  if (keyDecision && keyDecision.advice !== '' && !isSaid) {
    if (keyDecision.state === 'without-notice') {
      const diagnostic = diagnose(
        'key-decision-without-notice',
        file.placeOf([field], 'key'),
        keyDecision.advice,
      );
      // After the decision it is on record what notice there was.
      const severity = rules.today > meeting ? 'warning' : diagnostic.severity;
      reader.diagnostics.push({ ...diagnostic, severity });
    } else {
      report('key-decision-reasons', field, keyDecision.advice);
    }
  }
  if (keyDecision?.question !== undefined && !isSaid) {
    report('urgency-office', field, keyDecision.question);
  }
  const callInState = callable ? readCallIn(fields, rules, report) : undefined;
  return {
    ...(keyDecision && {
      keyDecision: {
        ...publicPart(keyDecision),
        ...(keyDecision.state === 'special-urgency' && { specialUrgency: true as const }),
        ...{ grounds: [], particulars: [] },
        ...(key &&
          asGiven(
            keyDecision.given,
            readParticulars(key, fields.wards, (code, path, message) => {
              const place = file.placeOf(['key-decision', ...path], 'key');
              reader.diagnostics.push(diagnose(code, place, message));
            }),
          )),
      },
    }),
    ...(callInState && { callInState }),
    ...(isExecutive(committee.kind) && isPublished(fields, rules.today) && { decided: meeting }),
  };
}

/** The way to a notice says no more than the page says of it: none leads to one that is still to come. */
function asGiven(
  given: KeyDecisionNotice['given'],
  particulars: ReturnType<typeof readParticulars>,
): ReturnType<typeof readParticulars> {
  const { noticeUrl, ...rest } = particulars;
  if (noticeUrl === undefined || given === 'to-come') return rest;
  return { ...rest, noticeUrl, ...(given === 'not-recorded' && { noticeIsUnsaid: true }) };
}

/** Whether nobody says if a decision is key that is for two or more wards: whether its effects are significant is for the council to say. */
function mayBeKey(
  { 'key-decision': key, isKey, wards }: StatedExecutive,
  council: NoticeRules['council'],
): boolean {
  if (key !== undefined || isKey === false) return false;
  return (wards === 'all' ? council.wards.length : new Set(wards).size) >= 2;
}

/** The days of a key decision that its report types, each with that of its notice. */
function typedDays(
  key: NonNullable<StatedExecutive['key-decision']>,
  { published, exception }: DatedNotice,
): (Omit<TypedDay, 'place'> & { readonly path: readonly string[] })[] {
  const general = exception?.kind === 'general' ? exception : undefined;
  const special = exception?.kind === 'special' ? exception : undefined;
  const day = (path: readonly string[], typed: IsoDate | undefined, ofNotice?: IsoDate) => ({
    ...{ path, typed, ofNotice },
    field: path.at(-1) ?? '',
  });
  return [
    day(['noticed'], key.noticed, published),
    day(['general-exception', 'noticed'], key['general-exception']?.noticed, general?.available),
    day(
      ['general-exception', 'reasons-published'],
      key['general-exception']?.['reasons-published'],
      general?.reasonsPublished,
    ),
    day(['special-urgency', 'on'], key['special-urgency']?.on, special?.agreed.on),
    day(
      ['special-urgency', 'reasons-published'],
      key['special-urgency']?.['reasons-published'],
      special?.reasonsPublished,
    ),
  ];
}

const isPublished = ({ decision }: StatedExecutive, today: string): boolean =>
  decision?.published !== undefined && decision.published <= today;

/** An executive's; those of a combined authority have rules of their own (SI 2017/68 art 11), which aren't known here. */
const takesKeyDecisions = (kind: NoticeRules['committee']['kind']): boolean => isExecutive(kind);

function factsOf(
  key: NonNullable<StatedExecutive['key-decision']>,
  decision: string,
  { today }: NoticeRules,
): KeyDecisionFacts {
  const exception = key['general-exception'];
  const urgency = key['special-urgency'];
  return {
    decision,
    today,
    ...defined({
      noticed: key.noticed,
      generalException:
        exception &&
        defined({
          noticed: exception.noticed,
          reason: exception.reason,
          reasonsPublished: exception['reasons-published'],
        }),
      specialUrgency:
        urgency &&
        defined({ ...agreementOf(urgency), reasonsPublished: urgency['reasons-published'] }),
    }),
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
    open: true,
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
    const message =
      'call-in: true, and decision: says why it can’t be called in. Write call-in: false, or take that out.';
    report('call-in-contradictory', 'call-in', message);
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
  return { sentence: callIn.sentence, label: callIn.label };
}

const publicPart = ({ sentence, law }: PublicNotice): PublicNotice => ({
  sentence,
  ...(law && { law }),
});
