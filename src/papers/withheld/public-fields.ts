import { nearest } from '../../language/suggest.ts';

/** What the field of an exemption is called, by those who know it by another name. */
export const EXEMPTION: readonly string[] = ['exempt', 'exemption', 'exempted'];

/** What the public reads of an exemption, whatever is exempt. */
export const PUBLIC_PART = /^(?:reason|public-interest)$/;

/** What marks a paper as one that isn't public, by the name of a field. */
const MARKS: readonly string[] = [
  ...EXEMPTION,
  ...['confidential', 'private', 'withheld', 'restricted', 'secret', 'sensitive', 'classification'],
];

const SAYS_SO = /exempt|confidential|not[ -]for[ -]publication|schedule[ -]12 ?a/i;
/** The field of a paper that is open, or that nobody filled in. */
const OPEN = /^["']?exempt["']?[ \t]*:[ \t]*(?:false|no)?[ \t]*(?:#.*)?$(?!\n[ \t]+\S)/gim;
const FIELD = /^([ \t]*(?:-[ \t]+)*)["']?([\p{L}][\p{L}\d_-]{0,40})["']?[ \t]*:(?=[ \t]|$)(.*)$/u;

/** Whether anything in a paper says that it, or a part of it, isn't for the public: a word of its text, or a field by a like name. */
export function saysThatItIsExempt(text: string): boolean {
  const rest = text.replace(/\r\n?/g, '\n').replace(OPEN, '');
  if (SAYS_SO.test(rest)) return true;
  return rest.split('\n').some((line) => {
    const [, , name] = FIELD.exec(line) ?? [];
    return name !== undefined && nearest(name, MARKS) !== undefined;
  });
}

/** The fields of a paper, between its two lines of hyphens. */
const FIELDS = /^\uFEFF?---[ \t]*\n([\s\S]*?\n)---[ \t]*(?:\n|$)/;
const SAYS_OPEN = /^["']?exempt["']?[ \t]*:[ \t]*(?:false|no)[ \t]*(?:#.*)?$(?!\n[ \t]+\S)/im;

/** Whether the fields of a paper say that it is open, and nothing in them says that it, or a part of it, isn't. */
export function fieldsSayOpen(text: string): boolean {
  const fields = FIELDS.exec(text.replace(/\r\n?/g, '\n'))?.[1];
  return fields !== undefined && SAYS_OPEN.test(fields) && !saysThatItIsExempt(fields);
}

/**
 * The lines of a paper whose fields can't be read, with nothing in place of those that say the same to the public whatever is
 * exempt: choices at the top, and the reason and public interest of an exemption.
 */
export function withoutPublicFields(
  lines: readonly string[],
  choices: ReadonlySet<string>,
): string[] {
  let below: number | undefined;
  return lines.map((line) => {
    const [, lead = '', name, said = ''] = FIELD.exec(line) ?? [];
    const depth = line.search(/\S/);
    if (name === undefined) {
      if (depth < 0 || below === undefined || depth <= below) below = undefined;
      return below === undefined ? line : '';
    }
    below = undefined;
    if ((lead === '' && choices.has(name)) || (lead !== '' && PUBLIC_PART.test(name))) {
      below = lead.length;
      return '';
    }
    if (nearest(name, EXEMPTION) === undefined || !said.includes('{')) return line;
    return line.replace(PARTS_ON_A_LINE, '');
  });
}

/** "reason: It is about firms.," in an exemption on one line. */
const PARTS_ON_A_LINE =
  /(?<=[{,][ \t]*)["']?(?:reason|public-interest)["']?[ \t]*:[ \t]*(?:"[^"]*"|'[^']*'|[^,}]*)/g;
