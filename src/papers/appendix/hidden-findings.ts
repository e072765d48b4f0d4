import type { HiddenKind } from '../../files/hidden/finding.ts';
import type { RuleCode } from '../../rules/rules.ts';

/** The codes of what a PDF hides, which an officer may allow on record. */
export const APPENDIX_FINDINGS = [
  'redaction-failed',
  'redaction-unchecked',
  'words-unseen',
  'appendix-personal-data',
  'appendix-personal-data-likely',
  'appendix-names-person',
  'paper-says-exempt',
] as const satisfies readonly RuleCode[];
export type AppendixFindingCode = (typeof APPENDIX_FINDINGS)[number];

const BY_KIND: Partial<Record<HiddenKind, AppendixFindingCode>> = {
  'named-person': 'appendix-names-person',
  unchecked: 'redaction-unchecked',
  'says-exempt': 'paper-says-exempt',
};

export function codeOf(finding: {
  readonly kind: HiddenKind;
  readonly severity: 'error' | 'warning';
}): AppendixFindingCode {
  if (finding.kind === 'personal-data') {
    return finding.severity === 'error'
      ? 'appendix-personal-data'
      : 'appendix-personal-data-likely';
  }
  const failed = finding.severity === 'error' ? 'redaction-failed' : 'words-unseen';
  return BY_KIND[finding.kind] ?? failed;
}
