import { businessUrl } from '../../papers/addresses.ts';
import type { ArchiveIndex } from '../archive-index.ts';
import { HOME } from '../links.ts';
import { listParts, type ListJump, type ListPart } from '../list-parts.ts';
import type { Link, PageView } from '../views.ts';
import { businessIn, type BusinessEntry } from './business.ts';
import { BUSINESS, type BusinessKind } from './business-kinds.ts';

/** A register of what members and the public bring to meetings, or a part of it. */
export type BusinessView = PageView & {
  /** The newest first. */
  readonly entries: readonly BusinessEntry[];
  readonly jumps: readonly ListJump[];
};

const TITLES: Readonly<Record<BusinessKind, string>> = {
  petitions: 'Petitions',
  motions: 'Motions',
  questions: 'Questions at meetings',
  declarations: 'Interests declared at meetings',
  'outside-bodies': 'Outside bodies',
};

/** What a register is called. */
export const businessTitle = (kind: BusinessKind): string => TITLES[kind];

const ABOUT: Readonly<Record<BusinessKind, string>> = {
  petitions: 'Petitions that agendas and minutes name, and what minutes say became of them.',
  motions: 'Motions that agendas and minutes name, and what minutes say became of them.',
  questions: 'Questions that agendas and minutes name, to whom, and whether an answer is there.',
  declarations:
    'Interests that minutes say members declared at meetings. The register of members’ interests, which the law asks for, is another.',
  'outside-bodies':
    'Whom the council appointed to bodies of others, as agendas and minutes say it. Who sits there today may be another.',
};

/** The registers that have something in them. */
export function businessKindsIn(index: ArchiveIndex): readonly BusinessKind[] {
  const found = businessIn(index);
  return BUSINESS.filter((kind) => (found.get(kind)?.length ?? 0) > 0);
}

/** The way to a register. */
export const businessLink = (kind: BusinessKind): Link => ({
  text: TITLES[kind],
  url: businessUrl(kind),
});

/** The registers, in the parts that a page lists. */
export function businessParts(
  index: ArchiveIndex,
): readonly { readonly kind: BusinessKind; readonly part: ListPart<BusinessEntry> }[] {
  return [...businessIn(index)].flatMap(([kind, entries]) =>
    entries.length === 0
      ? []
      : listParts(
          businessUrl(kind),
          entries,
          ({ on }) => on,
          () => 2,
        ).map((part) => ({ kind, part })),
  );
}

/** A register, as far as one page lists it. */
export function businessView(kind: BusinessKind, part: ListPart<BusinessEntry>): BusinessView {
  return {
    url: part.url,
    title: `${TITLES[kind]}${part.place}`,
    description: ABOUT[kind],
    breadcrumbs: [HOME],
    entries: part.things.toReversed(),
    jumps: part.jumps,
  };
}
