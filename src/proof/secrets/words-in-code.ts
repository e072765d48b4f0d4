import jsTokens, { type Token } from 'js-tokens';

/** A path of another file: in `import`, for example. */
const PATH = /^\.{1,2}\//;
const ESCAPED = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([^]))/gi;
/** Of what an escape stands for, what is no letter. */
const BLANKS = 'nrtbfv0';

/**
 * What a source says in strings and templates, one on each line: whatever a program writes is in them. Names of things,
 * patterns and comments are left out, since they are on no page. Where a template goes on with a value is a blank.
 * @param name what each value may be besides, such as the council's: each template is given with it in every place, too
 * @param source JavaScript or TypeScript; what can't be read as such is left out
 */
export function wordsInCode(source: string, name?: string): string {
  const lines: string[] = [];
  /** Templates that are begun, the innermost last. */
  const templates: string[] = [];
  for (const token of jsTokens(source)) {
    const { type } = token;
    if (type === 'StringLiteral' || type === 'NoSubstitutionTemplate') lines.push(within(token));
    else if (type === 'TemplateHead') templates.push(within(token));
    else if (type === 'TemplateMiddle')
      templates.push(`${templates.pop() ?? ''}${VALUE}${within(token)}`);
    else if (type === 'TemplateTail')
      lines.push(...filled(`${templates.pop() ?? ''}${VALUE}${within(token)}`, name));
  }
  return lines.filter((line) => /\p{L}/u.test(line) && !PATH.test(line)).join('\n');
}

/** Of a template, where a value goes. */
const VALUE = '\u0000';

function filled(template: string, name: string | undefined): string[] {
  const plain = template.replaceAll(VALUE, ' ');
  return name === undefined ? [plain] : [plain, template.replaceAll(VALUE, name)];
}

/** Without its signs at both ends, as it is written out. */
function within({ type, value }: Token): string {
  const ends = type === 'TemplateHead' || type === 'TemplateMiddle' ? 2 : 1;
  return value
    .slice(1, -ends)
    .replace(ESCAPED, (_, braced?: string, four?: string, two?: string, other?: string) => {
      const code = braced ?? four ?? two;
      if (code !== undefined) return characterOf(Number.parseInt(code, 16));
      return BLANKS.includes(other ?? '') ? ' ' : (other ?? '');
    });
}

const LAST_CHARACTER = 0x10_ffff;
const characterOf = (code: number): string =>
  code > LAST_CHARACTER ? ' ' : String.fromCodePoint(code);
