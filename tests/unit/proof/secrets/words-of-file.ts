import { exemptFileReader } from '../../../../src/proof/secrets/exempt-file-texts.ts';

export const read = exemptFileReader();

/** The words of an exempt file. */
export async function wordsOf(bytes: Buffer, name: string): Promise<string> {
  const { words } = await read(bytes, name);
  return words.join('\n').replace(/\s+/g, ' ');
}

export const WORDS = 'Quillpit offered £985,450';
