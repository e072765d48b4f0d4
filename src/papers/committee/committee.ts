import type { CommitteeKind } from '../../law/bodies.ts';
import type { InForce } from '../../law/settings.ts';
import type { Named } from '../council/council.ts';
import type { SafeHtml } from '../../source/safe-html.ts';

/** Who sits on a committee, as the front sheet prints it. */
export type Member = {
  readonly name: string;
  /** Where a list names the file of a person: the name that the file has. */
  readonly printed?: string;
  /** The ward, or the body. */
  readonly represents?: string;
  readonly party?: string;
  /** "Chair". */
  readonly role?: string;
  /** Of a page of the person. */
  readonly url?: string;
};

/** "Councillors", "Co-opted Members (Voting)": grouped as the front sheet prints them. */
export type MemberGroup = {
  readonly heading: string;
  readonly members: readonly Member[];
  /** Whether all councillors of the day are in it, whom no list names. */
  readonly everyCouncillor?: true;
  /** How many seats nobody has. */
  readonly vacancies?: number;
};

/** Somebody who sits with a committee and was not elected to the council. */
export type CoOpted = {
  readonly name: string;
  readonly represents?: string;
  /** What they may vote on, "education"; none where they have no vote. */
  readonly votes?: string;
};

/** Who sits on a committee from a day on, by their names. */
export type MemberList = {
  readonly chair?: string;
  readonly viceChair?: string;
  /** Without those two; or all councillors of the day. */
  readonly members: readonly string[] | 'all-councillors';
  readonly coOpted: readonly CoOpted[];
  /** Who holds which office: Finance, Mayor. */
  readonly offices: readonly { readonly office: string; readonly name: string }[];
  readonly vacancies?: number;
};

/** The members of a time; each list is whole. */
export type Membership = InForce & {
  /** As a front sheet prints them. */
  readonly groups: readonly MemberGroup[];
  /** Where the members are named as people. */
  readonly list?: MemberList;
};

/** How many members a meeting needs: a number, or a part of the members and never fewer than a number. */
export type Quorum = number | { readonly fraction: string; readonly least: number };

export const SUBSTITUTE_RULES = ['same-group', 'named', 'any', 'none'] as const;
/** Who may be a substitute, as the council's rules have it. */
export type SubstituteRule = (typeof SUBSTITUTE_RULES)[number];

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
    readonly quorum?: Quorum;
    readonly substitutes?: SubstituteRule;
    readonly description: SafeHtml;
    /** The same as text, for lists and search results. */
    readonly summary: string;
  };
