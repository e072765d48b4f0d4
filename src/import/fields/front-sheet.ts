import type { IsoDate } from '../../language/dates.ts';
import type { ImportFrame } from '../frame.ts';
import { dateIn, foldName } from './values.ts';

/** A line that is printed on every front sheet, and is no text of the report. */
export type Furniture = {
  readonly date?: IsoDate;
  readonly committee?: string;
  /** It says that something is exempt. */
  readonly isMark: boolean;
};

const MARK =
  /\bnot for publication\b|\bexempt from publication\b|^(?:strictly )?(?:confidential|exempt|restricted)(?: (?:report|item|information))?$|\bcontains? (?:confidential|exempt) information\b/i;
const SENTENCE =
  /^(?:this|the) (?:report|paper|item) is (?:exempt|confidential|restricted|not for publication)\b|^not for publication\b/i;
const OTHERS =
  /^(?:agenda )?item(?: (?:no|number))?\.?:? ?\d{0,3}[a-z]?$|^(?:final |draft )?(?:version|v)\s?\d|^\*? ?delete as appropriate\b|^(?:public|open) report$|^page \d+(?: of \d+)?$|^report template\b/i;

/** What a line of a front sheet is beside its fields; undefined of one that may be text. */
export function furnitureIn(
  text: string,
  { councilName, committees }: Pick<ImportFrame, 'councilName' | 'committees'>,
): Furniture | undefined {
  if (text.length > 200) return undefined;
  if ((MARK.test(text) && !/[a-z]\.$/.test(text)) || SENTENCE.test(text)) return { isMark: true };
  const to = /^report (?:to|for)(?: the)?\s+(?<rest>\S.*)$/i.exec(text)?.groups?.['rest'];
  if (to !== undefined) {
    const date = dateIn(to);
    const committee = to
      .replace(
        /\s*[–—,(-]\s*(?:\p{L}{3,9},? )?\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9},? \d{4}\)?\s*$/u,
        '',
      )
      .trim();
    return { isMark: false, committee, ...(date !== undefined && { date }) };
  }
  const named = committeeAndDateIn(text, committees);
  if (named) return { isMark: false, ...named };
  const isName =
    text.toLowerCase() === councilName.toLowerCase() ||
    /^(?:[\p{L}’'&.-]+ ){1,6}(?:council|authority|corporation|assembly)$/iu.test(text);
  return isName || OTHERS.test(text) ? { isMark: false } : undefined;
}

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi;
const HOUR =
  /\b(?:at )?\d{1,2}(?:[.:]\d{2})? ?(?:[ap]\.?m\b\.?|noon|hours)|\bat \d{1,2}[.:]\d{2}\b/gi;
const WRITTEN_DATE =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9},? \d{4}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/u;

/** A line of a front sheet that names the meeting and says nothing else: "PLANNING COMMITTEE – 9 December 2026", or either alone. */
function committeeAndDateIn(
  text: string,
  committees: ImportFrame['committees'],
): Pick<Furniture, 'committee' | 'date'> | undefined {
  const date = dateIn(text);
  const rest =
    date === undefined
      ? text
      : text.replace(WRITTEN_DATE, ' ').replace(WEEKDAY, ' ').replace(HOUR, ' ');
  const folded = foldName(rest).replace(
    /^(?:meeting|date)(?: of)?(?: the)? ?|(?: meeting)? ?(?:date|on)?$/g,
    '',
  );
  const committee = committees.find(({ name }) => foldName(name) === folded)?.name;
  if (committee === undefined && (date === undefined || folded !== '')) return undefined;
  return { ...(committee !== undefined && { committee }), ...(date !== undefined && { date }) };
}
