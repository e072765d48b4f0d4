import type { Twin } from './twin.ts';

/** Sentences about one matter, each beside one that rules, tenders or forms have: nearly the same words are in both. */
const ROWS: readonly (readonly [name: string, leak: string, honest: string])[] = [
  [
    'what a tender would be without part of it',
    'The award balance would be lower if the tender were evaluated without the supplementary quotations.',
    'Tenders were evaluated against the published award criteria by a panel of three officers.',
  ],
  [
    'what directors have pledged',
    'Three directors have pledged their homes to the brewery that owns the freehold.',
    'The site is owned freehold by the Council and is currently vacant.',
  ],
  [
    'how one supplier was kept out',
    'The tender of the second supplier was restricted to the first four months of the term.',
    'The contract period is four years from 1 April 2025 with two options to extend for one year each.',
  ],
  [
    'what is to be awarded, and when',
    'The two lots will be awarded to the same supplier before the period has expired.',
    'All bidders must hold public liability insurance of at least £5 million.',
  ],
  [
    'what a contractor did in schools',
    'The contractor has used asbestos in the refurbishment of two of the schools.',
    'Asbestos surveys are required by the Control of Asbestos Regulations 2012 before any demolition or refurbishment.',
  ],
  [
    'a payment that was split',
    'The supplementary payment was made across two months so that it stayed below the threshold.',
    'Any payment above the limit must be approved by the Secretary of State.',
  ],
  [
    'a notice that will be served under an Act',
    'The notice under section 146 of the Law of Property Act 1925 will be served on the tenant in May.',
    'The provisions of the Landlord and Tenant Act 1954 apply to business tenancies.',
  ],
  [
    'how likely a challenge under regulations is',
    'The risk of challenge under the Public Contracts Regulations 2015 is high because the award criteria were changed.',
    'The procurement was carried out under the open procedure set out in the Public Contracts Regulations 2015.',
  ],
  [
    'who broke a code',
    'The officer breached the Code of Conduct and has been given a final written warning.',
    'The Code of Conduct requires members to treat others with respect.',
  ],
  [
    'what members must be told',
    'Members must be told that the lease is void and that the rent was never lawful.',
    'Members are reminded that they should declare any disclosable pecuniary interest before the item is discussed and leave the room.',
  ],
  [
    'what the council means to acquire',
    'No member may disclose that the council intends to acquire the land by private treaty.',
    'A local authority may acquire land by agreement under section 120 of the Local Government Act 1972.',
  ],
];

export const GENERAL_WORDS: readonly Twin[] = ROWS.map(([name, leak, honest]) => ({
  name: `in the words of rules: ${name}`,
  exempt: `${leak}\n\n${honest}`,
  ...{ leak, honest, must: 'stop' },
}));
