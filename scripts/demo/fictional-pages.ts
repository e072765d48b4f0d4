/** The pages of the made-up council's own, by the names of their files. */
export const PAGES: Readonly<Record<string, string>> = {
  'attend.md': `---
title: Attend a meeting
summary: How to come to a meeting, watch it, or speak at it.
shown-in: navigation
order: 1
---

Meetings of the council and its committees are open to everyone. You need no invitation, and you may come and go as you like.

## Before you come

1. Find the meeting on the [page of its committee](../committees/full-council.md). The agenda says when and where it is.
2. Read the papers. They are here at least five clear working days before the meeting.
3. Tell us if you need help with steps, hearing or language.

## At the meeting

Take any seat in the public gallery. You may film, record and write about the meeting, unless the public is asked to leave while exempt information is discussed. The agenda says so for each item.

## Speak or ask a question

Write to us by noon on the working day before the meeting, with your name and the item you want to speak on. You have three minutes. [Petitions](petitions.md) have rules of their own.

## Get here

| From | By | How long it takes |
| --- | --- | --- |
| Exemplar station | on foot | 6 minutes |
| Moot Square | lift to the first floor | 1 minute |
`,
  'petitions.md': `---
title: Petitions
summary: How to ask the council for something together with others.
shown-in: foot
order: 2
---

Anyone who lives, works or studies in Exemplar can start a petition.

## What happens with it

- With 20 signatures we answer it in writing.
- With 500 signatures a committee discusses it. You may speak for five minutes.
- With 2,000 signatures the full council debates it.

## What it must say

- what you ask the council to do
- the name and postcode of each person who signs
- whom we can write to

See [how to attend a meeting](attend.md#speak-or-ask-a-question) if you want to speak.
`,
};
