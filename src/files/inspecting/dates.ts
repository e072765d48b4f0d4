const PDF_DATE =
  /^(?:D:)?(?<year>\d{4})(?<month>\d\d)?(?<day>\d\d)?(?<hour>\d\d)?(?<minute>\d\d)?(?<second>\d\d)?(?:(?<zulu>Z)|(?<sign>[+-])(?<offsetHour>\d\d)'?(?<offsetMinute>\d\d)?)?/u;

/**
 * A date of the information dictionary (ISO 32000-1, 7.9.4) as ISO 8601, with the offset it gives.
 * @returns '' for what isn't a date, or isn't a day of the calendar.
 */
export function isoDateTime(pdfDate: string): string {
  const parts = PDF_DATE.exec(pdfDate.trim())?.groups;
  if (parts === undefined) return '';
  const { year, month = '01', day = '01', hour = '00', minute = '00', second = '00' } = parts;
  const stamp = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const asUtc = new Date(`${stamp}Z`);
  if (Number.isNaN(asUtc.getTime()) || !asUtc.toISOString().startsWith(stamp)) return '';
  if (parts['zulu'] !== undefined) return `${stamp}Z`;
  if (parts['sign'] === undefined) return stamp;
  return `${stamp}${parts['sign']}${parts['offsetHour']}:${parts['offsetMinute'] ?? '00'}`;
}
