import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pastOfPapers } from '../../../../src/history/register/first-address.ts';
import {
  nextEntries,
  type GoingOut,
  type TakenAway,
} from '../../../../src/history/register/next-entries.ts';
import {
  pastOf,
  type PaperPast,
  type RegisterPast,
} from '../../../../src/history/register/paper-past.ts';
import { isOnTheSite } from '../../../../src/history/register/register-line.ts';
import { append, EMPTY_REGISTER } from '../../../../src/history/register/register.ts';
import { addDays, type IsoDate } from '../../../../src/language/dates.ts';
import { propertyRuns } from '../../../support/property-runs.ts';

type Status = 'open' | 'held-back' | 'withheld' | 'deleted';
type Paper = {
  name: string;
  title: string;
  text: string;
  status: Status;
  first?: IsoDate;
  /** It got another name while nothing of it was public: nobody can say that it is the one until it is open. */
  isUnknown?: boolean;
  /** The name of its page when it was last there. */
  before?: string;
};
type Meeting = { committee: Committee; day: IsoDate; papers: Paper[] };
type Committee = { slug: string };

/** The papers of a council as its folders have them, and what was done to them. */
class Council {
  readonly committees: Committee[] = [{ slug: 'plans' }, { slug: 'roads' }];
  readonly meetings: Meeting[] = [];
  readonly done: string[] = [];
  #made = 0;

  constructor() {
    for (const committee of this.committees) {
      for (const day of ['2027-06-01', '2027-07-01']) {
        const meeting: Meeting = { committee, day, papers: [] };
        this.meetings.push(meeting);
        this.publish(meeting);
        this.publish(meeting);
      }
    }
  }

  /** Something that was never there before. */
  new(what: string): string {
    this.#made += 1;
    return `${what}-${this.#made}`;
  }

  publish(meeting: Meeting): void {
    const [name, title, text] = [this.new('report'), this.new('title'), this.new('text')];
    meeting.papers.push({ name, title, text, status: 'open' });
  }
}

type Act = (council: Council, meeting: Meeting, paper: Paper) => void;

const become =
  (status: Status): Act =>
  (_council, _meeting, paper) => {
    paper.status = status;
  };

/** What a council may do to its papers in a day. */
const ACTS: Readonly<Record<string, Act>> = {
  'publishes a report': (council, meeting) => {
    council.publish(meeting);
  },
  'holds a report back': become('held-back'),
  'withholds a report': become('withheld'),
  'opens a report': become('open'),
  'takes a report off': (_council, { papers }, paper) => {
    // An agenda without items is known by nothing when it moves.
    const isLast = papers.filter(({ status }) => status !== 'deleted').length < 2;
    if (!isLast) paper.status = 'deleted';
  },
  'changes a report': (council, _meeting, paper) => {
    paper.text = council.new('text');
  },
  'gives a report another name': (council, _meeting, paper) => {
    if (paper.status !== 'deleted') paper.name = council.new('report');
  },
  'moves a meeting': (council, meeting) => {
    meeting.day = addDays('2027-08-01', Number(council.new('').slice(1)));
  },
  'gives a committee another name': (council, { committee }) => {
    committee.slug = council.new('committee');
  },
};

const folderOf = ({ committee, day }: Meeting): string => `/meetings/${committee.slug}/${day}/`;
const addressOf = (meeting: Meeting, { name }: Paper): string => `${folderOf(meeting)}${name}/`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const key = (text: string): string => sha256(text).slice(0, 16);

/** What of a paper goes out, or is in its folder. */
function papersOf(meeting: Meeting, paper: Paper): GoingOut[] {
  const address = addressOf(meeting, paper);
  const text = { kind: 'report', address, isOfToday: false } as const;
  const hash = sha256(`${paper.text} ${folderOf(meeting)}`);
  if (paper.status === 'withheld') return [{ ...text, sha256: hash, isWithheld: true }];
  return [
    { ...text, sha256: hash, title: key(paper.title), words: key(paper.text) },
    {
      ...{ kind: 'file', address: `${address}appendix-1.pdf`, isOfToday: false },
      sha256: sha256(paper.title),
    },
  ];
}

function agendaOf(meeting: Meeting): GoingOut {
  const items = meeting.papers.filter(({ status }) => status !== 'deleted').map(({ name }) => name);
  return {
    ...{ kind: 'agenda', address: folderOf(meeting), isOfToday: false, items },
    sha256: sha256(items.join()),
    meeting: { time: '10:00', place: 'Town Hall' },
  };
}

const everyPaper = (council: Council): { meeting: Meeting; paper: Paper }[] =>
  council.meetings.flatMap((meeting) => meeting.papers.map((paper) => ({ meeting, paper })));

/** What the papers of a day are, as the three places ask that need it. */
function dayOf(council: Council) {
  const all = everyPaper(council);
  const agendas = council.meetings.map(agendaOf);
  const inFolders = [
    ...agendas,
    ...all
      .filter(({ paper }) => paper.status !== 'deleted')
      .flatMap(({ meeting, paper }) => papersOf(meeting, paper)),
  ];
  const out = [
    ...agendas,
    ...all
      .filter(({ paper: { status } }) => status === 'open' || status === 'withheld')
      .flatMap(({ meeting, paper }) => papersOf(meeting, paper)),
  ];
  const awayOf = ({ address }: PaperPast): TakenAway => {
    const own = all.find(
      ({ meeting, paper }) =>
        paper.status !== 'deleted' && address.startsWith(addressOf(meeting, paper)),
    )?.paper.status;
    return { what: own === 'held-back' || own === 'withheld' ? own : 'removed' };
  };
  return { inFolders, out, awayOf };
}

const firstOf = (past: PaperPast | undefined): IsoDate | undefined =>
  past?.events.find(({ what }) => isOnTheSite(what))?.day;

/** Where the register says that a paper is, which was at an address. */
function nowAt(past: RegisterPast, address: string): string {
  const seen = new Set<string>();
  let now = address;
  for (let to: string | undefined = now; to !== undefined && !seen.has(to);) {
    seen.add(to);
    now = to;
    to = past.get(now)?.movedTo;
  }
  return now;
}

const act = fc.record({
  what: fc.constantFrom(...Object.keys(ACTS)),
  meeting: fc.nat(3),
  paper: fc.nat(7),
});
const days = fc.array(fc.array(act, { minLength: 1, maxLength: 2 }), {
  minLength: 1,
  maxLength: 8,
});

describe('whatever is done to papers day by day', () => {
  it('keeps the first day of each, on every page, and leads from where it was to where it is', () => {
    fc.assert(
      fc.property(days, (weeks) => {
        const council = new Council();
        const were = new Map<Paper, Set<string>>();
        let register = EMPTY_REGISTER;
        for (const [at, acts] of [[], ...weeks].entries()) {
          const day = addDays('2027-01-04', at);
          for (const { what, meeting, paper } of acts) {
            const own = council.meetings[meeting];
            const one = own?.papers[paper % own.papers.length];
            if (!own || !one) continue;
            council.done.push(`${day} ${what}: ${folderOf(own)} ${one.name} (${one.status})`);
            ACTS[what]?.(council, own, one);
          }
          const before = pastOf(register.entries);
          const { inFolders, out, awayOf } = dayOf(council);
          const has = (papers: readonly GoingOut[]) => (address: string) =>
            papers.some((one) => one.address === address);
          const views = [
            pastOfPapers(before, () => inFolders, has(inFolders), day),
            pastOfPapers(
              before,
              () => out,
              has(out),
              day,
              (one) => !has(inFolders)(one.address),
            ),
          ];
          const exchange = { day, time: `${day}T09:00:00Z` };
          register = append(register, nextEntries(before, out, awayOf, exchange));
          const after = pastOf(register.entries);
          const why = (): string => `${council.done.join('\n')}\n`;
          for (const { meeting, paper } of everyPaper(council)) {
            const address = addressOf(meeting, paper);
            const { first, status } = paper;
            if (paper.before !== paper.name && status === 'withheld') paper.isUnknown = true;
            if (status === 'open' || status === 'withheld') paper.before = paper.name;
            if (status === 'open') Object.assign(paper, { first: first ?? day, isUnknown: false });
            const isKnown = status === 'withheld' && first !== undefined && !paper.isUnknown;
            if (status !== 'open' && !isKnown) continue;
            const known = after.get(address);
            assert.equal(firstOf(known), paper.first, `${why()}${address} after`);
            if (first !== undefined) {
              for (const view of views) {
                assert.equal(firstOf(view(address)), first, `${why()}${address} before`);
              }
            }
            if (status === 'open') {
              const file = after.get(`${address}appendix-1.pdf`);
              assert.equal(firstOf(file), paper.first, `${why()}${address}: its appendix`);
            }
            const all = were.get(paper) ?? new Set();
            were.set(paper, all.add(address));
            for (const one of all) {
              assert.equal(nowAt(after, one), address, `${why()}${one} leads`);
            }
          }
        }
      }),
      { numRuns: propertyRuns(200), seed: 1, includeErrorInReport: true },
    );
  });
});
