import type { z } from 'zod';
import { readYamlFile } from '../../../src/source/source-file.ts';
import { compareDiagnostics } from '../../../src/rules/diagnostic.ts';
import { validate } from '../../../src/source/validate.ts';

export const REPORT = `title: One
report-of: Head of Service
call-in: false
exempt: false
wards: all
ward-members-consulted: false
pillars: []
background-papers: []
`;
export const AGENDA = 'time: "10:00"\nplace: Civic Hall\nitems:\n  - report: one\n';
export const EXEMPT =
  'exempt:\n  paragraphs: [3]\n  reason: Prices.\n  public-interest: It would harm.\n  review: 2023-05-01\n';

export const found = (schema: z.ZodType, yaml: string): string[] => {
  const result = validate(schema, readYamlFile('x.yaml', yaml));
  return result.ok
    ? []
    : result.diagnostics
        .toSorted(compareDiagnostics)
        .map((d) => `${d.line}:${d.column} ${d.code}: ${d.message}`);
};
/** Codes with their places, and what is written in quotation marks: the names that an officer acts on. */
export const brief = (schema: z.ZodType, yaml: string): string[] =>
  found(schema, yaml).map((line) => {
    const [head = '', ...rest] = line.split(': ');
    return [head, ...[...rest.join(': ').matchAll(/"([^"]+)"/g)].map((m) => m[1])].join(' ');
  });
