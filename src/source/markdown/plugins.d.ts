// The packages ship no types.
declare module 'markdown-it-sup' {
  import type { MarkdownIt } from 'markdown-it';
  /** `9^th^` as a raised ending. */
  export default function superscript(parser: MarkdownIt): void;
}
declare module 'markdown-it-sub' {
  import type { MarkdownIt } from 'markdown-it';
  /** `H~2~O` as a lowered figure. */
  export default function subscript(parser: MarkdownIt): void;
}
declare module 'markdown-it-deflist' {
  import type { MarkdownIt } from 'markdown-it';
  /** A term on a line, and below it what it means, after a colon. */
  export default function definitions(parser: MarkdownIt): void;
}
declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';
  /** `[^1]` where a note is meant, and `[^1]: …` for what it says. */
  export default function notes(parser: MarkdownIt): void;
}
declare module 'turndown' {
  /** What is needed of the library's elements: the program knows no browser. */
  export type HtmlElement = {
    readonly nodeName: string;
    readonly textContent: string | null;
    readonly className: string;
    readonly parentNode: HtmlElement | null;
    readonly nextSibling: object | null;
    readonly previousElementSibling: HtmlElement | null;
    readonly nextElementSibling: HtmlElement | null;
    readonly childNodes: ArrayLike<HtmlElement>;
    readonly getAttribute: (name: string) => string | null;
    readonly getElementsByTagName: (name: string) => ArrayLike<HtmlElement>;
  };
  /** HTML as Markdown. */
  export default class TurndownService {
    constructor(options: Readonly<Record<string, string>>);
    escape: (text: string) => string;
    addRule(
      key: string,
      rule: {
        readonly filter: string | readonly string[] | ((node: HtmlElement) => boolean);
        readonly replacement: (text: string, node: HtmlElement) => string;
      },
    ): void;
    turndown(html: string): string;
  }
}
