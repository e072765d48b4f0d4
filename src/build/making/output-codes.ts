import { codeDigest } from '../../facts/code-digest.ts';

/** What makes each output, as digests: what other code made is made anew. */
export function codesOf(): Readonly<
  Record<
    'pages' | 'texts' | 'decisions' | 'packs' | 'printed' | 'offline' | 'search' | 'feeds' | 'data',
    string
  >
> {
  const module = (path: string): string => new URL(path, import.meta.url).href;
  const files = module('../../files/inspector.ts');
  return {
    pages: codeDigest(
      module('../../outputs/site/pages-output.ts'),
      module('../../../layouts/pages.ts'),
      module('../../outputs/site/paginated.ts'),
      module('../../outputs/file-words.ts'),
      files,
    ),
    texts: codeDigest(module('../../outputs/search/paper-records.ts'), files),
    decisions: codeDigest(module('../../outputs/search/decision-records.ts')),
    packs: codeDigest(module('../../outputs/packs/packs-output.ts')),
    printed: codeDigest(module('../../outputs/printed/printed-output.ts')),
    offline: codeDigest(module('../../outputs/offline/offline-output.ts')),
    search: codeDigest(module('../../outputs/search/search-output.ts')),
    feeds: codeDigest(module('../../outputs/feeds/feeds-output.ts')),
    data: codeDigest(module('../../outputs/data/data-output.ts')),
  };
}
