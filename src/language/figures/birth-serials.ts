/** "Date of birth", "DOB", "born", but not how many were: "babies born". */
const LABEL = String.raw`(?<!\p{L})(?:birth ?da(?:y|te)s?|da(?:y|te)s? of birth|d\.?o\.?b\.?|(?<!(?:(?<!(?<!\p{L})(?:i|wa))s|children|people|persons) )born)(?!\p{L})`;
const MAY_SAY = /born|birth|d\.?o\.?b/iu;

/** A day as spreadsheets number it, as cells write it. */
const SERIAL = String.raw`(?<![\p{L}\d./:£€$-]|\d,)(?:\d{4,5}|\d{1,2},\d{3})(?:\.\d{1,17})?(?![\p{L}\d%/:-]|[.,]\d)`;
const SERIALS = new RegExp(SERIAL, 'gu');

/** What is right after its label, or after a colon or in the next cell: "DOB 39843", "Date of birth (child): 40523". */
const LABELLED = new RegExp(
  String.raw`${LABEL}(?:(?:[^\p{L}\d\n]|on|is|was){1,12}|[^\d\n|\t:=]{0,60}[|\t:=,][ \t|*_"']{0,6})(?=(${SERIAL}))`,
  'giu',
);
/** A row that has such a label, and nothing but numbers in its other cells. */
const ROW_OF_DAYS = new RegExp(
  String.raw`^[^\p{L}\d]*${LABEL}[^\d\n|\t]{0,60}(?:[|\t][ \t*_]*(?:${SERIAL})?[ \t*_]*){2,}$`,
  'iu',
);
/** A label alone on its line: its day may be the next that is written. */
const LABEL_ALONE = new RegExp(String.raw`^[^\p{L}\d]*${LABEL}[^\d\n|\t]{0,30}$`, 'iu');
const SERIAL_ALONE = new RegExp(String.raw`^[ \t|*_>]*(${SERIAL})[ \t|*_]*$`, 'u');

/** Where a text has numbers that the words beside them, or in the line before, say to be days of birth. */
export function birthSerials(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!MAY_SAY.test(text)) return found;
  let offset = 0;
  let isBelowLabel = false;
  for (const line of text.split('\n')) {
    const from = offset;
    offset += line.length + 1;
    if (line.trim() === '') continue;
    const alone = isBelowLabel ? SERIAL_ALONE.exec(line) : null;
    if (alone) found.add(from + line.indexOf(alone[1] as string));
    isBelowLabel = false;
    if (!MAY_SAY.test(line)) continue;
    isBelowLabel = LABEL_ALONE.test(line);
    if (ROW_OF_DAYS.test(line)) {
      for (const { index } of line.matchAll(SERIALS)) found.add(from + index);
    }
    for (const { 0: before, index } of line.matchAll(LABELLED)) {
      found.add(from + index + before.length);
    }
  }
  return found;
}
