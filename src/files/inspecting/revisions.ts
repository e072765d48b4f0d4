const END = '%%EOF';

/**
 * How often objects were written after the file was first finished (incremental saves): what they
 * replaced is still in the file. Two ends alone mean nothing: Word always writes two.
 */
export function countRevisions(bytes: Buffer): number {
  return earlierEnds(bytes).length;
}

/** How long the file was each time before objects were added to it: so many bytes are an earlier file. */
export function earlierEnds(bytes: Buffer): number[] {
  let end = bytes.indexOf(END);
  // A linearised file ends its first page's part with an end of its own.
  const linearised = bytes.subarray(0, 1024).includes('/Linearized');
  if (linearised && end !== -1) end = bytes.indexOf(END, end + END.length);
  const ends: number[] = [];
  while (end !== -1) {
    const next = bytes.indexOf(END, end + END.length);
    const section = bytes.subarray(end + END.length, next === -1 ? bytes.length : next);
    if (holdsObject(section)) ends.push(end + END.length);
    end = next;
  }
  return ends;
}

/** Whether "12 0 obj" begins a line of the section. */
function holdsObject(section: Buffer): boolean {
  for (let at = section.indexOf(' obj'); at !== -1; at = section.indexOf(' obj', at + 4)) {
    const before = section.subarray(Math.max(0, at - 24), at).toString('latin1');
    if (/(?:^|[\r\n])\s*\d+ \d+$/u.test(before)) return true;
  }
  return false;
}
