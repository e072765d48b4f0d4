/** A shape of text that was left in a paper, and what is said of it. */
export type LeftOver = {
  readonly pattern: RegExp;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  /** In minutes it is an action that was agreed, and nothing is said. */
  readonly isActionInMinutes?: true;
};

export const LEFT =
  'This was left by a template, or to be filled in later. Write what belongs here, or delete it.';
export const TO_CONFIRM = 'Something is still to be confirmed here. Write it if it is known now.';
export const BLANK = 'This may be a blank to be filled in. Write what belongs here, or delete it.';

/** Not within a quotation: what whoever quotes puts into it, in square brackets, is neither a note nor a blank. */
export const UNQUOTED = String.raw`(?<!“[^”\n]{0,300})(?<!^[ \t]{0,4}>[^\n]{0,300})`;

/** What can be nothing else. */
export function error(pattern: string, flags: string, message = LEFT): LeftOver {
  return { pattern: new RegExp(pattern, flags), severity: 'error', message };
}

/** What has an honest use too. */
export function warning(pattern: string, flags: string, message = LEFT): LeftOver {
  return { pattern: new RegExp(pattern, flags), severity: 'warning', message };
}

/** What has an honest use too, and is business of the meeting in its minutes. */
export function actionElsewhere(pattern: string, flags: string, message = LEFT): LeftOver {
  return { ...warning(pattern, flags, message), isActionInMinutes: true };
}
