import { smallOpenDocument, smallXlsx } from '../support/fixture/small-zip.ts';
import { style, word, type OfficeCase } from './kept-things.ts';

const AMOUNT = 'Bid B £1,204,330';
const BIRTH = 'Jane Bloggs (DOB 12/03/2011)';
const run = (words: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
const p = (content: string): string => `<w:p>${content}</w:p>`;
const choice = (kind: string, ...items: readonly string[]): Buffer =>
  word(
    p(
      `<w:sdt><w:sdtPr><w:${kind}>${items.map((item) => `<w:listItem w:displayText="${item}" w:value="1"/>`).join('')}</w:${kind}></w:sdtPr><w:sdtContent>${run(items[0] ?? '')}</w:sdtContent></w:sdt>`,
    ),
  );
const oldChoice = (...items: readonly string[]): Buffer =>
  word(
    p(
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList>${items.map((item) => `<w:listEntry w:val="${item}"/>`).join('')}</w:ddList></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  );
const block = (gallery: string, words: string): Buffer =>
  word(p(run('The committee agreed')), {
    'word/glossary/document.xml': `<w:glossaryDocument xmlns:w="w"><w:docParts><w:docPart><w:docPartPr><w:category><w:gallery w:val="${gallery}"/></w:category></w:docPartPr><w:docPartBody>${p(run(words))}</w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>`,
  });
const picture = (description: string): Buffer =>
  word(p(`<w:r><w:drawing><wp:inline xmlns:wp="w"><wp:docPr id="1" name="p" descr="${description}"/></wp:inline></w:drawing></w:r>`)); // prettier-ignore
const tip = (words: string, shown = 'here'): Buffer =>
  word(p(`<w:hyperlink w:anchor="a" w:tooltip="${words}">${run(shown)}</w:hyperlink>`));
const shapeAt = (offset: number): Buffer =>
  word(
    p(
      `<w:r><w:drawing><wp:anchor xmlns:wp="w"><wp:positionH><wp:posOffset>${offset}</wp:posOffset></wp:positionH><wps:wsp xmlns:wps="s"><wps:txbx><w:txbxContent>${p(run('Jane Bloggs'))}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></w:r>`,
    ),
  );
const everywhere = (properties: string): Buffer =>
  word(p(run('Jane Bloggs')), {
    'word/styles.xml': `<w:styles xmlns:w="w"><w:docDefaults><w:rPrDefault><w:rPr>${properties}</w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
  });
const usually = (properties: string): Buffer =>
  word(p(run('Jane Bloggs')), {
    'word/styles.xml': `<w:styles xmlns:w="w"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr>${properties}</w:rPr></w:style></w:styles>`,
  });
const settings = (body: string): Buffer =>
  word(p(run('Dear resident')), { 'word/settings.xml': `<w:settings xmlns:w="w">${body}</w:settings>` }); // prettier-ignore
const sheet = (more: string, cell = '<c r="A1"><v>7</v></c>'): Buffer =>
  smallXlsx({ 'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="1">${cell}</row></sheetData>${more}</worksheet>` }); // prettier-ignore
const checked = (attributes: string, list: string): Buffer =>
  sheet(`<dataValidations><dataValidation type="list" sqref="A1" ${attributes}><formula1>"${list}"</formula1></dataValidation></dataValidations>`); // prettier-ignore
const aloud = (words: string): Buffer =>
  smallXlsx({
    'xl/sharedStrings.xml': `<sst><si><t>Total</t><rPh sb="0" eb="1"><t>${words}</t></rPh></si></sst>`,
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>',
  });
const open = (kind: 'odt' | 'ods', body: string): Buffer =>
  smallOpenDocument(kind === 'odt' ? 'text' : 'spreadsheet', body);
const frameAt = (left: string): Buffer =>
  open('odt', `<text:p><draw:frame svg:x="${left}" svg:y="2cm" svg:width="8cm" svg:height="2cm"><draw:text-box><text:p>Jane Bloggs</text:p></draw:text-box></draw:frame></text:p>`); // prettier-ignore
const dropDown = (...items: readonly string[]): Buffer =>
  open('odt', `<text:p><text:drop-down>${items.map((item) => `<text:label text:value="${item}"/>`).join('')}${items[0] ?? ''}</text:drop-down></text:p>`); // prettier-ignore

const box = (before: string): Buffer =>
  word(p(`<w:r><w:drawing><wp:inline xmlns:wp="w">${before}<wps:wsp xmlns:wps="s"><wps:txbx><w:txbxContent>${p(run('Jane Bloggs'))}</w:txbxContent></wps:txbx></wps:wsp></wp:inline></w:drawing></w:r>`)); // prettier-ignore
const painted = (properties: string): Buffer =>
  smallOpenDocument('text', '<text:p><text:span text:style-name="S">Jane Bloggs</text:span></text:p>', style('text', `<style:text-properties ${properties}/>`)); // prettier-ignore
const merged = (below: string): Buffer =>
  open('ods', `<table:table><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Ward</text:p></table:table-cell><table:covered-table-cell><text:p>${below}</text:p></table:covered-table-cell></table:table-row></table:table>`); // prettier-ignore

const UNSHOWN = /none of its pages shows it/;

/** What Office files say in lists, tips and other places that no page shows. */
export const UNSHOWN_IN_OFFICE: readonly OfficeCase[] = [
  ['an amount in a list to choose from', 'docx', choice('dropDownList', 'Bid A', AMOUNT), UNSHOWN],
  ['a child in a list to choose from or type into', 'docx', choice('comboBox', 'Agreed', BIRTH), UNSHOWN],
  ['an amount in a list of an older form', 'docx', oldChoice('Agreed', AMOUNT), UNSHOWN],
  ['words in a building block', 'docx', block('autoTxt', 'The aunt objected to it'), /none of its pages shows/],
  ['a child in the place of what isn’t filled in', 'docx', block('placeholder', BIRTH), UNSHOWN],
  ['a child in an alternative text', 'docx', picture(BIRTH), UNSHOWN],
  ['an amount in the tip of a link', 'docx', tip(AMOUNT), UNSHOWN],
  ['a shape off the page', 'docx', shapeAt(-15_000_000), /can’t be seen/],
  ['white by the defaults of the document', 'docx', everywhere('<w:color w:val="FFFFFF"/>'), /can’t be seen/],
  ['white by the usual style', 'docx', usually('<w:color w:val="FFFFFF"/>'), /can’t be seen/],
  ['the source of a mail merge', 'docx', settings('<w:mailMerge><w:query w:val="SELECT * FROM cases"/></w:mailMerge>'), /fetches/],
  ['an amount in a prompt', 'xlsx', checked(`prompt="${AMOUNT}"`, 'Yes,No'), UNSHOWN],
  ['an amount in a list of a cell', 'xlsx', checked('', `Bid A,${AMOUNT.replaceAll(',', '')}`), UNSHOWN],
  ['an amount in the tip of a link in a sheet', 'xlsx', sheet(`<hyperlinks><hyperlink ref="A1" tooltip="${AMOUNT}"/></hyperlinks>`), UNSHOWN],
  ['an amount in a note of a formula', 'xlsx', sheet('', `<c r="A1"><f>7+N("${AMOUNT}")</f><v>7</v></c>`), UNSHOWN],
  ['words to be read aloud', 'xlsx', aloud('Jane Bloggs'), /can’t be seen/],
  ['an amount in a list to choose from', 'odt', dropDown('Bid A', AMOUNT), UNSHOWN],
  ['a child in the description of a frame', 'odt', open('odt', `<text:p><draw:frame><svg:desc>${BIRTH}</svg:desc></draw:frame></text:p>`), UNSHOWN],
  ['a script in a text', 'odt', open('odt', '<text:p><text:script>alert(1)</text:script></text:p>'), /macros/],
  ['a frame off the page', 'odt', frameAt('-30cm'), /can’t be seen/],
  ['an amount in a help text of a cell', 'ods', open('ods', `<table:content-validation><table:help-message><text:p>${AMOUNT}</text:p></table:help-message></table:content-validation>`), UNSHOWN],
  ['a scenario', 'ods', open('ods', '<table:table><table:scenario table:comment="what if"/></table:table>'), /none of its pages shows/],
  ['letters heaped upon each other', 'docx', word(p(run('Jane Bloggs', '<w:spacing w:val="-300"/>'))), /can’t be seen/],
  ['letters filled with white', 'docx', word(p(run('Jane Bloggs', '<w14:textFill xmlns:w14="w14"><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>'))), /can’t be seen/],
  ['letters filled with the paper’s colour', 'docx', word(p(run('Jane Bloggs', '<w14:textFill xmlns:w14="w14"><w14:solidFill><w14:schemeClr w14:val="bg1"/></w14:solidFill></w14:textFill>'))), /can’t be seen/],
  ['a text box of no size', 'docx', box('<wp:extent cx="0" cy="0"/>'), /can’t be seen/],
  ['a text box that is hidden', 'docx', box('<wp:docPr id="1" name="b" hidden="1"/>'), /can’t be seen/],
  ['letters raised and of no size', 'odt', painted('style:text-position="super 1%"'), /can’t be seen/],
  ['letters without opacity', 'odt', painted('loext:opacity="0%"'), /can’t be seen/],
  ['black letters without opacity', 'odt', painted('fo:color="#000000" loext:opacity="0%"'), /can’t be seen/],
  ['letters heaped upon each other', 'odt', painted('fo:letter-spacing="-0.5cm"'), /can’t be seen/],
  ['words that a merged cell lies over', 'ods', merged('Jane Bloggs'), /can’t be seen/],
  ['words in a name', 'ods', open('ods', '<table:named-expression table:expression="&quot;Jane Bloggs&quot;"/>'), /hidden text/],
]; // prettier-ignore

/** The same places, as forms and honest files use them. */
export const USUAL_IN_OFFICE: readonly (readonly [what: string, extension: string, bytes: Buffer])[] = [
  ['yes and no to choose from', 'docx', choice('dropDownList', 'Yes', 'No – a key decision', 'Choose an item.')],
  ['round amounts to choose from', 'docx', choice('dropDownList', 'Under £250,000', 'Over £250,000')],
  ['what to type where nothing is filled in', 'docx', block('placeholder', 'Click here to enter the options considered')],
  ['a chart with its figures in its alternative text', 'docx', picture('Spending rose to £1,204,330')],
  ['the tip of a link that the page shows', 'docx', tip(AMOUNT, AMOUNT)],
  ['a shape over the edge of the page', 'docx', shapeAt(-400_000)],
  ['dark grey by the defaults of the document', 'docx', everywhere('<w:color w:val="404040"/>')],
  ['a status to choose from', 'xlsx', checked('prompt="Choose one"', 'Red,Amber,Green')],
  ['words that a formula chooses from', 'xlsx', sheet('', '<c r="A1" t="str"><f>IF(7&gt;5,"£1,204,330 or more","less")</f><v>less</v></c>')],
  ['kana to be read aloud', 'xlsx', aloud('ゴウケイ')],
  ['yes and no to choose from', 'odt', dropDown('Yes', 'No')],
  ['a frame over the edge of the page', 'odt', frameAt('-1cm')],
  ['letters set a little closer', 'docx', word(p(run('Jane Bloggs', '<w:spacing w:val="-20"/>')))],
  ['letters that fade from white to blue', 'docx', word(p(run('Jane Bloggs', '<w14:textFill xmlns:w14="w14"><w14:gradFill><w14:gsLst><w14:gs><w14:srgbClr w14:val="FFFFFF"/></w14:gs></w14:gsLst></w14:gradFill></w14:textFill>')))],
  ['letters filled with black', 'docx', word(p(run('Jane Bloggs', '<w14:textFill xmlns:w14="w14"><w14:solidFill><w14:srgbClr w14:val="000000"/></w14:solidFill></w14:textFill>')))],
  ['a text box', 'docx', box('<wp:extent cx="900000" cy="400000"/><wp:docPr id="1" name="b" hidden="0"/>')],
  ['a mark of a footnote, raised', 'odt', painted('style:text-position="super 58%"')],
  ['letters a little transparent', 'odt', painted('loext:opacity="80%"')],
  ['letters in the automatic colour', 'odt', painted('style:use-window-font-color="true" loext:opacity="0%"')],
  ['letters in the automatic colour, beside a white one', 'odt', painted('style:use-window-font-color="true" fo:color="#ffffff"')],
  ['letters set closer', 'odt', painted('fo:letter-spacing="-0.018cm"')],
  ['a merged cell', 'ods', merged('')],
  ['the help of a cell', 'ods', open('ods', '<table:content-validation><table:help-message><text:p>Write a whole number</text:p></table:help-message></table:content-validation>')],
]; // prettier-ignore
