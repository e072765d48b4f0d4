import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { reportSchema } from '../../../src/papers/report/report-schema.ts';
import { readYamlFile } from '../../../src/source/source-file.ts';
import { validate } from '../../../src/source/validate.ts';

/** What the paper keeps back, slipped to where a field, a number or a mark belongs. */
const SECRET = 'Quillfeather';

const SLIPS: readonly string[] = [
  `  ${SECRET}: 3\n`,
  `  ${SECRET} settles for much\n`,
  `  "${SECRET}": [3]\n`,
  `  paragraphs: [${SECRET}]\n`,
  `  paragraphs: ${SECRET}\n`,
  `  paragraphs:\n    ${SECRET}: 3\n`,
  `  review: ${SECRET}\n`,
  `  reason: *${SECRET}\n`,
  `  reason: &${SECRET}\n`,
  `  reason: !${SECRET} is owed\n`,
  `  reason: %${SECRET}\n`,
  `  reason: "\\${SECRET}"\n`,
  `  reason: "${SECRET}\n`,
  `  reason: { ${SECRET}: [ }\n`,
  `  reason: [${SECRET}\n`,
  `  ? ${SECRET}\n`,
  `  reason: a: ${SECRET}: b\n`,
  `  also-open: [{ ${SECRET}: x }]\n`,
  `  also-open: [{ what: ${SECRET}, raeson: x }]\n`,
  `  confidential: ${SECRET}\n`,
  `  political-advice: ${SECRET}\n`,
  `  registered-elsewhere: ${SECRET}\n`,
  `  reason: |${SECRET}\n`,
  `\treason: ${SECRET}\n`,
  ` reason: x\n  ${SECRET}: y\n`,
  `%${SECRET}\n`,
  `  reason: x\n...\n${SECRET}\n`,
];

describe('a word below exempt: is repeated by no message', () => {
  for (const slip of SLIPS) {
    it(JSON.stringify(slip), () => {
      const result = validate(reportSchema, readYamlFile('x.yaml', `exempt:\n${slip}title: One\n`));
      assert.equal(result.ok, false);
      for (const { message } of result.ok ? [] : result.diagnostics) {
        assert.doesNotMatch(message, new RegExp(SECRET));
      }
    });
  }
});
