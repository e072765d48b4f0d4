import type { IsoDate } from '../../language/dates.ts';
import type { Answer, Ticked } from './answers.ts';
import type { ReadAppendix, ReadBackgroundPaper } from './lists.ts';
import type { ReadWards } from './values.ts';

/** What a document says in the fields of its template; what it doesn't say isn't there. */
export type ReadFields = {
  title?: string;
  date?: IsoDate;
  committee?: string;
  reportOf?: string;
  callIn?: Answer;
  exempt?: Answer;
  wards?: ReadWards;
  consulted?: Answer;
  pillars?: Ticked;
  keyDecision?: Answer;
  appendices?: ReadAppendix[];
  backgroundPapers?: ReadBackgroundPaper[];
  /** By their keys. */
  readonly own: Map<string, string>;
  /** Labels that the template doesn't know, with what they say. */
  readonly unknown: { readonly label: string; readonly value: string }[];
  /** Words of the document that say whether something is exempt. */
  readonly marks: string[];
  /** Words that went into fields in another form: "11th May 2022" for 2022-05-11. */
  readonly reworded: string[];
  /** Notes that were called in a line that became a field. */
  readonly notes: string[];
};

/** Nothing is said yet. */
export const noFields = (): ReadFields => ({
  own: new Map(),
  unknown: [],
  marks: [],
  reworded: [],
  notes: [],
});
