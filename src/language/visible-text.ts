/**
 * Characters that nobody sees, or that change how others are shown: controls, line breaks, marks that turn the
 * direction of writing, blanks of no width. A lone surrogate is no character at all. What joins or varies the
 * letters beside it, as in emoji, shows.
 */
const UNSEEN =
  /(?!\u200C|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** A text in one line in which every character can be seen: those that can't are written as <U+202E>. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, codeOf);
}

/** A text of lines, each of them as {@link visibleText} gives it. */
function visibleLines(text: string): string {
  return text.replace(UNSEEN, (found) =>
    found === '\n' || found === '\t' ? found : codeOf(found),
  );
}

/** The characters of a text that can't be seen, each once, in order. */
export function unseenIn(text: string): string[] {
  return [...new Set(text.match(UNSEEN) ?? [])];
}

/** JSON, as it is, in which such characters are written by their numbers: it means the same. */
export function visibleJson(json: string): string {
  return json
    .replace(UNSEEN, (found) =>
      found === '\n'
        ? found
        : Array.from({ length: found.length }, (_, at) => jsonUnit(found.charCodeAt(at))).join(''),
    )
    .replace(MARKED_COMMAND, `#${jsonUnit(0x23)}`);
}

const jsonUnit = (unit: number): string => `\\u${unit.toString(16).padStart(4, '0')}`;

const codeOf = (found: string): string =>
  `<U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;

/** What Azure, TeamCity and the older form of GitHub take for a command, wherever it is in a line. */
const MARKED_COMMAND = /##(?=[\w.]*\[)/g;

/** What GitHub takes for a command, where a line begins with it. */
const LINE_COMMAND = /^(\s*):(?=:[^:\n][^\n]*::)/gm;

/**
 * What is written to the log of a service: no line of it is a command to the service, whatever name of a file or
 * words of a paper are in it, and no character moves the cursor or hides others.
 */
export function logText(text: string): string {
  return visibleLines(text).replace(MARKED_COMMAND, '# #').replace(LINE_COMMAND, '$1: ');
}
