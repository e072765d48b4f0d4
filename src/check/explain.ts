import { nearest } from '../language/suggest.ts';
import { MisuseError } from '../rules/misuse-error.ts';
import {
  EXAMPLE_PLACES,
  explainCommand,
  lawInFull,
  RULE_EXAMPLES,
  RULE_THEMES,
} from '../rules/rule-guide.ts';
import type { Rule } from '../rules/rule.ts';
import { RULES, whyFixed, type RuleCode } from '../rules/rules.ts';

/** What lists all codes in place of explaining one. */
export const LIST = 'list';

/**
 * The entry of a rule in the officer guide, or the list of all codes, as text for the terminal. Throws a
 * {@link MisuseError} for a code that there isn't, with the nearest.
 */
export function explain(code: string): string {
  if (code === LIST) return listOfCodes();
  if (!isCode(code)) {
    const near = nearest(code, Object.keys(RULES));
    throw new MisuseError(
      `There is no code "${code}". ${near === undefined ? `To see all codes, write ${explainCommand(LIST)}.` : `Did you mean ${near}?`}`,
    );
  }
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
