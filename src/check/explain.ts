import { nearest } from '../language/suggest.ts';
import { MisuseError } from '../rules/misuse-error.ts';
import {
  EXAMPLE_PLACES,
  explainCommand,
  lawInFull,
  RULE_EXAMPLES,
  RULE_THEMES,
} from '../rules/rule-guide.ts';
import { explainField, fieldNames } from './explain-fields.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES, whyFixed, type RuleCode } from '../rules/rules.ts';

/** What lists all codes in place of explaining one. */
export const LIST = 'list';

/**
 * What the officer guide says of a rule or a field, or the list of all codes, as text for the terminal; of a name that is both,
 * both. Throws a {@link MisuseError} for a name that is neither, with the nearest.
 */
export function explain(name: string): string {
  if (name === LIST) return listOfCodes();
  const field = explainField(name);
  const rule = isCode(name) ? explainRule(name) : undefined;
  if (field === undefined && rule === undefined) {
    const near = nearest(name, [...Object.keys(RULES), ...fieldNames()]);
    throw new MisuseError(
      `There is no code and no field "${name}". ${near === undefined ? `To see all codes, write ${explainCommand(LIST)}; to see all fields of a report, write ${explainCommand('report')}.` : `Did you mean ${near}?`}`,
    );
  }
  return [rule, field].filter((part) => part !== undefined).join('\n');
}

function explainRule(code: RuleCode): string {
  const rule: Rule = RULES[code];
  const { part, wrong, right } = RULE_EXAMPLES[code];
  const note = rule.severity === 'info';
  const parts = [
    `${code} (${NAMES[rule.severity]})\n${rule.title}`,
    rule.meaning,
    ...(rule.law === undefined ? [] : [`Where it comes from: ${lawInFull(rule.law)}.`]),
    `How to put it right: ${rule.remedy}`,
    `${EXAMPLE_PLACES[part]}, ${note ? 'what the note is about' : 'wrong'}:\n\n${indented(wrong)}`,
    `${note ? 'What needs no note' : 'Right'}:\n\n${indented(right)}`,
    whyFixed(code) === undefined
      ? `A council can choose otherwise in council.yaml: severities: { ${code}: error }, or warning, info or off.`
      : `No council can change that. ${whyFixed(code) ?? ''}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

const NAMES = { error: 'error', warning: 'warning', info: 'note' } as const;

const isCode = (code: string): code is RuleCode => Object.hasOwn(RULES, code);

function listOfCodes(): string {
  const width = Math.max(...Object.keys(RULES).map((code) => code.length));
  const themes = RULE_THEMES.map(
    ({ title, codes }) =>
      `${title}\n${codes.map((code) => `  ${code.padEnd(width)}  ${RULES[code].title}\n`).join('')}`,
  );
  return themes.join('\n');
}

const indented = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');
