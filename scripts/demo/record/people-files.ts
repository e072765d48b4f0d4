import { stringify } from 'yaml';
import type { DemoCouncillor } from './councillors.ts';

/** The file of a councillor. There is nothing in it but the public office. */
export function personMarkdown({ name, party, seats }: DemoCouncillor): string {
  return `---\n${stringify({ name, party, seats }, { lineWidth: 0 })}---\n`;
}

/** The file of somebody who was co-opted by a committee. */
export function coOptedMarkdown(name: string, represents: string): string {
  return `---\n${stringify({ name, represents }, { lineWidth: 0 })}---\n`;
}
