import { readFileSync } from 'node:fs';
import type { DecisionPart, Vote } from '../../../../../src/papers/minutes/minutes.ts';
import { blocksOf, type MeetingOf, type ReadMinutesOf } from '../minutes-of.ts';

/** Minutes of an invented council, in the shapes that clerks write them. */
export const CASES: Readonly<Record<string, MeetingOf>> = {
  '01-scrutiny-ordinary': {},
  '02-county-recorded-votes': { kind: 'council' },
  '03-votes-that-do-not-add-up': { kind: 'council' },
  '04-casting-vote': {},
  '05-planning-many-in-one-minute': {},
  '06-exempt-minute': { kind: 'executive' },
  '07-corrected-at-approval': {},
  '08-out-of-order': { kind: 'council' },
  '09-inquorate-adjourned': {},
  '10-cabinet-record-of-decisions': { kind: 'executive' },
  '11-call-in-of-a-part': {},
  '14-urgent-decision-reported': { kind: 'council' },
  '18-questions': { kind: 'council' },
  '19-petitions': { kind: 'council' },
  '20-motion-altered-closure': { kind: 'council' },
  '21-annual-meeting': { kind: 'council' },
  '22-recommendations': {},
  '24-budget-meeting': { kind: 'council' },
};

/** Items of no title that any minute has. */
export const ITEMS = `[${'alder birch cedar dogwood elm fir gorse hazel ivy juniper kale larch'
  .split(' ')
  .map((tree) => `{ title: ${tree} }`)
  .join(', ')}]`;

export const sourceOf = (name: string): string =>
  readFileSync(`tests/fixtures/record/${name}.md`, 'utf8');

export const read = new Map<string, ReadMinutesOf>();
export const of = (number: string): ReadMinutesOf =>
  [...read].find(([name]) => name.startsWith(`${number}-`))?.[1] as ReadMinutesOf;

/** What is said of them, without the items that these parts of minutes leave out, and what a passage is asked. */
export const faultsOf = ({ said }: ReadMinutesOf): string[] =>
  said
    .filter((one) => !/^(?:item-without-minute|exemption-unanswered)/.test(one))
    .map((one) => one.split(':')[0] ?? '');

/** "9–13–1 lost". */
export const inShort = ({
  for: yes,
  against: no,
  abstained,
  notVoting,
  result,
  form,
  casting,
}: Vote): string =>
  [
    [yes, no, abstained, notVoting]
      .filter((side) => side !== undefined)
      .map((side) => side.count ?? side.names?.length)
      .join('–'),
    form === 'recorded' || form === 'figures' ? '' : form,
    casting ? `casting ${casting.option}` : '',
    result,
  ]
    .filter((part) => part !== '' && part !== undefined)
    .join(' ');

/** Parts with those to whom they recommend. */
export function to(read_: ReadMinutesOf): string[][] {
  return blocksOf(read_, 'decision')
    .flatMap((one): readonly DecisionPart[] => one.parts)
    .flatMap(({ id, recommendedTo }) =>
      recommendedTo === undefined ? [] : [[id.replace('minute-', ''), recommendedTo]],
    );
}
