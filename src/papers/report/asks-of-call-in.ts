import { regimeOf, type CommitteeKind } from '../../law/bodies.ts';
import { canBeCalledIn } from '../../law/call-in/call-in.ts';
import type { CallInSettings, GovernanceForm } from '../../law/settings.ts';

/**
 * Whether a report to a body has to say whether its decision can be called in: not to a parish or a licensing hearing, of which no law of
 * call-in is known, unless the council's own rules name such bodies.
 */
export function asksOfCallIn(
  kind: CommitteeKind,
  callIn: Pick<CallInSettings, 'bodies'>,
  form: GovernanceForm | undefined,
): boolean {
  if (['part-va', 'executive'].includes(regimeOf(kind))) return true;
  return callIn.bodies !== undefined && canBeCalledIn(kind, callIn, form);
}
