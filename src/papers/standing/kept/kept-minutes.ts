import type { Diagnostic } from '../../../rules/diagnostic.ts';
import type { MinutesOnDay } from '../../minutes/minutes-on-day.ts';
import type { Minutes } from '../../minutes/minutes.ts';
import { beyond, whole, type Beyond } from './beyond.ts';

/** Minutes with the people whom they name, and what is wrong with those names. It is the same on every day. */
export type MinutesOfPeople = {
  readonly minutes: Minutes;
  readonly people: MinutesOnDay['people'];
  readonly notNamed: NonNullable<MinutesOnDay['notNamed']>;
  readonly diagnostics: readonly Diagnostic[];
};

/** Whom minutes name, as it was found before. */
export type KeptMinutes = {
  /** None where it has to be found out. */
  take(minutes: Minutes): MinutesOfPeople | undefined;
  learn(minutes: Minutes, found: MinutesOfPeople): void;
};

/** What is known of minutes beyond what they state themselves. */
export type MinutesToKeep = Omit<MinutesOfPeople, 'minutes'> & { readonly minutes: Beyond };

/** What is to be kept of minutes. */
export const minutesToKeep = (stated: Minutes, found: MinutesOfPeople): MinutesToKeep => ({
  ...found,
  minutes: beyond(found.minutes, stated),
});

/** What {@link minutesToKeep} was given, of the same minutes. */
export const minutesFromKept = (stated: Minutes, kept: MinutesToKeep): MinutesOfPeople => ({
  ...kept,
  minutes: whole(kept.minutes, stated) as Minutes,
});
