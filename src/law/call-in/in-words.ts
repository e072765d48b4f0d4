import { formatDate, formatLongDate, formatTime } from '../../language/dates.ts';
import type { IsoDate } from '../../language/dates.ts';
import type { CallInSettings } from '../settings.ts';
import { howToCallIn } from './how-to-call-in.ts';
import type { CallInState } from './states.ts';

/** The state as a sentence for the public page. */
export function inWords(state: CallInState, rules: CallInSettings): string {
  switch (state.state) {
    case 'not-eligible':
      return `The council says that this decision can’t be called in. ${state.bars.map((bar) => bar.sentence).join(' ')}`;
    case 'not-open':
      return `${byRule(rules)}, call-in opens when the decision is published.`;
    case 'time-unknown':
      return `${byRule(rules)}, a decision like this can be called in for some time after it is published. How long isn’t on record here.`;
    case 'open':
      return [
        `${byRule(rules)}, this decision can be called in until ${closing(rules)}${formatLongDate(state.window.until)}.`,
        howToCallIn(rules),
      ]
        .filter((sentence) => sentence !== '')
        .join(' ');
    case 'called-in':
      return state.released === undefined
        ? `A call-in on ${formatLongDate(state.on)} is recorded.`
        : `A call-in on ${formatLongDate(state.on)} is recorded, which scrutiny released on ${formatLongDate(state.released)}.`;
    case 'expired':
      return `${byRule(rules)}, call-in was open until ${closing(rules)}${formatLongDate(state.window.until)}. No call-in is recorded.`;
    case 'implemented':
      return `Carried out on ${formatLongDate(state.on)}, as the council states.`;
  }
}

/**
 * Until when a decision can be called in, or could be: for paper, of which nobody takes down what is over.
 * @param today on which it is printed; the words of a time that isn't over, where nobody asks
 */
export function endOfCallIn(until: IsoDate, rules: CallInSettings, today?: IsoDate): string {
  const lasts = today !== undefined && today > until ? 'lasted' : 'lasts';
  return `${byRule(rules)}, the time for call-in ${lasts} until ${closing(rules)}${formatLongDate(until)}.`;
}

function byRule({ rule }: CallInSettings): string {
  return rule === undefined ? 'Under the council’s rules' : `Under the council’s rule ${rule}`;
}

/** "5.00 pm on ", where the council's rules name the hour. */
const closing = ({ closes }: CallInSettings): string =>
  closes === undefined ? '' : `${formatTime(closes)} on `;

/** The state in a few words, for lists. */
export function inShort(state: CallInState, rules: CallInSettings): string {
  switch (state.state) {
    case 'not-eligible':
      return 'Can’t be called in';
    case 'not-open':
      return 'Call-in opens when the decision is published';
    case 'time-unknown':
      return 'How long it can be called in isn’t on record';
    case 'open':
      return `Open for call-in until ${closing(rules)}${formatDate(state.window.until)}`;
    case 'called-in':
      return state.released === undefined
        ? `Called in on ${formatDate(state.on)}`
        : `Called in, and released on ${formatDate(state.released)}`;
    case 'expired':
      return 'No call-in is recorded';
    case 'implemented':
      return `Carried out on ${formatDate(state.on)}`;
  }
}
