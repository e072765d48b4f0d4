/**
 * A text with its exempt passages overwritten by spaces, so that all else keeps its place. What is
 * uncertain is hidden: a passage within a list or a quotation hides all that comes after it.
 */
export function openTextOf(body: string): string {
  if (!body.includes(':::')) return body;
  let hidden: 'no' | 'to-fence' | 'to-end' = 'no';
  return body
    .split('\n')
    .map((line) => {
      if (hidden === 'no') {
        const opening = OPENING.exec(line);
        if (!opening) return line;
        hidden = opening[1]?.trim() === '' ? 'to-fence' : 'to-end';
      } else if (hidden === 'to-fence' && /^\s*:{3,}\s*$/.test(line)) {
        hidden = 'no';
      }
      return ' '.repeat(line.length);
    })
    .join('\n');
}

/** In a list, a quotation, a note or a definition it is misplaced. */
const OPENING = /^((?:[\s>*+\-\d.)|]|\[\^[^\]\s]{1,100}\]:|:\s)*):{3,}\s*exempt\b/i;
