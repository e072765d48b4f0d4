/**
 * The pairs of letters that English and Welsh words are mostly made of: of the pairs in papers of councils, two in three are
 * among them, and of letters that a font swapped for others one in six.
 */
const USUAL: ReadonlySet<string> = new Set(
  (
    'th he in er an re on at en nd ti es or te of ed is it al ar st to nt ng se ha as ou io le ve co me de hi ri ro ic ' +
    'ne ea ra ce li ch ll be ma si om ur el la ly us ns ta ca il ss et ac di ee em pe pr rs tr no un lo ho wa ad ec ge ut ' +
    'ot po ai so id ol nc am ul im mo ow ie ir os dd yn wy yd ae ei eu oe aw yr ff rh gw cy fy nn eg yw'
  ).split(' '),
);

const WORD = /\p{L}{2,}/gu;

/** Fewer pairs than these may be anything: initials, a code, a name. */
const FEWEST = 40;
const LEAST_SHARE = 0.33;
/** Of a line: it has fewer letters than a page, so that it has to be stranger. */
const FEWEST_OF_LINE = 12;
const LEAST_SHARE_OF_LINE = 0.3;

/** Whether letters make words of no language that papers are written in, as where a font says the wrong letter for each sign. */
export function isNoLanguage(text: string): boolean {
  const { usual, pairs } = pairsOf(text);
  return pairs >= FEWEST && usual < pairs * LEAST_SHARE;
}

/** Whether some of the lines do, as where one font of several says the wrong letters. */
export function hasLinesOfNoLanguage(text: string): boolean {
  let strange = 0;
  for (const line of text.split(/[\r\n]+/u)) {
    const { usual, pairs } = pairsOf(line);
    if (pairs >= FEWEST_OF_LINE && usual < pairs * LEAST_SHARE_OF_LINE) strange += pairs;
  }
  return strange >= FEWEST;
}

function pairsOf(text: string): { readonly usual: number; readonly pairs: number } {
  let usual = 0;
  let pairs = 0;
  for (const [word] of text.matchAll(WORD)) {
    const letters = word.toLowerCase();
    for (let at = 1; at < letters.length; at += 1) {
      pairs += 1;
      if (USUAL.has(letters.slice(at - 1, at + 1))) usual += 1;
    }
  }
  return { usual, pairs };
}
