import type { CommitteeKind } from '../../law/bodies.ts';
import type { InForce } from '../../law/settings.ts';
import type { Named } from '../council/council.ts';
import type { SafeHtml } from '../../source/safe-html.ts';

/** Who sits on a committee, as the front sheet prints it. */
export type Member = {
  readonly name: string;
  /** The ward, or the body. */
  readonly represents?: string;
  readonly party?: string;
  /** "Chair". */
  readonly role?: string;
};

/** "Councillors", "Co-opted Members (Voting)": grouped as the front sheet prints them. */
export type MemberGroup = { readonly heading: string; readonly members: readonly Member[] };

/** The members of a time; each list is whole. */
export type Membership = InForce & { readonly groups: readonly MemberGroup[] };

/** Any body that meets: board, panel, executive. */
export type Committee = Named &
  InForce & {
    readonly kind: CommitteeKind;
    /** Slug of the committee that appointed a sub-committee. */
    readonly parent?: string;
    /** The councils or bodies of a joint committee. */
    readonly bodies?: readonly string[];
    /** None where its file has no members. */
    readonly memberships?: readonly Membership[];
    readonly description: SafeHtml;
    /** The same as text, for lists and search results. */
    readonly summary: string;
  };
