/** What officers call a field that has another name here, as other programs and printed papers do. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  place: ['venue', 'location', 'room', 'held-at', 'where'],
  time: ['start', 'start-time', 'starts', 'starts-at', 'hour', 'begins'],
  'report-of': ['author', 'report-by', 'report-from', 'reported-by', 'director', 'officer'],
  title: ['heading', 'subject', 'headline'],
  published: ['publication-date', 'date-published', 'published-on', 'publish-date'],
  url: ['link', 'website', 'web', 'web-address', 'href'],
  due: ['deadline', 'due-date', 'by-when'],
  present: ['attendance', 'attendees', 'members-present', 'in-the-room'],
  apologies: ['apologies-from', 'apologies-for-absence', 'sent-apologies'],
  'in-attendance': ['guests', 'officers', 'officers-present', 'also-present', 'also-in-attendance'],
  virtually: ['online', 'remote', 'remotely', 'virtual'],
  ended: ['finish', 'finished', 'end', 'ended-at', 'closed', 'closed-at'],
  email: ['e-mail', 'mail', 'email-address'],
  phone: ['telephone', 'tel', 'mobile', 'telephone-number'],
  party: ['group', 'political-group', 'political-party'],
  taken: ['decided', 'decision-date', 'date-of-decision', 'date-taken'],
  by: ['decision-maker', 'taken-by', 'decided-by', 'taker'],
};

/** The field that is meant by a name that it has elsewhere; none where nothing is certain. */
export function meantByOtherName(key: string, known: readonly string[]): string | undefined {
  const written = key
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return known.find((name) => OTHER_NAMES[name]?.includes(written) === true);
}
