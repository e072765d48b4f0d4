/** A paragraph that a text names, and where. */
export type NamedParagraph = {
  /** 0-based, of its number. */
  readonly index: number;
  /** "47", "1.2". */
  readonly number: string;
};

/** "paragraph 47", "paras. 3(b), 5 and 7 to 9". */
const NAMED =
  /\bpara(?:graph)?s?\b\.? ?(?<list>\d{1,3}(?:\.\d{1,3}){0,2}(?![\d,]*\d)(?:\([a-z0-9]{1,4}\))*(?:(?:,| ?(?:and|or|to|&|[-–—])) ?\d{1,3}(?:\.\d{1,3}){0,2}(?!\d|,\d|%)(?:\([a-z0-9]{1,4}\))*)*)/giu;
const NUMBER = /(?<![\d(.])\d{1,3}(?:\.\d{1,3}){0,2}/gu;

/** What sends a reader to a paragraph of the same text, right before it is named. */
const SENDS =
  /(?:\bsee(?: also)?|\b(?:set out|described|outlined|detailed|explained|referred to|mentioned|shown|given|listed|contained|summarised|discussed|noted|identified|addressed|dealt with|covered|stated|provided|considered)(?: further)? (?:in|at)|\bas (?:in|at|per)|\brefer to) $/iu;
/** What says, right after it, that it is one of this text. */
const OWN = /^,? ?(?:above|below|overleaf|(?:of|in) this (?:report|paper))\b/iu;
/** Another text, right after it: "of Schedule 12A", "in the constitution", "to the Annex". */
const OF_ANOTHER =
  /^(?:,| ?\()? ?(?:of|in|to|under|from|at|on|within|part|schedule|annex|appendix|the)\b/iu;
/** A sentence with one of these may speak of its paragraphs. */
const OTHER_TEXTS =
  /\b(?:Schedules?|Acts?|Regulations?|Order|Constitution|Framework|NPPF|PPG|NPPG|Circular|Code|Rules?|Standing Orders|Directions?|Annex(?:es)?|Appendix|Appendices|Statement|Guidance|Charter|Convention|Protocol|Agreement|Memorandum|Scheme|Policy|Policies|Plan|Strategy|SPD|Part \d|Minutes?)\b|\b(?:inspectors?|ombudsman|judgments?|auditors?|letters?|leases?|contracts?|deeds?|guidance|constitution|circular|minutes|statute|statutory|policy|policies|plan|strategy|inspection|(?:previous|earlier|last|other|that|their|his|her|its|annual|auditor[’']s|officer[’']s|Director[’']s) (?:report|paper|review|response|submission|representation|statement)s?|reports? (?:of|to|on|dated)|decision notice|application form|terms of reference)\b/u;

/** The paragraphs that a text sends its readers to and means its own; those of acts and other papers aren't among them. */
export function namedParagraphs(text: string): NamedParagraph[] {
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const { index, groups } = match;
    const list = groups?.['list'] ?? '';
    const end = index + match[0].length;
    const [before, after] = [text.slice(Math.max(0, index - 60), index), text.slice(end, end + 60)];
    if (isQuoted(text, index) || isLinked(after)) return [];
    if (!OWN.test(after)) {
      const flat = before.replaceAll(/\s+/g, ' ');
      if (!SENDS.test(flat) || OF_ANOTHER.test(after)) return [];
      if (OTHER_TEXTS.test(sentenceAround(text, index, end))) return [];
    }
    const from = end - list.length;
    return [...list.matchAll(NUMBER)].map((number) => ({
      index: from + number.index,
      number: number[0],
    }));
  });
}

/** A quotation is another's text. */
function isQuoted(text: string, index: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
  if (/^\s*(?:\d{1,3}[.)]\s+)?>/.test(line)) return true;
  const open = [...line.matchAll(/[“"]/g)].length;
  const closed = [...line.matchAll(/[”"]/g)].length;
  return line.includes('“') ? open > closed : open % 2 === 1;
}

/** The words of a link lead where its address says. */
const isLinked = (after: string): boolean => /^[^[\]\n]{0,40}\](?:\(|\[)/.test(after);

function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - 400), from);
  const starts = [...before.matchAll(/[.!?]["”’)]*\s+(?=\p{Lu})|\n\s*\n|\n(?=\s*(?:\d{1,3}[.)]|[-*|#]) )/gu)].at(-1); // prettier-ignore
  const start = starts ? starts.index + starts[0].length : 0;
  const after = text.slice(to, to + 400);
  const ends = /[.!?]["”’)]*\s+(?=\p{Lu}|\d)|\n\s*\n/u.exec(after);
  return before.slice(start) + text.slice(from, to) + after.slice(0, ends?.index ?? after.length);
}
