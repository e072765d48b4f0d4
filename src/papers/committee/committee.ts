import type { CommitteeKind } from '../../law/bodies.ts';
import type { InForce } from '../../law/settings.ts';
import type { Named } from '../council/council.ts';
import type { SafeHtml } from '../../source/safe-html.ts';

/** Any body that meets: board, panel, executive. */
export type Committee = Named &
  InForce & {
    readonly kind: CommitteeKind;
    readonly description: SafeHtml;
    /** The same as text, for lists and search results. */
    readonly summary: string;
  };
