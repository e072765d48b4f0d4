import type { Token } from 'markdown-it';
import type { TemplateSection } from './report-template.ts';
/** A section of the source: the tokens below a heading of the second level. */
export type Part = {
  readonly heading: string;
  /** 1-based; of the heading, or of the text where there is none. */
  readonly line: number;
  readonly template?: TemplateSection;
  /** With which the heading is written, "3. Legal implications". */
  readonly writtenNumber?: number;
  tokens: Token[];
};
