import { readXml } from './office-xml.ts';

/** What an OpenDocument file holds and doesn't show. */
export type OpenDocumentFinding =
  | 'tracked'
  | 'comments'
  | 'macros'
  | 'hidden'
  | 'hidden-sheets'
  | 'hidden-cells'
  | 'fetches'
  | 'malformed';

/** What `content.xml` or `styles.xml` of an OpenDocument text or spreadsheet holds and doesn't show. */
export function hiddenInOpenDocument(part: Buffer): ReadonlySet<OpenDocumentFinding> {
  const found = new Set<OpenDocumentFinding>();
  const isWell = readXml(part, {
    open: ({ name, attributes }) => {
      if (name === 'tracked-changes') found.add('tracked');
      if (name === 'annotation') found.add('comments');
      if (name === 'table-properties' && attributes['display'] === 'false') {
        found.add('hidden-sheets');
      }
      if (/^table-(?:row|column|header-rows|row-group|column-group)$/.test(name)) {
        if (/^(?:collapse|filter)$/.test(attributes['visibility'] ?? '')) found.add('hidden-cells');
        if (attributes['display'] === 'false') found.add('hidden-cells');
      }
      if (name === 'text-properties' && attributes['display'] === 'none') found.add('hidden');
      if (name === 'event-listener' && /script:/.test(attributes['href'] ?? ''))
        found.add('macros');
      if (/^(?:hidden-text|hidden-paragraph)$/.test(name)) found.add('hidden');
      if (name === 'section' && /^(?:none|condition)$/.test(attributes['display'] ?? '')) {
        found.add('hidden');
      }
      if (name === 'dde-connection' || name === 'dde-source' || name === 'section-source') {
        found.add('fetches');
      }
      if (name === 'table-source' || name === 'cell-range-source') found.add('fetches');
    },
  });
  if (!isWell) found.add('malformed');
  return found;
}
