declare module 'markdown-it-sup' {
  import type { MarkdownIt } from 'markdown-it';
  /** `9^th^` as a raised ending. The package ships no types. */
  export default function superscript(parser: MarkdownIt): void;
}
