import { html, type Html } from '../html.ts';

const TEXTS = {
  'to-follow': 'To follow',
  overdue: 'Overdue',
  'not-published': 'Not published',
  'being-checked': 'Being checked',
  exempt: 'Exempt',
  confidential: 'Confidential',
  'political-advice': 'Not public',
  cancelled: 'Cancelled',
  postponed: 'Postponed',
  adjourned: 'Adjourned',
  'to-be-confirmed': 'Date to be confirmed',
  changed: 'Changed',
  draft: 'Draft',
  decisions: 'Decisions',
  'called-in': 'Called in',
  'can-be-called-in': 'Can be called in',
  yes: 'Agreed',
  wait: 'Deferred',
  settled: 'Noted',
  news: 'Recommended',
} as const;

export type TagKind = keyof typeof TEXTS;

/** The state of a paper or meeting, in a word: never by colour alone. */
export function tag(kind: TagKind, text: string = TEXTS[kind]): Html {
  return html`<strong class="govuk-tag tag tag--${kind}">${text}</strong>`;
}
