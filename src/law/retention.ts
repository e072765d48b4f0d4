import type { IsoDate } from '../language/dates.ts';
import { addDays, addYears, partsOf } from '../language/dates.ts';
import type { CommitteeKind, Regime } from './bodies.ts';
import { regimeOf } from './bodies.ts';
import type { Citation } from './citation.ts';
import { citationOf } from './citation.ts';

/** The records of a meeting that a law has open for a number of years. */
export type InspectedKind =
  'papers' | 'background-papers' | 'decision-record' | 'decision-background';

/** Until when a record of a meeting is open to inspection by law. */
export type Inspection = {
  readonly kind: InspectedKind;
  readonly years: number;
  /** The last day. */
  readonly until: IsoDate;
  readonly law: Citation;
};

/** What the periods are counted from. */
export type Inspected = {
  readonly body: CommitteeKind;
  /** The last meeting that the paper was before: each gives a right to inspect it (LGA 1972 s.100C(1), s.100D(2)). */
  readonly meeting: IsoDate;
  /** When an executive decided, where its decision is on record: the periods of the regulations begin with it. */
  readonly decided?: IsoDate;
};

/**
 * Until when the records of a meeting are open to inspection: a committee's papers six years and background papers four,
 * beginning with the meeting (LGA 1972 s.100C(1), s.100D(2)); the record of an executive decision with its report at least
 * six years and its background papers at least four, beginning with the decision (SI 2012/2089 reg 21(6), (7)). No period
 * was found for the agenda of an executive, nor for its items without a decision, nor an end for a parish's minutes.
 *
 * Only the right to inspect ends. Whether a paper may be destroyed is another matter, and nothing here says so (LGA 1972
 * s.224; reg 21(6), which makes keeping a duty).
 */
export function inspectionOf({ body, meeting, decided }: Inspected): readonly Inspection[] {
  const period = (
    kind: InspectedKind,
    years: number,
    first: IsoDate,
    law: Citation | undefined,
  ): Inspection[] => (law ? [{ kind, years, until: lastDayOfPeriod(first, years), law }] : []);
  switch (regimeOf(body)) {
    case 'part-va':
      return [
        ...period('papers', 6, meeting, citationOf(body, 'papers-after')),
        ...period('background-papers', 4, meeting, citationOf(body, 'background-after')),
      ];
    case 'executive':
      return decided === undefined
        ? []
        : [
            ...period('decision-record', 6, decided, citationOf(body, 'decision-record-kept')),
            ...period('decision-background', 4, decided, citationOf(body, 'background-after')),
          ];
    case 'parish':
    case 'licensing':
      return [];
  }
}

/** Of which records of a meeting the right to inspect has ended before a day. The council may still publish them. */
export function inspectionEnded(of: Inspected, asOf: IsoDate): readonly Inspection[] {
  return inspectionOf(of).filter(({ until }) => until < asOf);
}

/** The last day of a period of years that begins with a date, that date included. */
function lastDayOfPeriod(first: IsoDate, years: number): IsoDate {
  const anniversary = addYears(first, years);
  // After 29 February, a year without one has its last day on the 28th, which is the period's too.
  return partsOf(anniversary).day === partsOf(first).day ? addDays(anniversary, -1) : anniversary;
}

/** A period of keeping or inspection, for the page about it. */
export type PeriodInWords = {
  readonly what: string;
  readonly how: string;
  readonly source: string;
  /** Whose law it is; none where it is that of every council. */
  readonly regime?: Regime;
  /** It is about officers of a council: a body that several councils make up has none of its own. */
  readonly isOfOfficers?: true;
};

/** How long which records are open, by body: what was read in the law and no more. */
const INSPECTION_PERIODS: readonly PeriodInWords[] = [
  {
    what: 'Minutes, agendas and open reports of the council and its committees',
    how: 'six years from the meeting',
    source: 'LGA 1972 s.100C(1)',
    regime: 'part-va',
  },
  {
    what: 'Their background papers',
    how: 'four years from the meeting',
    source: 'LGA 1972 s.100D(2)',
    regime: 'part-va',
  },
  {
    what: 'Records of executive decisions, and the reports for them',
    how: 'at least six years from the decision; they must be kept for that time',
    source: 'SI 2012/2089 reg 21(6)',
    regime: 'executive',
  },
  {
    what: 'Background papers of executive decisions',
    how: 'at least four years from the decision; they must be kept for that time',
    source: 'SI 2012/2089 reg 21(7)',
    regime: 'executive',
  },
  {
    what: 'Records of officers’ decisions that are not executive',
    how: 'six years from the decision, and their background papers four; they must be kept for that time',
    source: 'SI 2014/2095 reg 8',
    isOfOfficers: true,
  },
];

/** The periods of those bodies, and those of every council. Of a site of joint committees alone no officer is known. */
export function inspectionPeriodsOf(kinds: readonly CommitteeKind[]): readonly PeriodInWords[] {
  const regimes = new Set(kinds.map(regimeOf));
  const hasOfficers = !(
    kinds.length > 0 && kinds.every((kind) => kind === 'joint' || kind === 'joint-executive')
  );
  return INSPECTION_PERIODS.filter(
    ({ regime, isOfOfficers }) =>
      (regime === undefined || regimes.has(regime)) && (!isOfOfficers || hasOfficers),
  );
}

/** Whether no period was found for the papers of a body: of a parish's minutes no end is given (LGA 1972 s.228(1)). */
export function isWithoutPeriod(kind: CommitteeKind): boolean {
  return ['parish', 'licensing'].includes(regimeOf(kind));
}
