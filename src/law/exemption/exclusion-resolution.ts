import type { Access } from '../access.ts';
import type { CommitteeKind } from '../bodies.ts';
import type { Citation } from '../citation.ts';
import { citationOf, inBrackets } from '../citation.ts';
import { descriptionsOf, exemptRules, paragraphsInWords } from './exemption.ts';
import { listInWords } from '../../language/sentence.ts';

/** A part of an agenda, by names that the public may read. */
export type AgendaPart = {
  /** The agenda's own number of the item; none for an unnumbered row. */
  readonly item?: string;
  /** Public title of the item or of its report. */
  readonly title: string;
  /** What of it is closed, where it isn't the whole: "Appendix 2", "Part". */
  readonly part?: string;
  readonly access: Access;
};

export type ExclusionResolution = {
  readonly law: Citation | undefined;
  /** "The meeting will be asked to resolve that …", or that there is nothing exempt. */
  readonly words: string;
  /** What it names, in the order of the agenda: each part with the description that exempts it. */
  readonly parts: readonly string[];
  /** What is closed without a resolution, since it is confidential; empty words where there is none. */
  readonly confidential: { readonly words: string; readonly parts: readonly string[] };
};

/** What an agenda says where nothing on it is exempt. */
export const NO_EXEMPT_ITEMS = 'No exempt items have been identified.';

/** The same while a paper is still being checked. */
export const NONE_YET =
  'No exempt items have been identified so far. A paper of this agenda is still being checked.';

/** What an agenda asks the meeting for: what it resolved is in its minutes. */
function askedFor(committee: CommitteeKind, isOver: boolean): string {
  const law = citationOf(committee, 'exempt-excluded');
  return (
    `The meeting ${isOver ? 'was to' : 'will'} be asked to resolve that${law === undefined ? '' : `, under ${law.full},`} the public be excluded ` +
    'from the meeting during the following parts, since it is likely that if members of the public were present exempt ' +
    'information would be disclosed to them, of the description that is given for each part:'
  );
}

/**
 * The resolution to exclude the press and public, written from what is exempt. It names each part and
 * the description of Schedule 12A that applies (LGA 1972 s.100A(4), (5); for an executive SI 2012/2089
 * reg 4(2)(b)). Confidential parts need no resolution: the public must be excluded (s.100A(2)).
 * @param isOver whether the day of the meeting is past.
 */
export function exclusionResolution(
  agenda: readonly AgendaPart[],
  committee: CommitteeKind,
  exemptRule: string | undefined,
  isOver = false,
): ExclusionResolution {
  const parts = agenda
    .filter(({ access }) => access.kind === 'exempt')
    .map((part) => exemptLine(part, exemptRule));
  const confidential = agenda.filter(({ access }) => access.kind === 'confidential').map(nameOf);
  return {
    law: citationOf(committee, 'exempt-excluded'),
    words: parts.length === 0 ? NO_EXEMPT_ITEMS : askedFor(committee, isOver),
    parts,
    confidential: {
      words:
        confidential.length === 0
          ? ''
          : 'The council states that the following parts of the agenda contain confidential information, for which ' +
            `the public is excluded without a resolution${inBrackets(committee, 'confidential-excluded')}:`,
      parts: confidential,
    },
  };
}

/** "Item 9, Appendix 2 to ‘Leisure centre’: under paragraph 3 … (rule 10.4(3)). Information relating to …". */
function exemptLine(part: AgendaPart, exemptRule: string | undefined): string {
  if (part.access.kind !== 'exempt') return nameOf(part);
  const rules = exemptRules(part.access, exemptRule);
  const rule =
    rules.length === 0 ? '' : ` (${rules.length === 1 ? 'rule' : 'rules'} ${listInWords(rules)})`;
  return `${nameOf(part)}: under ${paragraphsInWords(part.access)}${rule}. ${descriptionsOf(part.access).join(' ')}`;
}

function nameOf({ item, title, part }: AgendaPart): string {
  const joint = part === 'Part' ? 'of' : 'to';
  const what = part === undefined ? title : `${part} ${joint} “${title}”`;
  return item === undefined ? what : `Item ${item}, ${what}`;
}
