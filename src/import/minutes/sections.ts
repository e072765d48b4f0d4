import { marksSectionClosed } from '../../law/exemption/closed-section.ts';
import type { MinutesLine } from './minutes-line.ts';

/** Lines that part the open from the exempt, or those for decision from others: no minute is headed so. */
const SECTION =
  /^(?:un|non-?)?(?:restricted|exempt|confidential|open|public|private|closed|key|other)? ?(?:items?|minutes|business|session|matters|decisions)(?: (?:for|in|of|to be) .{1,60}|[ –—-]+.{1,60})?$|^part (?:\d|[a-d]|i{1,3})\b.{0,60}$|^(?:open|closed|public|private) (?:session|part)$/i;

/** Whether a line is a heading of several minutes, such as "UNRESTRICTED ITEMS". */
export const isSection = ({ text, mark }: MinutesLine): boolean =>
  mark === undefined &&
  text.length < 90 &&
  !/\.$/.test(text) &&
  /^\p{Lu}/u.test(text) &&
  (SECTION.test(text.replace(/^[([]|[)\]]$/g, '')) || marksSectionClosed(text));
