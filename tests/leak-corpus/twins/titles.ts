import { dropExempt, type MeetingDraft } from '../meeting-draft.ts';
import { paragraph, wordParts } from '../ways/office-files.ts';
import type { Twin } from './twin.ts';

const WORDS = ['Tender of Gorsethwaite Roofing Ltd', 'Mr Zebedee Quillfeather signed it in May.'];

/** The exempt report becomes an open one with an exempt appendix, which has this title. */
function entitle(draft: MeetingDraft, title: string): void {
  dropExempt(draft, 'docx', wordParts(WORDS.map(paragraph).join('')));
  // What others keep from the public may not be said here.
  draft.exempt.text = 'The roof of the lodge is to be laid anew.';
  const exempt = draft.exempt.fields['exempt'];
  draft.exempt.fields['exempt'] = false;
  draft.exempt.fields['appendices'] = [{ title, exempt }];
}

const titled = (before: string, leak: string, honest: string): Twin => ({
  name: `a title of an exempt appendix: ${before} ${leak}`,
  exempt: '',
  ...{ leak: `${before} ${leak}`, honest: `${before} ${honest}`, must: 'warn', put: entitle },
});

/** Titles for the public that say whose tender it is, however the appendix is numbered. */
export const TITLE_TWINS: readonly Twin[] = [
  ...[
    ...['Appendix 10', 'Appendix II', 'Appendix 3(a)', 'Appendix A1:', 'App. 7', 'Annex B –'],
    ...['Annexe 2.', 'Enclosure 3:', 'Schedule 4 –', 'Attachment C:', 'Part 2 –', 'Exhibit ZQ1'],
    ...['Supplement 3', 'Document 12:', 'Item 7b -', 'Exempt Annex C –', '(b)'],
  ].map((before) => titled(before, 'Gorsethwaite Roofing', 'Tender evaluation')),
  titled('Appendix 10', 'Zebedee Quillfeather', 'Options Appraisal'),
  titled('Annex B –', 'Zebedee Quillfeather', 'Heads of Terms'),
  titled('Appendix 10', 'Gorsethwaite', 'Heads of Terms'),
];
