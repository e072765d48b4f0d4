import { indentOf, type Line, type YamlFault } from './lines.ts';
import { said } from './yaml-words.ts';

/** An entry of a list that begins with another sign than a hyphen. */
export const ENTRY = /^\s*[*•·‣▪–—+][ \t\u00A0]+\S/;

/** A list whose entries begin with stars or other signs, below the name of its field. */
export function starsIn(lines: readonly Line[]): YamlFault | undefined {
  const at = lines.findIndex(({ text }) => ENTRY.test(text));
  const line = lines[at];
  if (!line || !/^\s*(?:- +)*[\w-]+:\s*$/.test(lines[at - 1]?.text ?? '')) return undefined;
  const message =
    'The entries of a list begin with a hyphen and a space. Write - in place of each other sign.';
  return { offset: line.offset + indentOf(line.text), message: said(message) };
}

/** "**call-in:** false" and "* call-in: false": a name as Markdown or Word would set it. */
export function signsAroundName(lines: readonly Line[]): YamlFault | undefined {
  const line = lines.find(({ text }) =>
    /^(?:[*•·+–—>][ \t]+[\w-]+:|(\*\*|__|\*|`)[\w-]+(?:\1:|:\1))(?:\s|$)/.test(text),
  );
  return (
    line && {
      offset: line.offset,
      message: said('The name of a field has no signs before or around it. Take them out.'),
    }
  );
}

/** "- [The survey](https://…)": a link of Markdown, whose first bracket begins a list to YAML. */
export function linkIn(lines: readonly Line[]): YamlFault | undefined {
  for (const { text, offset } of lines) {
    const before =
      /^\s*(?:- +)*(?:[\w-]+:[ \t]+)?(?=\[[^[\]]{1,200}\]\((?:https?:|mailto:|\/|#|www\.))/.exec(
        text,
      )?.[0];
    if (before === undefined) continue;
    const message =
      'A field is plain text, and can’t hold a Markdown link. Write the words alone, without the brackets and the address. The address of a background paper is a field of its own: write title: and its words, and url: and the address on the line below.';
    return { offset: offset + before.length, message: said(message) };
  }
  return undefined;
}
