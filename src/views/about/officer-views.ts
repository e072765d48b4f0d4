import type { Severity } from '../../law/severity.ts';
import { ADDRESSES, guideThemeUrl } from '../../papers/addresses.ts';
import type { Council } from '../../papers/council/council.ts';
import {
  EXAMPLE_PLACES,
  FIELDS_OF_GUIDE,
  lawInFull,
  RULE_EXAMPLES,
  RULE_THEMES,
  WRITING_IN_GUIDE,
  type RuleTheme,
} from '../../rules/rule-guide.ts';
import type { Rule } from '../../rules/rule.ts';
import { RULES, whyFixed, type RuleCode } from '../../rules/rules.ts';
import { HOME } from '../links.ts';
import type { Link, PageView } from '../views.ts';

/** The officer guide: what is checked, by theme. */
export type OfficersView = PageView & {
  /** The pages that are no themes of rules: how a report is written, and all fields. */
  readonly others: readonly (Link & { readonly about: string })[];
  readonly themes: readonly {
    readonly title: string;
    readonly url: string;
    readonly about: string;
    readonly rules: number;
  }[];
};

/** The rules of one theme. */
export type GuideThemeView = PageView & {
  readonly about: string;
  readonly rules: readonly RuleView[];
};

export type RuleView = {
  readonly code: string;
  readonly title: string;
  /** What the council has made of it. */
  readonly severity: Severity | 'off';
  /** The rule's own, where the council has another. */
  readonly usual?: Severity;
  readonly meaning: string;
  readonly remedy: string;
  readonly law?: string;
  readonly example: { readonly where: string; readonly wrong: string; readonly right: string };
  /** Why no council can choose another severity. */
  readonly fixed?: string;
};

const OFFICERS: Link = { text: 'For officers', url: ADDRESSES.officers };

/** The first page of the officer guide. */
export function officersView(council: Council): OfficersView {
  return {
    url: ADDRESSES.officers,
    title: 'What is checked before papers are published',
    description: `The checks that the papers of ${council.name} pass before they are published, with the law behind each and how to put it right.`,
    breadcrumbs: [HOME],
    others: [WRITING_IN_GUIDE, FIELDS_OF_GUIDE].map(({ id, title, about }) => ({
      text: title,
      url: guideThemeUrl(id),
      about,
    })),
    themes: RULE_THEMES.map((theme) => ({
      title: theme.title,
      url: guideThemeUrl(theme.id),
      about: theme.about,
      rules: codesFor(council, theme).length,
    })),
  };
}

/** The page of a theme, with an entry for each of its rules. */
export function guideThemeView(council: Council, theme: RuleTheme): GuideThemeView {
  return {
    url: guideThemeUrl(theme.id),
    title: theme.title,
    description: theme.about,
    breadcrumbs: [HOME, OFFICERS],
    about: theme.about,
    rules: codesFor(council, theme).map((code) => ruleView(council, code)),
  };
}

/** A council without pillars has no rules of them. */
function codesFor({ pillars }: Council, { codes }: RuleTheme): readonly RuleCode[] {
  return codes.filter((code) => pillars.length > 0 || !code.startsWith('pillar'));
}

function ruleView(council: Council, code: RuleCode): RuleView {
  const rule: Rule = RULES[code];
  const severity = council.severities[code] ?? rule.severity;
  const why = whyFixed(code);
  const { part, wrong, right } = RULE_EXAMPLES[code];
  return {
    code,
    title: rule.title,
    severity,
    ...(severity !== rule.severity && { usual: rule.severity }),
    meaning: rule.meaning,
    remedy: rule.remedy,
    ...(rule.law !== undefined && { law: lawInFull(rule.law) }),
    example: { where: EXAMPLE_PLACES[part], wrong, right },
    ...(why !== undefined && { fixed: why }),
  };
}
