import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../../../src/language/slug.ts';
import { commandLine } from '../../../src/program/program.ts';
import { MisuseError } from '../../../src/rules/misuse-error.ts';
import { newMembership } from '../../../src/starting/new-membership.ts';
import { newPerson, untitledName } from '../../../src/starting/new-person.ts';
import type { Maker } from './new-maker.ts';
import { QUESTIONS } from './new-questions.ts';
import { papersOf } from '../papers.ts';

/** Makes files of people, and lists of members. */
export const PEOPLE_MAKERS: Readonly<Record<'person' | 'membership', Maker>> = {
  person: async (answers, input) => {
    const { council, people } = papersOf(input);
    const given = await answers.of(QUESTIONS.personName);
    const name = untitledName(given);
    const ward = await answers.of(QUESTIONS.ward(council));
    const from = ward === undefined ? undefined : await answers.of(QUESTIONS.inOffice);
    const party = await answers.of(QUESTIONS.party);
    answers.mustBeAll(commandLine('new', 'person'));
    return {
      paper: newPerson({
        name,
        given,
        isShared: people.some((one) => slugOf(one.name) === slugOf(name)),
        ...(ward !== undefined && { ward }),
        ...(from !== undefined && { from }),
        ...(party !== undefined && { party }),
      }),
      next: `Next: ${commandLine('new', 'membership')}`,
    };
  },
  membership: async (answers, input) => {
    const papers = papersOf(input);
    const committee = await answers.of(QUESTIONS.committee(papers));
    const from = await answers.of(QUESTIONS.membersFrom);
    answers.mustBeAll(commandLine('new', 'membership'));
    const path = `committees/${committee.slug}.md`;
    if (committee.memberships?.some((list) => list.from === from)) {
      throw new MisuseError(
        `${join(input, path)} has a list of members from ${from} already, and nothing was written.`,
      );
    }
    const source = readFileSync(join(input, path), 'utf8');
    const paper = newMembership({ path, source, from });
    if (!paper) {
      throw new MisuseError(
        `The lists of ${join(input, path)} are written on one line, and nothing was written. Write each entry of membership: on lines of its own, beginning with a hyphen.`,
      );
    }
    return {
      paper,
      read: { [path]: source },
      next: `What is still to be put right: ${commandLine('check')}`,
    };
  },
};
