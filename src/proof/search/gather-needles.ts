import type { Secret } from '../../language/secret.ts';
import { likeness, needlesOf, secretsOf, type Needle } from './needles.ts';

/** A needle by the unit it comes from, and its place among those of the unit. */
export type NeedleName = readonly [unit: string, index: number];

export type GatheredNeedles = {
  readonly needles: readonly Needle[];
  /** Of each needle; several where units have the same words. */
  readonly names: readonly (readonly NeedleName[])[];
  /** Secrets that have no needle, being no different from any words. */
  readonly passedOver: number;
};

/** The needles of all units, each once, with the secrets of all papers that have the same words. */
export function gatherNeedles(
  units: readonly { readonly id: string; readonly secrets: readonly Secret[] }[],
): GatheredNeedles {
  const needles: Needle[] = [];
  const names: NeedleName[][] = [];
  const known = new Map<string, number>();
  let passedOver = 0;
  for (const { id, secrets } of units) {
    const ofUnit = needlesOf(secrets);
    passedOver += ofUnit.passedOver;
    for (const [index, needle] of ofUnit.needles.entries()) {
      const key = likeness(needle);
      const same = known.get(key);
      if (same === undefined) {
        known.set(key, needles.length);
        needles.push(needle);
        names.push([[id, index]]);
      } else {
        names[same]?.push([id, index]);
        needles[same] = withOther(needles[same] as Needle, needle.secret);
      }
    }
  }
  return { needles, names, passedOver };
}

function withOther(needle: Needle, secret: Secret): Needle {
  const isKnown = secretsOf(needle).some(({ source }) => source.file === secret.source.file);
  return isKnown ? needle : { ...needle, others: [...(needle.others ?? []), secret] };
}
