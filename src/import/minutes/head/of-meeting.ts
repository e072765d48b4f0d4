const DATED =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)\b|\b\d{4}-\d\d-\d\d\b/i;
/** What a line says of the meeting or its papers, with its colon. */
const OF_MEETING =
  /^(?:[\p{L}()-]+ ){0,4}?(?:dates?|day|publication|published|issued|call-?in|expir\p{L}*|deadline|venue|place|location|times?|start(?:s|ed)?|began|commenced|ended|closed|finish(?:es|ed)?|duration|contact|telephone|tel|e-?mail|website|webcast|recording|quorum|reference|ref|version|status|wards?)\b[^:]{0,60}:\s*\S/iu;

/** "Date of publication: 13 February 2026" below a list of people: what ends it, and names nobody. */
export function isOfMeeting(text: string): boolean {
  const open = text.replace(/\([^()]{0,120}\)/g, ' ');
  const value = /^[^:]{2,80}: ?(.*)$/s.exec(open)?.[1];
  // "Officer for webcasts: Mrs T Gill" is somebody.
  const isNamed = value !== undefined && TITLED.test(value);
  return !isNamed && (OF_MEETING.test(open) || (DATED.test(open) && !TITLED.test(open)));
}

const TITLED = /\b(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Rev|Revd)\b/;
