import { tryMeetings } from '../outcome-by-meeting.ts';

tryMeetings({
  'a sum that one party’s bargain limits, or that one has not paid': [
    [
      'stops',
      'same',
      'Her compensatory award is limited to £41,238 under the deal.',
      'The compensatory award is limited to £41,238.',
    ],
    [
      'stops',
      'same',
      'Her basic award is capped at £9,318 by the agreement.',
      'The basic award is capped at £9,318.',
    ],
    [
      'stops',
      'same',
      'The band D bill of £3,184.62 was never paid by Cllr Quill.',
      'A band D bill of £3,184.62 is unpaid.',
    ],
    [
      'stops',
      'same',
      'Her statutory redundancy pay is capped at £19,283 in the deal.',
      'Statutory redundancy pay is capped at £19,283.',
    ],
    [
      'stops',
      'same',
      'The compensatory award can be £38,412 at most if we settle.',
      'The compensatory award can be £38,412.',
    ],
    [
      'stops',
      'same',
      'The compensatory award must not exceed £38,412, members say.',
      'The compensatory award must not exceed £38,412.',
    ],
    [
      'stops',
      'other',
      'Her basic award is limited to £9,318 by the agreement.',
      'Her basic award is limited to £9,318.',
    ],
    [
      'stops',
      'other',
      'The band D bill of £3,184.62 was never paid by the mayor.',
      'The band D bill of £3,184.62 was never paid.',
    ],
    [
      'stops',
      'same',
      'Her compensatory award may not exceed £41,238 by the terms.',
      'The compensatory award may not exceed £41,238.',
    ],
    [
      'stops',
      'same',
      'The basic award is capped at £9,318 in the settlement.',
      'The basic award is capped at £9,318.',
    ],
    [
      'stops',
      'same',
      'The band D bill of £3,184.62 was not paid by the mayor.',
      'A band D bill of £3,184.62 was written off.',
    ],
    [
      'stops',
      'same',
      'Cllr Quill hasn’t paid a band D bill of £3,184.62.',
      'A band D bill of £3,184.62 is overdue.',
    ],
    [
      'stops',
      'same',
      'We told her that the compensatory award is limited to £41,238.',
      'The compensatory award is limited to £41,238.',
    ],
  ],
  'a limit that both say of all, whatever it is compared with': [
    [
      'warns',
      'same',
      'The band D bill of £3,184.62 was never paid by the mayor.',
      'The band D bill is £3,184.62.',
    ],
    [
      'warns',
      'same',
      'The compensatory award is limited to £118,223 by law, so settle.',
      'The compensatory award is limited to £118,223.',
    ],
    [
      'warns',
      'same',
      'The maximum compensatory award of £118,223 is above our offer.',
      'The compensatory award is capped at £118,223.',
    ],
    [
      'warns',
      'same',
      'The statutory cap of £118,223 applies, so offer £64,318.',
      'The statutory cap on compensation is £118,223.',
    ],
    [
      'passes',
      'other',
      'Her basic award is at the maximum of £21,570.',
      'The maximum basic award is £21,570.',
    ],
  ],
});
