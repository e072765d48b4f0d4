import type { Received } from '../../src/law/received.ts';
import { html, type Html } from '../html.ts';
import { time } from './time.ts';

/** When a paper came, within a sentence: "received 10 May 2022". */
export function received(when: Received, verb = 'received'): Html {
  switch (when.kind) {
    case 'recorded':
      return html`${verb} ${time(when.date)}`;
    case 'uncommitted':
      return html`not yet committed`;
    case 'unknown':
      return html`date ${verb} not recorded: ${reason(when.why)}`;
  }
}

/** The same as a fact beside its name: "10 May 2022". */
export function receivedDate(when: Received): Html {
  switch (when.kind) {
    case 'recorded':
      return time(when.date);
    case 'uncommitted':
      return html`Not yet committed`;
    case 'unknown':
      return html`Not recorded: ${reason(when.why)}`;
  }
}

function reason(why: 'shallow-clone' | 'no-repository'): string {
  return why === 'shallow-clone'
    ? 'this site was built from a shortened history'
    : 'this site was built without its history';
}
