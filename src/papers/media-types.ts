/** The media types of the files that papers can be, by what their names end with: mrmime has none of Office files. */
const MEDIA_TYPES: Readonly<Partial<Record<string, string>>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  csv: 'text/csv',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/** The media type of a file by its extension, where it is one of those that papers have. */
export function mediaTypeOf(extension: string): string | undefined {
  return MEDIA_TYPES[extension];
}
