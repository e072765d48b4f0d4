import type { Diagnostic } from './diagnostic.ts';
import type { Fix } from './fix.ts';
import { ACCESS_RULES } from './codes/access-rules.ts';
import { APPENDIX_RULES } from './codes/appendix-rules.ts';
import { EXECUTIVE_RULES } from './codes/executive-rules.ts';
import { FRONT_MATTER_RULES } from './codes/front-matter-rules.ts';
import { MATTER_RULES } from './codes/matter-rules.ts';
import { MINUTES_RULES } from './codes/minutes-rules.ts';
import { NOTICE_RULES } from './codes/notice-rules.ts';
import { PEOPLE_RULES } from './codes/people-rules.ts';
import { PDF_RULES } from './codes/pdf-rules.ts';
import { DECISION_RULES } from './codes/decision-rules.ts';
import { RECORD_RULES } from './codes/record-rules.ts';
import { TEXT_RULES } from './codes/text-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule, by code. */
export const RULES = {
  ...FRONT_MATTER_RULES,
  ...PEOPLE_RULES,
  ...TEXT_RULES,
  ...APPENDIX_RULES,
  ...PDF_RULES,
  ...ACCESS_RULES,
  ...NOTICE_RULES,
  ...EXECUTIVE_RULES,
  ...MINUTES_RULES,
  ...DECISION_RULES,
  ...RECORD_RULES,
  ...MATTER_RULES,
} satisfies Record<string, Rule>;

export type RuleCode = keyof typeof RULES;

/** Where something is in a source file: a line and a column, both counted from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** A diagnostic of a rule, with the rule's own severity. */
export function diagnose(code: RuleCode, place: Place, message: string, fix?: Fix): Diagnostic {
  return {
    file: place.file,
    line: place.line,
    column: place.column,
    severity: RULES[code].severity,
    code,
    message,
    ...(fix && { fix }),
  };
}

/**
 * Rules whose papers, or parts of them, can't be made into pages: as a warning they would leave the site in
 * silence.
 */
const ESSENTIAL: ReadonlySet<string> = new Set<RuleCode>([
  'file-unreadable',
  'file-name-unreadable',
  'paper-too-large',
  'merge-conflict',
  'front-matter-missing',
  'front-matter-unclosed',
  'yaml-invalid',
  'field-unknown',
  'field-missing',
  'field-invalid',
  'call-in-missing',
  'wards-missing',
  'pillars-missing',
  'nation-unsupported',
  'committee-unknown',
  'meeting-folder-invalid',
  'agenda-missing',
  'report-not-on-agenda',
  'report-missing',
  'minutes-as-report',
  'address-invalid',
  'appendix-twice',
]);

/** Why no council can change a rule's severity, as a sentence; nothing where it can. */
export function whyFixed(code: string): string | undefined {
  const rules: Readonly<Record<string, Rule>> = RULES;
  if (Object.hasOwn(RULES, code) && rules[code]?.fixed === true) {
    return 'It keeps what is exempt from being published.';
  }
  return ESSENTIAL.has(code)
    ? 'A paper that breaks it can’t be made into a page, and would be left out without warning.'
    : undefined;
}

/** Whether no council can change a rule's severity. */
export function isFixed(code: string): boolean {
  return whyFixed(code) !== undefined;
}
