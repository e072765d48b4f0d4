import type { ExcelFinding } from './excel/hidden-in-excel.ts';
import type { OpenDocumentFinding } from './opendocument/hidden-in-opendocument.ts';
import type { WordFinding } from './word/hidden-in-word.ts';

/** What keeps a file from being published, and what to do: one sentence each, to the officer. */
export type FileFault = { readonly reason: string; readonly remedy: string };

/** What an Office file holds that keeps it from being published. */
export type OfficeFinding =
  | WordFinding
  | ExcelFinding
  | OpenDocumentFinding
  | 'too-large'
  | 'macros'
  | 'files-inside'
  | 'held-in-fields'
  | 'held-beside'
  | 'held-unshown'
  | 'cropped'
  | 'stray-bytes'
  | 'behind-a-table';

const EXPORT_PDF = 'Export it as PDF, which shows readers what you see.';

/** The gravest first: one sentence is said of a file. */
export const FAULTS: readonly (readonly [OfficeFinding, FileFault])[] = [
  [
    'too-large',
    {
      reason: 'It can’t be unpacked, or is too large to unpack, so what it holds can’t be checked.',
      remedy: EXPORT_PDF,
    },
  ],
  [
    'macros',
    {
      reason: 'It has macros or controls, which run on a reader’s machine.',
      remedy: 'Save it without them (“Save as” .docx or .xlsx), or export it as PDF.',
    },
  ],
  [
    'files-inside',
    {
      reason: 'It carries other files inside it, which nobody sees on its pages.',
      remedy: 'Take them out, or paste what they show as a picture; or export it as PDF.',
    },
  ],
  [
    'fetches',
    {
      reason: 'It fetches a template or another file from elsewhere when it is opened.',
      remedy: 'Take the link out, or export it as PDF.',
    },
  ],
  [
    'tracked',
    {
      reason: 'It has tracked changes: readers can see what was deleted.',
      remedy: 'Accept or reject all changes (Review) and save it again.',
    },
  ],
  [
    'comments',
    {
      reason: 'It has comments, which readers can see.',
      remedy: 'Delete them (Review, Delete all comments) and save it again.',
    },
  ],
  [
    'hidden',
    {
      reason: 'It has hidden text, which any reader can show.',
      remedy: 'Show it (Home, ¶), delete it and save the file again.',
    },
  ],
  [
    'shape-over',
    {
      reason: 'It has a shape drawn over its words: anyone can move the shape and read them.',
      remedy: 'Delete the words that are below it, then the shape.',
    },
  ],
  [
    'held-in-fields',
    {
      reason:
        'It has fields that hold words which it doesn’t show (SET, IF, XE, a variable of the document). Any reader can show them.',
      remedy: 'Show the fields (Alt+F9) and delete them, or export it as PDF.',
    },
  ],
  [
    'held-beside',
    {
      reason:
        'It holds words or figures that none of its pages shows: in a name that is of no cells, in a scenario, in a series that a chart leaves out, in a text of no cell, or in an XML part. Any reader can take them out.',
      remedy:
        'Delete them (in Excel: Formulas, Name Manager; Data, What-If Analysis; the filter of the chart; or File, Inspect Document), or export it as PDF.',
    },
  ],
  [
    'held-unshown',
    {
      reason:
        'It has an amount or what identifies a person in a list to choose from, a prompt, a tip, a building block or an alternative text, and none of its pages shows it.',
      remedy:
        'Delete it there (Developer, Properties; Data Validation; Insert, Quick Parts; Edit Alt Text), or export the file as PDF.',
    },
  ],
  [
    'cropped',
    {
      reason: 'It has a cropped picture: what was cut off is still in the file.',
      remedy:
        'Choose the picture, then Compress Pictures and “Delete cropped areas of pictures”, and save it again.',
    },
  ],
  [
    'unseen',
    {
      reason:
        'It has words that can’t be seen: white on white, dark under a dark mark, in a format that shows nothing, or of no size. Any reader can show and copy them.',
      remedy: 'Delete them, or copy what is to be public into a new file.',
    },
  ],
  [
    'hidden-sheets',
    {
      reason: 'It has hidden sheets, which any reader can show.',
      remedy: 'Delete them, or copy what is to be public into a new file.',
    },
  ],
  [
    'hidden-cells',
    {
      reason: 'It has hidden rows or columns, which any reader can show.',
      remedy: 'Delete them, or copy what is to be public into a new file.',
    },
  ],
  [
    'behind-a-table',
    {
      reason: 'It carries the data behind a pivot table or a link, which the sheet doesn’t show.',
      remedy: 'Copy what is to be public and paste it as values into a new file.',
    },
  ],
  [
    'stray-bytes',
    {
      reason: 'It holds data that belong to none of its parts, or parts that it shows nowhere.',
      remedy:
        'Open it in its own program, save it under another name and use the new file; or export it as PDF.',
    },
  ],
  [
    'malformed',
    {
      reason:
        'Its parts are not written as those of an Office file are, so what it holds can’t be checked.',
      remedy:
        'Open it in its own program, save it again and use the new file; or export it as PDF.',
    },
  ],
];
