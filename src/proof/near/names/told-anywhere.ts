import { GIVEN_NAMES } from '../../../files/hidden/given-names.ts';
import { areOwnWords } from '../other-forms.ts';

/** "Project Marmalade", "Operation Thistle". */
const CODE_NAME = /^(?:project|operation)$/;
/** Who is in a project or runs it, and what it has. */
const OF_ANY_PROJECT =
  /^(?:academy|accountants?|appraisals?|architects?|assurance|boards?|briefs?|budgets?|centres?|charter|closure|cod(?:e|es|ing)|control|co-?ordinators?|costs?|definition|delivery|director(?:ate)?s?|documents?|engineers?|execution|executives?|finance|funds?|gateway|governance|grants?|groups?|initiation|leads?|leaders?|management|managers?|mandates?|methodology|milestones?|name|names|numbers?|office|officers?|outcomes?|overview|owners?|plans?|planning|programmes?|progress|registers?|reports?|risks?|scope|search|sponsors?|staff|stages?|status|steering|summary|support|surveyors?|teams?|timeline|title|updates?|value|workers?)$/;

/** "Grace Abernethy-Cole": two last names in one. */
const OF_TWO_FAMILIES = /^\p{Lu}\p{Ll}+[ \t]+\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}{2,}$/u;

/**
 * Whether a name is one that papers of other meetings may not have in silence: that of a person, by a common given name before a last name that
 * is no word, or before two of them, or the code name of a project. @param keys its words, folded
 */
export function isToldAnywhere(name: string, keys: readonly string[]): boolean {
  const [first = '', second = ''] = keys;
  const last = keys.at(-1) ?? '';
  if (CODE_NAME.test(first))
    return keys.length === 2 && second.length > 3 && !OF_ANY_PROJECT.test(second);
  if (OF_TWO_FAMILIES.test(name)) return areOwnWords(keys.slice(1));
  return keys.length <= 3 && keys.length > 1 && GIVEN_NAMES.has(first) && areOwnWords([last]);
}
