/** Said before initials by whoever did something with a paper, or has to. */
const OF_PAPERS = 'actions?|owners?|authors?|initials|reviewed|signed|checked|approved';
/** Before initials of who does something until a day, or signed it then. */
const OF_OFFICE = new RegExp(
  String.raw`(?<!\p{L})(?:${OF_PAPERS}|leads?|due|by|from|to|for|cc|date)[: ,(]{0,3}$`,
  'iu',
);

/** Whether initials at a place are of somebody who signs, checks or does something, as papers note it: "Action: A.B. (3/3/21)". */
export const isOfOffice = (text: string, at: number): boolean =>
  OF_OFFICE.test(text.slice(Math.max(0, at - 20), at));

/** Before the initials of whoever signs or checks a paper. */
const SIGNED = new RegExp(
  String.raw`(?<!\p{L})(?:${OF_PAPERS}|initialled|drafted|prepared)(?:[ ](?:off[ ])?(?:by|for))?[: ,(]{0,3}$`,
  'iu',
);

/** Whether letters are the mark of whoever signed or checked a paper, with the day beside them: "signed by A.B. (3/3/21)". */
export const isMarkOfOffice = (text: string, at: number, end: number): boolean =>
  SIGNED.test(text.slice(Math.max(0, at - 24), at)) &&
  /^[ ,(:–-]{1,4}\d{1,2}(?:[/.-]\d|(?:st|nd|rd|th)? \p{Lu}\p{Ll}{2})/u.test(
    text.slice(end, end + 16),
  );
