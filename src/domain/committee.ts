import type { InForce, Named } from './council.ts';
import type { SafeHtml } from './safe-html.ts';

/** What a body does decides its rules: only executive decisions can be called in (LGA 2000 s.9F). */
export const COMMITTEE_KINDS = [
  'council',
  'executive',
  'scrutiny',
  'regulatory',
  'area',
  'advisory',
] as const;
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

/** Any body that meets: board, panel, executive. */
export type Committee = Named &
  InForce & {
    readonly kind: CommitteeKind;
    readonly description: SafeHtml;
    /** The same as text, for lists and search results. */
    readonly summary: string;
  };
