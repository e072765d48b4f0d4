import type { TextReference } from '../../source/markdown/problem.ts';
import type { StatedOfAgenda } from '../standing/stated.ts';
import type { KnownPlaces } from '../reading/places.ts';
import type { StatedAgenda } from './meeting.ts';

/** What an agenda states, what its text refers to, and what of it is judged on a day: plain data. */
export type AgendaFacts = {
  readonly agenda: StatedAgenda;
  /** Of what it says, as `agendaText` writes it. */
  readonly textSha256: string;
  /** What it says is known by, whatever the people of its lists are called. */
  readonly saidKey: string;
  /** As shown to the officer. */
  readonly file: string;
  /** 1-based line of the file on which its text begins. */
  readonly bodyLine: number;
  readonly references: readonly TextReference[];
  readonly stated: StatedOfAgenda;
  /** Of fields of which something is said on most days. */
  readonly places: KnownPlaces;
};
