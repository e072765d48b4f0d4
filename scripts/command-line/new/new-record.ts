import { commandLine } from '../../../src/program/program.ts';
import { newDecision } from '../../../src/starting/new-decision.ts';
import { newNotice } from '../../../src/starting/new-notice.ts';
import { newTopic } from '../../../src/starting/new-topic.ts';
import type { Maker } from './new-maker.ts';
import { QUESTIONS } from './new-questions.ts';
import { papersOf } from '../papers.ts';

/** Makes records of decisions without a meeting, notices, and files about matters. */
export const RECORD_MAKERS: Readonly<Record<'decision' | 'notice' | 'topic', Maker>> = {
  decision: async (answers, input) => {
    const { council } = papersOf(input);
    const title = await answers.of(QUESTIONS.decisionTitle);
    const taken = await answers.of(QUESTIONS.taken);
    const by = await answers.of(QUESTIONS.takenBy);
    const under = await answers.of(QUESTIONS.under);
    const reference = await answers.of(QUESTIONS.reference);
    const wards = council.wards.length > 0 ? await answers.of(QUESTIONS.wards(council)) : undefined;
    answers.mustBeAll(commandLine('new', 'decision'));
    return {
      paper: newDecision({
        ...{ title, taken, by, hasWards: council.wards.length > 0 },
        ...(under !== undefined && { under }),
        ...(reference !== undefined && { reference }),
        ...(wards !== undefined && { wards }),
      }),
      next: `What is still to be written: ${commandLine('check')}`,
    };
  },
  notice: async (answers, input) => {
    papersOf(input);
    const id = await answers.of(QUESTIONS.noticeId);
    const matter = await answers.of(QUESTIONS.decisionTitle);
    const by = await answers.of(QUESTIONS.takenBy);
    const when = await answers.of(QUESTIONS.decidedOn);
    answers.mustBeAll(commandLine('new', 'notice'));
    return {
      paper: newNotice({ id, matter, by, when }),
      next: `What is still to be written: ${commandLine('check')}`,
    };
  },
  topic: async (answers, input) => {
    papersOf(input);
    const title = await answers.of(QUESTIONS.topicTitle);
    const summary = await answers.of(QUESTIONS.topicSummary);
    answers.mustBeAll(commandLine('new', 'topic'));
    return {
      paper: newTopic({ title, summary }),
      next: `What is still to be written: ${commandLine('check')}`,
    };
  },
};
