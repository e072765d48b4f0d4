import { html, type Html } from '../../html.ts';

const SAID = {
  cancelled: html`The meeting was cancelled.`,
  postponed: html`The meeting was postponed.`,
  'to-be-held': html`The meeting is to be held after all.`,
} as const;

/** How an agenda changed in whether its meeting is held. */
export type WhetherHeld = keyof typeof SAID;

/** That the meeting was cancelled or postponed since its agenda went out, or is held after all. */
export const whetherHeld = (change: WhetherHeld): Html => SAID[change];
