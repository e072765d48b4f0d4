import type { YAMLError } from 'yaml';

/** That fields can’t be read, and why. */
export const said = (text: string): string => `The fields can’t be read here. ${text}`;

/** What the parser finds, in the words of officers: its own repeat words of the paper, which may be exempt. */
export function explain(code: YAMLError['code']): string {
  const known: Partial<Record<YAMLError['code'], string>> = {
    DUPLICATE_KEY:
      'This field is here twice. Keep one of the two, and add to it anything that only the other says.',
    TAB_AS_INDENT: 'There is a tab at the beginning of the line. Use spaces.',
    BAD_INDENT: 'This line begins too far left or right. Put it under the line that it belongs to.',
    MISSING_CHAR:
      'Something is missing here: a colon and a space after the name of a field, or a closing bracket or quotation mark.',
    BLOCK_AS_IMPLICIT_KEY:
      'Text with a colon in it needs quotation marks around it: "Ofsted: the report".',
    MULTILINE_IMPLICIT_KEY:
      'The name of a field needs a colon and a space after it: title: … A line that goes on from the text above begins with two spaces.',
    UNEXPECTED_TOKEN:
      'This can’t be here. Text with special characters needs quotation marks around it.',
    BAD_SCALAR_START:
      'Text can’t begin with this character. Put quotation marks around the whole text.',
    BAD_ALIAS: 'Text that begins with * or & needs quotation marks around it.',
    BAD_DQ_ESCAPE:
      'A backslash in double quotation marks begins a code, and this is none. Use single quotation marks.',
    TAG_RESOLVE_FAILED: 'Text that begins with ! needs quotation marks around it.',
    BAD_DIRECTIVE: 'Text that begins with % needs quotation marks around it.',
    BLOCK_IN_FLOW:
      'This can’t be inside brackets. Put a list or fields below it on lines of their own.',
    NON_STRING_KEY: 'The name of a field is a word, such as title.',
    KEY_OVER_1024_CHARS:
      'The name of a field is a word, with a colon and a space after it: title: …',
    MULTIPLE_DOCS: 'There is a line of three hyphens or points among the fields. Take it out.',
  };
  const text =
    known[code] ?? 'Put quotation marks around the whole text, or write it as in another paper.';
  return said(text);
}
