import type { Diagnostic } from '../rules/diagnostic.ts';
import { explainCommand } from '../rules/rule-guide.ts';
import { logText, visibleJson, visibleText } from '../language/visible-text.ts';
import { sarifLog } from './sarif.ts';
import { commandLine } from '../program/program.ts';

export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export type DiagnosticFormat = (typeof FORMATS)[number];

/**
 * The diagnostics as text, one a line; as annotations in the diff of a pull request; as SARIF 2.1.0 for
 * code scanning; or as JSON. Notes ask nobody to do anything, and an archive has thousands: JSON alone
 * has them, and {@link countDiagnostics} says how many there are. What is only for the officer is in
 * text alone, and there only where it is read `privately`. Each but those in text names the command that
 * explains its rule; in text the last line names it once ({@link countDiagnostics}).
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  format: DiagnosticFormat,
  { privately = false }: { readonly privately?: boolean } = {},
): string {
  if (format === 'json') {
    const all = diagnostics.map((diagnostic) => ({
      ...diagnostic,
      help: explainCommand(diagnostic.code),
    }));
    return visibleJson(`${JSON.stringify(all, withoutAsides, 2)}\n`);
  }
  const shown = diagnostics.filter(({ severity }) => severity !== 'info');
  if (format === 'sarif') return visibleJson(`${JSON.stringify(sarifLog(shown), null, 2)}\n`);
  if (format === 'github') {
    return shown.map((diagnostic) => `${githubLine(diagnostic)}\n`).join('');
  }
  return shown
    .map((diagnostic) => `${textLine(diagnostic)}\n${privately ? asideOf(diagnostic) : ''}`)
    .join('');
}

function textLine(d: Diagnostic): string {
  return `${visibleText(d.file)}:${d.line}:${d.column} ${d.severity} ${d.code}: ${oneLine(d.message)}`;
}

const withoutAsides = (key: string, value: unknown): unknown =>
  key === 'aside' ? undefined : value;

function asideOf({ aside }: Diagnostic): string {
  return aside === undefined ? '' : `    ${oneLine(aside)}\n`;
}

const GITHUB_LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** A workflow command: text from a paper must not be able to begin another one. */
function githubLine(d: Diagnostic): string {
  const properties = [
    `file=${property(visibleText(d.file))}`,
    `line=${d.line}`,
    `col=${d.column}`,
    `title=${property(d.code)}`,
  ].join(',');
  const more = ` More: ${explainCommand(d.code)}`;
  return `::${GITHUB_LEVELS[d.severity]} ${properties}::${data(oneLine(d.message + more))}`;
}

const data = (text: string): string => logText(text).replaceAll('%', '%25');
const property = (text: string): string =>
  data(text)
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replaceAll(':', '%3A')
    .replaceAll(',', '%2C');

/** Control characters in a paper could rewrite what the terminal shows, and a break begin a line of its own. */
const oneLine = (text: string): string =>
  visibleText(text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, ' '));

/**
 * "2 errors and 1 warning. 1 of them can be fixed by npm run check -- --fix.", and what explains a code.
 */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity'], word: string): string[] => {
    const n = diagnostics.filter((d) => d.severity === severity).length;
    return n === 0 ? [] : [`${n} ${word}${n === 1 ? '' : 's'}`];
  };
  const parts = [...count('error', 'error'), ...count('warning', 'warning')];
  const sentences = [parts.length === 0 ? 'Nothing is wrong.' : `${parts.join(' and ')}.`];
  const [notes] = count('info', 'note');
  if (notes !== undefined) {
    const are = notes.startsWith('1 ') ? 'is' : 'are';
    sentences.push(`${notes} ${are} shown by ${commandLine('check', '--format', 'json')}.`);
  }
  const fixable = diagnostics.filter(({ fix }) => fix !== undefined).length;
  if (fixable > 0) sentences.push(`${fixable} can be fixed by ${commandLine('check', '--fix')}.`);
  if (parts.length > 0) sentences.push(`What a code means: ${explainCommand('CODE')}`);
  return sentences.join(' ');
}
