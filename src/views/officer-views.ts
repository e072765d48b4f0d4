import type { Severity } from '../law/severity.ts';
import {
  GUIDE_PATH,
  lawInFull,
  RULE_EXAMPLES,
  RULE_THEMES,
  rulePath,
  type RuleTheme,
} from '../rules/rule-guide.ts';
import type { ExamplePart } from '../rules/examples/example.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES, whyFixed, type RuleCode } from '../rules/rules.ts';
import type { Council } from '../papers/council/council.ts';
import { HOME } from './links.ts';
import type { Link, PageView } from './views.ts';

/** The officer guide: all that is checked, by theme. */
export type OfficersView = PageView & {
  readonly themes: readonly {
    readonly id: string;
    readonly title: string;
    readonly about: string;
    readonly rules: readonly RuleEntry[];
  }[];
};

export type RuleEntry = {
  readonly code: string;
  readonly title: string;
  readonly url: string;
  readonly severity: Severity | 'off';
};

/** The page of a rule. */
export type RuleView = PageView & {
  readonly code: string;
  /** What the council has made of it. */
  readonly severity: Severity | 'off';
  /** The rule's own, where the council has another. */
  readonly usual?: Severity;
  readonly meaning: string;
  readonly remedy: string;
  readonly law?: string;
  readonly example: { readonly where: string; readonly wrong: string; readonly right: string };
  readonly theme: Link;
  /** Why no council can choose another severity. */
  readonly fixed?: string;
};

const OFFICERS: Link = { text: 'For officers', url: GUIDE_PATH };

const WHERE: Readonly<Record<ExamplePart, string>> = {
  council: 'In council.yaml',
  committee: 'In the front matter of a committee',
  agenda: 'In the front matter of agenda.md',
  report: 'In the front matter of a report',
  text: 'In the text of a report',
  files: 'Files and folders',
};

/** The list of all rules. */
export function officersView(council: Council): OfficersView {
  return {
    url: GUIDE_PATH,
    title: 'What is checked before papers are published',
    description: `The checks that the papers of ${council.name} pass before they are published, with the law behind each and how to put it right.`,
    breadcrumbs: [HOME],
    themes: RULE_THEMES.map((theme) => ({
      id: theme.id,
      title: theme.title,
      about: theme.about,
      rules: theme.codes.map((code) => ({
        code,
        title: RULES[code].title,
        url: rulePath(code),
        severity: severityOf(council, code),
      })),
    })),
  };
}

/** The page of one rule. */
export function ruleView(council: Council, code: RuleCode, theme: RuleTheme): RuleView {
  const rule: Rule = RULES[code];
  const severity = severityOf(council, code);
  const why = whyFixed(code);
  const { part, wrong, right } = RULE_EXAMPLES[code];
  return {
    url: rulePath(code),
    title: rule.title,
    description: rule.meaning,
    breadcrumbs: [HOME, OFFICERS],
    code,
    severity,
    ...(severity !== rule.severity && { usual: rule.severity }),
    meaning: rule.meaning,
    remedy: rule.remedy,
    ...(rule.law !== undefined && { law: lawInFull(rule.law) }),
    example: { where: WHERE[part], wrong, right },
    theme: { text: theme.title, url: `${GUIDE_PATH}#${theme.id}` },
    ...(why !== undefined && { fixed: why }),
  };
}

const severityOf = (council: Council, code: RuleCode): Severity | 'off' =>
  council.severities.get(code) ?? RULES[code].severity;
