import type { Diagnostic } from '../rules/diagnostic.ts';
import { explainCommand } from '../rules/rule-guide.ts';
import { visibleText } from '../language/visible-text.ts';
import { RULES, type RuleCode } from '../rules/rules.ts';

/** A log of code scanning (SARIF 2.1.0), with the rules that it names. */
export function sarifLog(diagnostics: readonly Diagnostic[]): object {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'Moothall', rules: codes.map(ruleOf) },
        },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map((diagnostic) => ({
          ruleId: diagnostic.code,
          ruleIndex: codes.indexOf(diagnostic.code),
          level: diagnostic.severity === 'info' ? 'note' : diagnostic.severity,
          message: { text: diagnostic.message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: {
                  uri: visibleText(diagnostic.file).split('/').map(encodeURIComponent).join('/'),
                },
                region: { startLine: diagnostic.line, startColumn: diagnostic.column },
              },
            },
          ],
        })),
      },
    ],
  };
}

function ruleOf(code: string): object {
  const rule = RULES[code as RuleCode];
  return {
    id: code,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.meaning },
    help: { text: `${rule.remedy} More: ${explainCommand(code)}` },
  };
}
