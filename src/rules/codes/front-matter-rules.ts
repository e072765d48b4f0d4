import { MEETING_RULES } from './meeting-rules.ts';
import type { Rule } from '../rule.ts';

/** Rules about where files are and what their front matter says. */
export const FRONT_MATTER_RULES = {
  'file-unreadable': {
    severity: 'error',
    title: 'A file can’t be read',
    meaning: 'The file is missing, or you don’t have permission to open it.',
    remedy: 'Put the file where the message says, or ask for permission to read it.',
  },
  'paper-too-large': {
    severity: 'error',
    title: 'A text is larger than any that can be read',
    meaning:
      'A text may have 1 MB, lines of 100,000 characters, fields of 200,000, and 20 lists or quotations within each other. Beyond that something went wrong when it was written or copied, and checks would take minutes.',
    remedy: 'Split the text, or make a PDF of it and put that into the folder of its report.',
  },
  'file-unexpected': {
    severity: 'error',
    title: 'A file is in the wrong place',
    meaning:
      'Moothall would have to leave out a file that it doesn’t recognise, so it reports the file instead.',
    remedy: 'Move the file to where the message says, or delete it.',
  },
  'file-name-unreadable': {
    severity: 'error',
    title: 'The name of a file can’t be read',
    meaning:
      'It is in an old encoding, has characters that nobody can see, such as a line break, or is longer than 200 bytes. Nothing is published from it, and nobody knows what it is of: what is in the folder of an exempt report, or of one with exempt parts, is taken as exempt.',
    remedy: 'Rename the file, with letters, digits, spaces and hyphens.',
  },
  'file-name-unportable': {
    severity: 'error',
    title: 'A colleague’s machine can’t have a file of this name',
    meaning:
      'Windows doesn’t allow the name, or Windows and Macs take it for the name of another file beside it. Whoever fetches the papers there gets none of them, or one file in the place of another.',
    remedy: 'Rename the file, with letters, digits, spaces and hyphens.',
  },
  'text-garbled': {
    severity: 'error',
    title: 'The characters of a file can’t be read',
    meaning:
      'The file was saved in an old encoding, or its text was copied from one, so that apostrophes, pound signs or accents would be published as question marks, or as signs such as â€™, Â£ and Ã©.',
    remedy:
      'Write the letter that the message names. If it names none, save the file again with the encoding UTF-8.',
  },
  'sign-in-field': {
    severity: 'warning',
    title: 'A field has a sign that would be printed as it is written',
    meaning:
      'Fields are plain text. The name of a sign (&amp;), a tag (<b>), stars around words or a code (\\u00a0) would be on the page.',
    remedy: 'Write the words alone, and signs as themselves.',
  },
  'merge-conflict': {
    severity: 'error',
    title: 'Two versions of a file were put together, and both are in it',
    meaning:
      'Two people changed the same lines. Git wrote both versions into the file, between lines of <<<<<<<, ======= and >>>>>>>, for somebody to choose. Nothing of the file is read until then.',
    remedy: 'Keep the words that are right; delete the others and the three lines with the marks.',
  },
  'text-after-hash': {
    severity: 'error',
    title: 'The end of a field is taken for a note',
    meaning: 'In the fields, a space and # begin a note, which is on no page.',
    remedy:
      'Put quotation marks around the whole text. If it is a note, put it on a line of its own.',
  },
  'left-over': {
    severity: 'error',
    title: 'Something that was to be filled in is still there',
    meaning:
      'A template’s own words, such as “[insert …]”, or a mark for later, such as “£XXX” or TODO, would be published. “TBC” is a warning.',
    remedy: 'Write what belongs there, or delete it.',
  },
  'front-matter-missing': {
    severity: 'error',
    title: 'The paper has no front matter',
    meaning:
      'A paper begins with a line of three hyphens, the answers of the printed template, and three hyphens again.',
    remedy: 'Begin the file with --- on a line of its own, the fields, and --- again.',
  },
  'front-matter-unclosed': {
    severity: 'error',
    title: 'The front matter doesn’t end',
    meaning: 'The second line of three hyphens is missing, so all the text is read as fields.',
    remedy: 'Put --- on a line of its own below the last field.',
  },
  'yaml-invalid': {
    severity: 'error',
    title: 'The fields can’t be read',
    meaning: 'A field is written in a way that a computer can’t read.',
    remedy:
      'Look at the place that the message names. Text with a colon or a quotation mark in it needs quotation marks around it.',
  },
  'field-unknown': {
    severity: 'error',
    unsureWhatIsExempt: true,
    title: 'There is no field of that name',
    meaning: 'A misspelt field would be left out without warning, so it is refused.',
    remedy: 'Spell it as the message says, or take it out.',
  },
  'field-missing': {
    severity: 'error',
    title: 'A field is missing',
    meaning: 'The printed template has an answer here, and the page can’t be made without it.',
    remedy: 'Write the field as the message shows.',
  },
  'field-invalid': {
    severity: 'error',
    title: 'A field has a value that can’t be right',
    meaning: 'The value isn’t of the kind that the field takes.',
    remedy: 'Write it as the message shows.',
  },
  'call-in-missing': {
    severity: 'error',
    title: 'The report doesn’t say whether its decision is open for call-in',
    meaning: 'A missing answer must never be read as No.',
    remedy: 'Write call-in: true or call-in: false.',
    law: 'LGA 2000 s.9F',
  },
  'exempt-missing': {
    severity: 'error',
    fixed: true,
    unsureWhatIsExempt: true,
    title: 'The report doesn’t say whether it is exempt',
    meaning:
      'A missing answer must never be read as No: an exempt paper could be published by mistake.',
    remedy: 'Write exempt: false, or the paragraphs relied on and the reason.',
    law: 'LGA 1972 Sch 12A',
  },
  'wards-missing': {
    severity: 'error',
    title: 'The report doesn’t say which wards are affected',
    meaning: 'Residents follow their ward; a paper without wards reaches none of them.',
    remedy: 'Write wards: all, or a list of wards.',
  },
  'pillars-missing': {
    severity: 'error',
    title: 'The report doesn’t say which pillars the proposal supports',
    meaning: 'The template’s boxes must be ticked or left empty on purpose.',
    remedy: 'Write pillars: [] if it supports none, or a list of them.',
  },
  'nation-unsupported': {
    severity: 'error',
    title: 'The rules of that nation aren’t known',
    meaning:
      'Scotland, Wales and Northern Ireland have different rules for notice and exempt information.',
    remedy: 'So far, only councils in England can be published.',
    law: 'LGA 1972 Part VA',
  },
  'ward-unknown': {
    severity: 'error',
    title: 'The council has no ward of that name',
    meaning: 'A report with a misspelt ward wouldn’t be on that ward’s page.',
    remedy: 'Spell it as council.yaml does.',
  },
  'template-unknown': {
    severity: 'error',
    title: 'The council has no report template of that key',
    meaning:
      'A report is checked and printed by its template: its sections, its numbers and its fields.',
    remedy:
      'Write a key that a template in council.yaml has for this committee, or take the line out.',
  },
  'pillar-unknown': {
    severity: 'error',
    title: 'No pillar of that name was in force on the day of the meeting',
    meaning: 'Pillars change; a report is judged against those of its day.',
    remedy: 'Choose among the pillars that the message lists.',
  },
  'committee-unknown': {
    severity: 'error',
    title: 'There is no such committee',
    meaning: 'A meeting is in the folder of its committee, and that committee needs a page.',
    remedy: 'Rename the folder, or add the committee to content/committees.',
  },
  ...MEETING_RULES,
  'standing-item-unknown': {
    severity: 'error',
    title: 'There is no such standing item',
    meaning: 'The wording of standing items is the council’s, in council.yaml.',
    remedy: 'Use a key of standing-items in council.yaml, or write a title and text.',
  },
  'colour-contrast': {
    severity: 'warning',
    title: 'The council’s colour is too pale for links and buttons',
    meaning:
      'The bar above each page and the band of the home page have the colour as it is given, with black or white letters. Links and buttons are on white: on that, many people couldn’t read this colour, so the site takes a darker shade of it for them (WCAG 2.2, 1.4.3).',
    remedy: 'Write the colour that the message gives, or another dark one.',
  },
  'logo-unsound': {
    severity: 'error',
    holdsNothing: true,
    title: 'The council’s logo can’t be published',
    meaning:
      'The file isn’t there, is too large for a picture that every page loads, or is a drawing that could run or load something on readers’ machines. Everything else is published, with the council’s name in the place of the logo.',
    remedy: 'Save the logo as the message says, beside council.yaml.',
  },
  'page-title-taken': {
    severity: 'warning',
    title: 'A page of the council’s own has the title of another page',
    meaning:
      'Every page links to both, and two links of one name that lead to two places are a riddle, most of all for whoever has them read aloud (WCAG 2.2, 2.4.4).',
    remedy: 'Give the page a title of its own.',
  },
  'address-invalid': {
    severity: 'error',
    title: 'A file name can’t be an address',
    meaning: 'The name of a report’s file is its permanent address.',
    remedy: 'Use small letters, digits and hyphens: ofsted-inspection-report.md.',
  },
} satisfies Record<string, Rule>;
