import type { WhyUnread } from './leak-proof.ts';

/** What is said of an exempt file that can’t be read: why, and what can be done. */
export const WHY_UNREAD: Readonly<Record<WhyUnread, string>> = {
  sealed:
    'The exempt file announced here can’t be read, so the build looks for its name and for the whole file, but not for its words. Replace it with an undamaged copy that has no password.',
  'too-large':
    'The exempt table announced here is larger than 5 MB, too large for a build to look for each of its rows. So it looks for the table’s name and for the whole file, but not for what its cells say. Split it into smaller files, for example one for each quarter.',
  'no-permission':
    'You don’t have permission to open the exempt file announced here, so the build looks for its name, but not for its words. Ask whoever owns it for permission to read it.',
  'scan-not-read':
    'The exempt file announced here is a scan or has pictures, which are not read by machine, so the build doesn’t look for their words. Replace the file with one made from the document itself; or let scans be read, with scans: in council.yaml.',
  'scan-later':
    'The exempt file announced here is a scan or has pictures, not all of which were read by machine yet, so this build doesn’t look for all of their words. The next build goes on; scans: in council.yaml lets a build read more.',
  'scan-without-words':
    'The exempt file announced here is a scan or picture, or has some, in which a machine can read no word, so the build doesn’t look for what they say. If there are words in it, such as handwriting, look yourself that no open paper has them.',
};
