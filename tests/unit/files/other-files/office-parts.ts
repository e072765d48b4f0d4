import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspectFile } from '../../../../src/files/other-files/inspect-file.ts';
import { smallDocx, smallXlsx, smallZip } from '../../../support/fixture/small-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder('office');
export const WORDS = 'Jane Bloggs of 12 Acacia Avenue';

/** What is wrong with a file; undefined for one that is sound. */
export async function faultOf(extension: string, bytes: Buffer): Promise<string | undefined> {
  const file = join(folder, `file.${extension}`);
  writeFileSync(file, bytes);
  const found = await inspectFile(file, extension, 50_000_000);
  return found.sound ? undefined : found.reason;
}

export const run = (properties: string, words = WORDS): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
export const word = (
  body: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer =>
  smallDocx('', {
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...more,
  });
export const paragraph = (properties: string): Buffer => word(`<w:p>${run(properties)}</w:p>`);

export const sheet = (
  xml: string,
  more: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer => smallXlsx({ 'xl/worksheets/sheet1.xml': `<worksheet>${xml}</worksheet>`, ...more });
export const cell = (style: number): string =>
  `<sheetData><row r="1"><c r="A1" s="${style}"><v>7</v></c></row></sheetData>`;
export const styles = (format: string, font: string, fill: string): Record<string, string> => ({
  'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="${format}"/></numFmts><fonts><font/><font>${font}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${fill}</fill></fills><cellXfs><xf/><xf numFmtId="170" fontId="1" fillId="1"/></cellXfs></styleSheet>`,
});
export const NO_FILL = '<patternFill patternType="none"/>';
export const DARK_FILL = '<patternFill patternType="solid"><fgColor rgb="FF00573D"/></patternFill>';
export const WHITE = '<color rgb="FFFFFFFF"/>';

export const WHITE_RUN = run('<w:color w:val="FFFFFF"/>');
/** A text box as Word has written it since 2010, or before. */
export const textBox = (shape: string, content = WHITE_RUN): string =>
  `<w:p><w:r><w:drawing><wps:wsp xmlns:wps="s">${shape}<wps:txbx><w:txbxContent><w:p>${content}</w:p></w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r></w:p>`;
export const filled = (fill: string): string => `<wps:spPr>${fill}</wps:spPr>`;
export const vmlBox = (attributes: string): string =>
  `<w:p><w:r><w:pict><v:rect xmlns:v="v" ${attributes}><v:textbox><w:txbxContent><w:p>${WHITE_RUN}</w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>`;
export const SOLID = (colour: string): string => `<a:solidFill xmlns:a="a">${colour}</a:solidFill>`;
/** A picture behind the words of its page. */
export const backdrop = (size: number): string =>
  `<w:p><w:r><w:drawing><wp:anchor xmlns:wp="w" behindDoc="1"><wp:extent cx="${size}" cy="${size}"/><pic:pic xmlns:pic="p"><a:blip xmlns:a="a"/></pic:pic></wp:anchor></w:drawing></w:r></w:p>`;
export const NEW_PAGE = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
export const stylesPart = (style: string): Record<string, string> => ({
  'word/styles.xml': `<w:styles>${style}</w:styles>`,
});
export const WHITE_STYLE =
  '<w:style w:styleId="Base"><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style><w:style w:styleId="Pale"><w:basedOn w:val="Base"/></w:style>';
export const BANNER_STYLE =
  '<w:style w:styleId="Banner"><w:pPr><w:shd w:fill="1F3864"/></w:pPr></w:style>';
export const styledAs = (style: string, content: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;

export const rels = (relationship: string): Record<string, string> => ({
  'word/_rels/document.xml.rels': `<Relationships>${relationship}</Relationships>`,
});
export const ods = (content: string): Buffer =>
  smallZip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">${content}</office:document-content>`,
  });
