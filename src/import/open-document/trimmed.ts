import type { Inline } from '../document.ts';

/** Without the blanks of the XML around it. */
export function trimmed(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline, at) => {
    const text = at === 0 ? inline.text.trimStart() : inline.text;
    return { ...inline, text: at === inlines.length - 1 ? text.trimEnd() : text };
  });
}
