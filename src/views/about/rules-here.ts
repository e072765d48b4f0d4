import {
  hasExemptInformation,
  isExecutive,
  regimeOf,
  type CommitteeKind,
} from '../../law/bodies.ts';
import { canBeCalledIn } from '../../law/call-in/call-in.ts';
import { governanceOn } from '../../law/settings.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { Committee } from '../../papers/committee/committee.ts';
import type { Council } from '../../papers/council/council.ts';
import type { PageView } from '../views.ts';

/** Which rules the bodies of a council have: a page explains those alone. */
export type RulesHere = {
  /** A parish council: three clear days. */
  readonly parish: boolean;
  /** Bodies of the rules of committees, with papers at the offices. */
  readonly committees: boolean;
  readonly executive: boolean;
  /** Bodies that may mark a paper as exempt, and exclude the public for it. */
  readonly exempt: boolean;
  /** Bodies whose decisions can be called in. */
  readonly callIn: boolean;
  /** Whether the council says anywhere which decisions can be called in, or for how long. */
  readonly callInRecorded: boolean;
  /** Whether each report says whether its decision can be called in. */
  readonly reportsSayCallIn: boolean;
};

/** A page whose words depend on the rules that there are. */
export type RulesView = PageView & { readonly rules: RulesHere };

/** How to use the site: with words to search for that are in a paper of the council's, where there are some. */
export type AboutView = RulesView & { readonly example?: string };

/** The rules of a council's bodies. Of a council that names none yet, those of committees. */
export function rulesHere(
  { callIn, governance, templates }: Pick<Council, 'callIn' | 'governance' | 'templates'>,
  committees: readonly Pick<Committee, 'kind'>[],
  today: IsoDate,
): RulesHere {
  const kinds: readonly CommitteeKind[] =
    committees.length === 0 ? ['committee'] : committees.map(({ kind }) => kind);
  const form = governanceOn(governance, today);
  return {
    parish: kinds.includes('parish'),
    committees: kinds.some((kind) => regimeOf(kind) === 'part-va'),
    executive: kinds.some(isExecutive),
    exempt: kinds.some(hasExemptInformation),
    callIn: kinds.some((kind) => canBeCalledIn(kind, callIn, form)),
    callInRecorded: callIn.workingDays !== undefined || callIn.bodies !== undefined,
    reportsSayCallIn: templates.every(({ asks }) => asks.includes('call-in')),
  };
}
