import { asSentence } from '../../language/sentence.ts';
import type { CallInSettings } from '../settings.ts';

/** Who may call a decision in, and how, as far as the council states it; empty where it doesn't. */
export function howToCallIn({ who, how, needs }: CallInSettings): string {
  return [
    who === undefined ? '' : `Who may: ${asSentence(who)}`,
    who !== undefined || needs === undefined ? '' : `At least ${needs} must ask for it.`,
    how === undefined ? '' : `How: ${asSentence(how)}`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
