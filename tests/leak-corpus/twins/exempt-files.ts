import sharp from 'sharp';
import { smallDocx, smallXlsx } from '../../support/fixture/small-zip.ts';
import { dropExempt } from '../meeting-draft.ts';
import { cells, paragraph, wordParts } from '../ways/office-files.ts';
import type { Put, Twin } from './twin.ts';

/** What an exempt file says in one of its parts, and an open report in its text. */
const said = (
  where: string,
  secret: string,
  honest: string,
  extension: string,
  write: (secret: string) => Uint8Array,
  must: Twin['must'] = 'stop',
): Twin => ({
  name: `what an exempt file says in ${where}`,
  exempt: '',
  ...{ leak: `A note on planks says ${secret}.`, honest: `A note on planks says ${honest}.`, must },
  put: (draft, words) => {
    dropExempt(draft, extension, write(secret));
    draft.open.text += `\n\n${words}`;
  },
});

const control = (inside: string): Buffer =>
  wordParts(
    `<w:sdt><w:sdtPr>${inside}</w:sdtPr><w:sdtContent>${paragraph('Planks.')}</w:sdtContent></w:sdt>`,
  );
const validated = (rule: string): Buffer =>
  smallXlsx({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${cells('Planks', 7)}</sheetData><dataValidations>${rule}</dataValidations></worksheet>`,
  });

const IN_PARTS: readonly Twin[] = [
  said('a list to choose from', '£2,147,911', '£2,174,911', 'docx', (sum) =>
    control(`<w:dropDownList><w:listItem w:displayText="${sum}" w:value="1"/></w:dropDownList>`),
  ),
  said(
    'a list of names to choose from',
    'Clemency Rookwick',
    'Percival Larchwick',
    'docx',
    (name) => control(`<w:comboBox><w:listItem w:displayText="${name}" w:value="1"/></w:comboBox>`),
    'warn',
  ),
  said('the tip of a link', '£2,219,624', '£2,291,624', 'docx', (sum) =>
    wordParts(
      `<w:p><w:hyperlink w:anchor="a" w:tooltip="Bid ${sum}"><w:r><w:t>Planks</w:t></w:r></w:hyperlink></w:p>`,
    ),
  ),
  said('an endnote', '£2,291,337', '£2,219,337', 'docx', (sum) =>
    smallDocx('Planks', {
      'word/endnotes.xml': `<w:endnotes xmlns:w="w"><w:endnote w:id="2">${paragraph(`Bid ${sum}`)}</w:endnote></w:endnotes>`,
    }),
  ),
  said(
    'the list of a cell',
    'Lysander Tansycroft',
    'Percival Larchcroft',
    'xlsx',
    (name) =>
      validated(
        `<dataValidation type="list" sqref="B2"><formula1>"Yes,No,${name}"</formula1></dataValidation>`,
      ),
    'warn',
  ),
  said(
    'what is said beside a cell',
    'Ottoline Cinderstead',
    'Percival Larchstead',
    'xlsx',
    (name) => validated(`<dataValidation type="whole" prompt="Ask ${name}" sqref="B2"/>`),
    'warn',
  ),
];

const PERSON = (name: string): string =>
  `Mr ${name} was dismissed for the theft of timber from the yard.`;

const drawn: Put = async (draft, name) => {
  const picture = await sharp({
    create: { width: 30, height: 30, channels: 3, background: '#654321' },
  })
    .withExif({ IFD0: { Artist: name } })
    .jpeg()
    .toBuffer();
  draft.files.set(`${draft.folder}/bridge/plank.jpg`, picture);
  draft.open.text += '\n\n![A plank](bridge/plank.jpg)';
};

/** Names that are exempt with a title, and get out without one. */
const WITHOUT_TITLE: readonly Twin[] = [
  {
    name: 'whose picture it is',
    exempt: PERSON('Araminta Mossopcombe'),
    ...{ leak: 'Araminta Mossopcombe', honest: 'Araminta Larchcombe', must: 'warn', put: drawn },
  },
  {
    name: 'the name of a matter',
    exempt: PERSON('Thaddeus Yarrowshaw'),
    ...{ leak: 'thaddeus-yarrowshaw', honest: 'thaddeus-larchshaw', must: 'warn' },
    put: (draft, slug) => {
      draft.open.fields['topic'] = slug;
    },
  },
];

/** All of an exempt file is read, and names are known without "Mr". */
export const EXEMPT_FILE_TWINS: readonly Twin[] = [...IN_PARTS, ...WITHOUT_TITLE];
