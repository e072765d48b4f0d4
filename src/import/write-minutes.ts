import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes minutes beside the agenda of their meeting; gives the file, or why nothing was written.
 * @param newMeeting the command that makes an agenda
 */
export async function writeMinutes(
  folder: string,
  markdown: string,
  newMeeting: string,
): Promise<
  { readonly ok: true; readonly file: string } | { readonly ok: false; readonly why: string }
> {
  const file = join(folder, 'minutes.md');
  if (existsSync(file)) {
    return {
      ok: false,
      why: `${file} is there already, and is never overwritten. Rename or delete it, or write --to another folder.`,
    };
  }
  const agenda = join(folder, 'agenda.md');
  if (!existsSync(agenda)) {
    return {
      ok: false,
      why: `There is no agenda ${agenda}, and minutes belong beside one. Make it first: ${newMeeting}. If the meeting is another, give its folder: --to FOLDER.`,
    };
  }
  await writeFile(file, markdown, { flag: 'wx' });
  return { ok: true, file };
}
