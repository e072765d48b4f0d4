import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { outcomeOf } from './outcome.ts';

const GENERAL = 'The lorry came to the yard at noon and nobody was there to open the gate.';

const OF_OPERATOR = `From: Hilary Mossop
Sent: 12 March 2026 16:40

I spoke to the operator this afternoon and they are far weaker than they let on. They cannot last beyond the summer. If we wait until July they will take whatever we give them, so please do not let the members offer more before then.

I would also keep the union out of it for now, because they will go straight to the paper. Let me know what you think.`;

const OF_HEAD = `Dear Janet

Thank you for your note. We are not happy with the way the head has handled this and want her gone by Easter. She has been told nothing yet. Could you find out what it would cost us to end her contract early and whether the governors would go along?

Best wishes`;

const quoted = (words: string): string => words.replace(/^/gm, '> ');

describe('half of a letter that is exempt', () => {
  for (const [what, letter, words] of [
    [
      'its first half, quoted',
      OF_OPERATOR,
      quoted('I spoke to the operator this afternoon and they are far weaker than they let on.'),
    ],
    [
      'its last half, quoted',
      OF_OPERATOR,
      quoted(
        'I would also keep the union out of it for now,\nbecause they will go straight to the paper.',
      ),
    ],
    [
      'its last half in a table',
      OF_HEAD,
      '| Said |\n| --- |\n| Could you find out what it would cost us to end her contract early and whether the governors would go along? |',
    ],
    [
      'a half of one of its sentences, which has a short one before it',
      OF_OPERATOR,
      quoted('If we wait until July they will take whatever we give them'),
    ],
    [
      'a half of one of its sentences in a table',
      OF_HEAD,
      '| Said | By |\n| --- | --- |\n| Could you find out what it would cost us to end her contract early | Paul |',
    ],
    [
      'a part of a message on a telephone',
      'Hi Dev, can you keep the Harrock bid off the list till Monday, I promised him we would look at it again.',
      quoted('can you keep the Harrock bid off the list till Monday'),
    ],
    [
      'a part of what one adviser wrote',
      'My advice to you is to say nothing of the asbestos until the school has been let.',
      'We should say nothing of the asbestos until the school has been let.',
    ],
    [
      'a clause that a courtesy begins',
      'I would be grateful if you could confirm that Bryony Tolgarrick was sacked for theft from the till.',
      'I would be grateful if you could confirm that Bryony Tolgarrick was sacked.',
    ],
    [
      'a clause before a courtesy',
      'I am writing to tell you that Perran Lanyon drinks at work, and please do not hesitate to contact me.',
      'I am writing to tell you that Perran Lanyon drinks at work.',
    ],
  ] as const) {
    it(`stops: ${what}`, async () => {
      assert.equal(await outcomeOf(letter, `${GENERAL}\n\n${words}`), 'stops');
    });
  }
});

describe('what letters and minutes say whatever they are about is no error', () => {
  for (const [what, exempt, open] of [
    [
      'thanks, and a wish to know',
      'Thank you for your letter. I would be grateful if you could let me know whether she has agreed to go.',
      'Thank you for your letter. I would be grateful if you could let me know whether you can come to the meeting.',
    ],
    [
      'an offer to answer',
      'I am writing to let you know that she has been dismissed. Please let me know if you have any questions about this.',
      'Please let me know if you have any questions about this.',
    ],
    [
      'how letters end',
      'He will be told on Friday. I look forward to hearing from you and would be happy to meet to discuss this further.',
      'I look forward to hearing from you and would be happy to meet to discuss this further.',
    ],
    [
      'for whom a letter is written',
      'I am writing on behalf of my constituent, who lives in the flat. She was hit by her landlord.',
      'I am writing on behalf of my constituent, who wants a crossing.',
    ],
    [
      'thanks, and an excuse',
      'Thank you for your e-mail of 3 May. I am sorry for the delay in replying. I have asked the head to leave.',
      'Thank you for your e-mail of 9 June. I am sorry for the delay in replying. The bins are late.',
    ],
    [
      'what is recommended',
      'It is recommended that the Director of Property be authorised to agree the final terms.',
      'It is recommended that the Director of Property be authorised to agree the final terms.',
    ],
    [
      'whoever leaves the room',
      'He left the meeting and took no part in the vote on this item. He said that the tenant is a liar.',
      'He left the meeting and took no part in the vote on this item.',
    ],
    [
      'whoever thanks officers',
      'She thanked officers for their work on the report and asked for an update.',
      'She thanked officers for their work on the report and asked for an update.',
    ],
    [
      'words of one matter in other sentences',
      OF_OPERATOR,
      'The operator runs the pool and the gym. The members visited in the summer and spoke to the union, and a report will come back in July.',
    ],
  ] as const) {
    it(what, async () => {
      assert.notEqual(await outcomeOf(exempt, `${GENERAL}\n\n${open}`), 'stops');
    });
  }
});
