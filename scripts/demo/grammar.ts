import type { Random } from './random.ts';

/** Gives the words for a name in braces. Throws where it doesn't know the name. */
export type Slots = (name: string) => string;

type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Part[])[] };

const parsed = new Map<string, readonly Part[]>();

/**
 * Fills a template: `{street}` is a slot, `{more|fewer}` one of its options, which may hold slots and
 * choices themselves. Words of a slot are templates too.
 */
export function expand(template: string, random: Random, slots: Slots): string {
  let parts = parsed.get(template);
  if (!parts) {
    parts = parse(template);
    parsed.set(template, parts);
  }
  return fill(parts, random, slots);
}

/** A filled template as a sentence: its first letter a capital, "a" before vowels made "an". */
export function sentence(template: string, random: Random, slots: Slots): string {
  return capitalised(withArticles(expand(template, random, slots)));
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "a" before a vowel made "an". */
export function withArticles(text: string): string {
  return text.replace(/\b([Aa]) (?=(?!one\b|once\b|eu)[aeio]|u[nplrm](?!i)|8|11\b|18\b)/g, '$1n ');
}

function fill(parts: readonly Part[], random: Random, slots: Slots): string {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'text') text += part.text;
    else if (part.kind === 'slot') {
      const words = slots(part.name);
      text += words.includes('{') ? expand(words, random, slots) : words;
    } else text += fill(random.pick(part.options), random, slots);
  }
  return text;
}

function parse(template: string): Part[] {
  let at = 0;
  const sequence = (inside: boolean): Part[][] => {
    const options: Part[][] = [[]];
    let text = '';
    const flush = () => {
      if (text !== '') options.at(-1)?.push({ kind: 'text', text });
      text = '';
    };
    for (; at < template.length; at += 1) {
      const letter = template.charAt(at);
      if (letter === '{') {
        flush();
        at += 1;
        const inner = sequence(true);
        if (template.charAt(at) !== '}') throw new SyntaxError(`no closing brace: ${template}`);
        const only = inner.length === 1 ? inner[0] : undefined;
        const name = only?.length === 1 && only[0]?.kind === 'text' ? only[0].text : undefined;
        if (only && name === undefined)
          throw new SyntaxError(`neither slot nor choice: ${template}`);
        options
          .at(-1)
          ?.push(name === undefined ? { kind: 'choice', options: inner } : { kind: 'slot', name });
      } else if (inside && letter === '|') {
        flush();
        options.push([]);
      } else if (inside && letter === '}') break;
      else text += letter;
    }
    flush();
    return options;
  };
  return sequence(false)[0] ?? [];
}
