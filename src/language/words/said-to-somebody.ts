/** "His or her": of anybody. */
const EITHER =
  /(?<!\p{L})(?:he or she|she or he|him or her|his or her|his or hers|her or his)(?!\p{L})/giu;
/** One person who speaks, or of whom is spoken. */
const ONE =
  /(?<!\p{L})(?:I(?![.)]|[ \t]*\d)|I['’](?:m|ve|d|ll)|[Mm]e|[Mm]y|[Mm]yself|[Ss]?[Hh]e|[Hh](?:er|im|is|ers))(?!\p{L})/u;
/** Several who speak to somebody: "we … please", "you … us". */
const WE = /(?<!\p{L})(?:we|us|our|ourselves)(?!\p{L})/iu;
const YOU = /(?<!\p{L})(?:you|your|yours|please)(?!\p{L})/iu;

/**
 * Whether a sentence is said by one person, of one person, or by several to somebody, as letters and e-mails are: "Could you find out what
 * it would cost us". Reports and forms say "the council", "members" and "they".
 */
export function isSaidToSomebody(text: string): boolean {
  const rest = text.replace(EITHER, ' ');
  return ONE.test(rest) || (WE.test(rest) && YOU.test(rest));
}
