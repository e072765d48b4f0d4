import { COUNCIL_NAME } from './fictional-council.ts';
import { APPENDIX_FRAMES } from './frames.ts';
import { sentence } from './grammar.ts';
import { paperPdf } from './paper-pdf.ts';
import type { Picture } from './pdf-pictures.ts';
import { WARDS } from './places.ts';
import { Random } from './random.ts';
import type { Topic } from './topics/topic.ts';
import { bag, vocabularyOf } from './vocabulary.ts';
import type { WithheldText } from './withheld-text.ts';

/**
 * An open appendix: one to four pages of text, then its pictures. The same bytes for the same label, topic
 * and title; the words are those of any year, so that many reports can share it.
 */
export function appendixPdf(
  topic: Topic,
  title: string,
  label: string,
  pictures: readonly Picture[] = [],
): Promise<Uint8Array> {
  const random = new Random(`${label}/appendix/${topic.key}/${title}`);
  const documentTitle = `${title}: ${COUNCIL_NAME}`;
  const note = 'An invented paper of an invented council';
  const nextSentence = appendixSentences(topic, random);
  return paperPdf({ title, documentTitle, note, nextSentence, pictures, random });
}

/** An appendix of which the public may see nothing; it shares no sentence with an open paper. */
export function withheldPdf(
  title: string,
  text: WithheldText,
  label: string,
  pictures: readonly Picture[],
): Promise<Uint8Array> {
  return paperPdf({
    title,
    documentTitle: title,
    note: 'Not for publication',
    nextSentence: () => text.sentence(),
    pictures,
    random: new Random(`${label}/withheld/${title}`),
  });
}

function appendixSentences(topic: Topic, random: Random): () => string {
  const slots = vocabularyOf(
    {
      topic,
      thing: random.pick(topic.things),
      post: random.pick(topic.posts),
      date: '2026-05-01',
      wards: random
        .shuffled(WARDS.filter(({ until }) => !until).map(({ name }) => name))
        .slice(0, 6),
      committee: 'the committee',
      decides: true,
      pillars: [],
    },
    random,
  );
  const frame = bag(APPENDIX_FRAMES, random);
  return () => sentence(frame(), random, slots);
}
