import { TO_CONFIRM, warning, type LeftOver } from './pattern.ts';
import { begin, END } from './template-marks.ts';

/** What officers wait for from each other. */
const AWAITED =
  'comments?|text|figures?|input|advice|confirmation|information|details|wording|data|sign-?off|clearance|narrative|implications';
const TO_DO =
  'check|confirm|update|add|review|provide|complete|insert|amend|advise|supply|finalise';

/** What officers write to each other in a paper, and what a template writes to them. */
export const AUTHOR_NOTES: readonly LeftOver[] = [
  // A paragraph that says no more.
  warning(
    String.raw`${begin('AWP')}(?:Awaiting|Await|Waiting for|Pending) (?:\p{L}[\p{L}’'-]{0,20} ){0,4}(?:${AWAITED})(?: (?:from|of|by|on) [^.\n]{1,60})?${END}`,
    'gmu',
    TO_CONFIRM,
  ),
  warning(
    String.raw`${begin(String.raw`\p{L}’'-`)}\p{Lu}?(?:[\p{L}’'-]{1,20} ){0,3}(?:[Cc]omments?|[Aa]dvice|[Ff]igures?|[Ii]nput|[Cc]learance|[Ii]mplications)(?: (?:of|from|by) [^.\n]{1,60}?)?(?: (?:is|are))?(?: still)? (?:awaited|outstanding|pending)${END}`,
    'gmu',
    TO_CONFIRM,
  ),
  // The initials of whoever asks, and whoever is asked.
  warning(
    String.raw`(?=\p{Lu}{2,3}: )${begin(String.raw`\p{Lu}`)}\p{Lu}{2,3}: (?=[^\n]{0,120}\b(?:can (?:we|you|someone)|please (?:${TO_DO})|do we|is this (?:right|correct|still)|not sure|to (?:${TO_DO}))\b)`,
    'gmu',
  ),
  warning(
    String.raw`(?=N)(?:${begin('N')}|(?<=[.!?] |\())N\.?B\.?:? \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})? to (?:${TO_DO})\b`,
    'gmu',
  ),
  // What a template says to authors.
  warning(
    String.raw`${begin('GHIP')}(?:Guidance|Guidance [Nn]otes?|Help [Tt]ext|Instructions?|Prompt)(?: [Nn]otes?)?: ?(?=[^\n]{0,160}\b(?:must|should|set out|complete|explain|describe|state|insert|include|max(?:imum)?|no more than|delete|this section|words)\b)`,
    'gm',
  ),
  warning(
    String.raw`${begin('RAa')}(?:Report )?[Aa]uthors? (?:should|must|need to|are (?:asked|reminded|advised|required) to)\b|${begin('UT')}(?:Use t|T)his section (?:to (?:set out|explain|describe)|(?:should|must) (?:be completed|be used|set out|include|explain|describe|cover|identify|contain))\b`,
    'gm',
  ),
  warning(
    String.raw`[(\[](?:[Mm]ax(?:imum|\.)?|[Nn]o more than|[Uu]p to|[Ll]imit:?) (?:of )?\d{2,4} (?:words|characters)\b[^()\n]{0,40}[)\]](?![(:])`,
    'g',
  ),
];
