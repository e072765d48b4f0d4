import type { PDF_RULES } from '../codes/pdf-rules.ts';
import type { RuleExample } from './example.ts';

const dropped = (wrong: string, right: string): RuleExample => ({
  part: 'files',
  wrong: `budget-report/\n  appendix-1.pdf   (${wrong})`,
  right: `budget-report/\n  appendix-1.pdf   (${right})`,
});

/** An example of each rule of what is in a PDF. */
export const PDF_EXAMPLES: Record<keyof typeof PDF_RULES, RuleExample> = {
  'pdf-java-script': dropped('runs a script', 'printed to a new PDF'),
  'pdf-launch-action': dropped('starts a program', 'printed to a new PDF'),
  'pdf-form-action': dropped('sends what is typed in', 'printed to a new PDF'),
  'pdf-rich-media': dropped('has a film', 'printed to a new PDF'),
  'pdf-embedded-file': dropped('carries a spreadsheet', 'the spreadsheet was taken out'),
  'pdf-xfa': dropped('says “Please wait…”', 'printed to a new PDF'),
  'pdf-hidden-layer': dropped('has a layer that is off', 'the layer was taken out'),
  'pdf-revision': dropped('saved over three times', 'saved as a new file'),
  'pdf-comment': dropped('has comments', 'the comments were deleted'),
  'pdf-local-link': dropped('links to a file on drive S:', 'the link was taken out'),
  'pdf-form': dropped('has fields to fill in', 'printed to a new PDF'),
  'pdf-scan': dropped('scanned', 'exported from Word'),
  'pdf-untagged': dropped('exported without tags', 'exported with tags'),
  'pdf-no-language': dropped('says no language', 'says English'),
  'pdf-font-not-embedded': dropped('leaves its fonts out', 'saved as PDF/A'),
};
