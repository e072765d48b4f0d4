import type { ConfidentialGround } from '../../src/law/access.ts';
import { phrases } from './topics/topic.ts';

/**
 * A matter of which the public may read that it is withheld and why, and nothing else. No sentence of its
 * `frames` is in any open paper of the demo, and each names somebody or something invented for the one
 * paper, as real ones do: so a search for what is withheld finds nothing unless something leaked.
 */
export type Matter = {
  /** What forbids disclosure of what is confidential; a court, where none is named. */
  readonly ground?: ConfidentialGround;
  /** Of Schedule 12A; none where the matter is confidential by order of a court or a department. */
  readonly paragraphs: readonly number[];
  readonly thing: string;
  /** What the public reads for a title: of a report, and of an appendix. */
  readonly publicTitles: readonly string[];
  readonly appendixTitle: string;
  readonly reason: string;
  readonly publicInterest: string;
  /** The titles that are withheld. */
  readonly titles: readonly string[];
  readonly frames: readonly string[];
};

const BEFORE_SIGNING =
  'To disclose it before anything is signed would weaken the council in the negotiation.';

export const EXEMPT_MATTERS: readonly Matter[] = [
  {
    paragraphs: [3],
    thing: 'award of a contract',
    publicTitles: phrases(
      'Award of a Contract for Repairs; Award of a Contract for Care; Award of a Contract for Supplies; Award of a Contract for Cleaning',
    ),
    appendixTitle: 'Prices of the tenderers',
    reason: "It gives the prices of companies that compete for the council's work.",
    publicInterest: 'Firms would not tender again if their prices were known to each other.',
    titles: ['Tender of {firm} for the {site}', 'Choice between {firm} and {firm}'],
    frames: [
      'The lowest tender, of {sum}, came from {firm}, which undercut {firm} by {odd}.',
      'A price of {sum} from {firm} leaves out the scaffolding at {site}, which its own letter {reference} puts at {odd}.',
      'The tender of {firm} was marked down after {person} could not say who would run the depot at {site}.',
      'Were {firm} to withdraw, the offer of {firm} at {sum} would stay open for signature until the clerk of {person} hears otherwise.',
      'A bank has guaranteed {odd} on behalf of {firm}, and {person} has signed the guarantee under {reference}.',
      'The margin that {firm} allows itself on labour comes to {sum} over the whole term.',
    ],
  },
  {
    paragraphs: [3],
    thing: 'sale of land',
    publicTitles: phrases(
      'Sale of Land; Lease of a Building; Purchase of a Site; Disposal of Surplus Property',
    ),
    appendixTitle: 'Terms offered to the owner',
    reason: 'It describes terms that are still being negotiated with an owner of land.',
    publicInterest: BEFORE_SIGNING,
    titles: ['Heads of terms with {firm} for {site}', 'Offer of {firm} for {site}'],
    frames: [
      'For the freehold of {site} the agent {person} has offered {sum}, of which {odd} is held back until the tenant leaves.',
      'A premium of {odd} was asked by {firm} in return for giving up the ransom strip beside {site}.',
      'The valuer {person} puts {site} at {sum} with vacant possession and at {odd} as it is let today.',
      'Should {firm} not exchange by the day agreed, {person} would be free to take the bid of {sum} from {firm}.',
      'The overage clause gives the council a third of whatever {firm} gains above {sum} at {site}.',
      'Rent arrears of {odd} at {site} would be written off on the day that {person} hands over the keys.',
    ],
  },
  {
    paragraphs: [5, 3],
    thing: 'claim against the council',
    publicTitles: phrases(
      'A Claim Against the Council; Proceedings in the County Court; Settlement of a Claim; Advice on a Dispute',
    ),
    appendixTitle: 'Legal advice',
    reason: 'It contains advice of lawyers for which privilege could be claimed in proceedings.',
    publicInterest: 'The council needs to be able to take advice in confidence, as anybody does.',
    titles: ['Settlement with {person}', 'Claim {reference} of {firm}'],
    frames: [
      'Counsel thinks that {person} would win on liability and recover at least {sum} at trial.',
      'An offer of {odd} was put to the solicitors of {person} on the terms of letter {reference}, and refused.',
      'The witness {person} contradicts the site diary of {site} on the very afternoon of the accident.',
      'Costs up to judgement are put at {sum}, against {odd} if {firm} is paid off before the hearing.',
      'The insurer will meet {odd} of whatever {firm} is awarded, on condition that {person} handles the defence.',
      'No document bears out what {person} said of the handrail at {site}, and counsel would not call the witness.',
    ],
  },
  {
    paragraphs: [1, 2],
    thing: 'appeal',
    publicTitles: phrases(
      'An Appeal by an Employee; A Complaint About a Licence Holder; Review of a Decision on an Individual',
    ),
    appendixTitle: 'Statement of the appellant',
    reason: 'It is about one person, who could be recognised from it.',
    publicInterest: 'Nothing in it bears on others, and the person is owed privacy.',
    titles: ['Appeal of {person}', 'Conduct of {person} at {site}'],
    frames: [
      'The appellant {person} worked at {site} for eleven years under payroll number {reference}.',
      'A colleague, {person}, says that the cash box at {site} was {odd} short on the evening in question.',
      'The doctor of {person} wrote that a return to {site} before the spring would do lasting harm.',
      'At interview {person} admitted having signed the rota for {person} on nine nights.',
      'If the dismissal is upheld, {person} loses a pension worth {sum} at the age of sixty.',
      'The union representative {person} asks that the warning of letter {reference} be struck from the file.',
    ],
  },
  {
    paragraphs: [4],
    thing: 'staffing of a service',
    publicTitles: phrases(
      'Staffing of a Service: Consultation with Trade Unions; Changes to Terms of Employment',
    ),
    appendixTitle: 'Posts affected',
    reason: 'It deals with consultations with trade unions that are under way.',
    publicInterest: 'Staff are to hear of proposals from the council first.',
    titles: ['Closure of the depot at {site}', 'Posts at {site} proposed for deletion'],
    frames: [
      'The depot at {site} would close, and its forty drivers be offered work under {person} or a payment of {odd}.',
      'The convenor {person} has let it be known that a ballot would follow any cut of the shift allowance at {site}.',
      'Deleting the post that {person} holds saves {sum} in a full year, less {odd} in protected pay.',
      'A fallback of {odd} for each driver may be offered by {person} on the last day, and not a day before.',
      'The regional officer {person} would accept {site} if the night premium stayed until the next settlement.',
      'The redundancy notice to {person} and the others at {site} is drafted as {reference} and has not been served.',
    ],
  },
  {
    paragraphs: [6],
    thing: 'notice under an enactment',
    publicTitles: phrases('A Notice to Be Served; An Order on a Building; Enforcement at a Site'),
    appendixTitle: 'Draft of the notice',
    reason: 'It shows on whom the council means to serve a notice.',
    publicInterest: 'The notice would be evaded if the person knew of it beforehand.',
    titles: ['Notice on {firm} at {site}', 'Order against {person}'],
    frames: [
      'An order would be made on {site} before {firm} can move its drums of solvent to the yard of {person}.',
      'The inspector {person} found the fire door of {site} chained on three unannounced visits.',
      'Served on {firm} at its registered office, notice {reference} takes effect from the very same midnight.',
      'The mortgagee of {site} is owed {sum} and would be served together with {person}.',
      'Work in default at {site} is priced at {odd}, to be charged to {firm} under {reference}.',
      'Until the notice is served, {person} alone holds the keys to the file and nobody rings {firm}.',
    ],
  },
  {
    paragraphs: [7],
    thing: 'investigation',
    publicTitles: phrases(
      'An Investigation; Prevention of Fraud: A Case; Action Against Fly-Tipping',
    ),
    appendixTitle: 'Evidence gathered',
    reason: 'It is about an investigation of crime that is not over.',
    publicInterest: 'Those who are investigated would be warned.',
    titles: ['Surveillance at {site}', 'Invoices of {firm}: investigation {reference}'],
    frames: [
      'The invoices of {firm} for {site} add up to {sum}, of which {odd} was for work that nobody did.',
      'A camera at {site} recorded the tipper of {person} on four nights under authority {reference}.',
      'An informant says that {person} paid {odd} to the foreman of {firm} behind the canteen.',
      'The police mean to search {site} and the house of {person} on one and the same morning.',
      'Bank account {reference}, held by {person}, received {sum} in nine transfers from {firm}.',
      'The laptop that {person} handed in had been wiped; a copy kept at {site} names {firm} throughout.',
    ],
  },
];

/** What a government department or a court forbids the council to disclose (LGA 1972 s.100A(3)). */
export const CONFIDENTIAL_MATTERS: readonly Matter[] = [
  {
    paragraphs: [],
    thing: 'order of the court',
    publicTitles: ['An Order of the Court', 'Proceedings in Private'],
    appendixTitle: 'The order',
    reason: 'The family court has ordered it.',
    publicInterest: '',
    titles: ['Order {reference} about the child of {person}', 'Placement with {person}'],
    frames: [
      'The child of {person} is placed with {person} near {site} until the final hearing.',
      'Under {reference} neither {person} nor anyone at {site} may learn the address of the carer.',
      'The guardian {person} opposes any contact at {site} and asks for a further assessment at {odd}.',
      'A placement with {person} would cost {sum} if it lasted until the child comes of age.',
      'The school at {site} has been asked by {person} to send its letters to the court alone.',
    ],
  },
  {
    paragraphs: [],
    ground: 'department',
    thing: 'notice from a government department',
    publicTitles: ['A Matter Notified by a Government Department'],
    appendixTitle: 'Letter of the department',
    reason: 'A government department gave the information on terms that forbid its disclosure.',
    publicInterest: '',
    titles: ['Security of {site}', 'Resettlement at {site}'],
    frames: [
      'The department means to lease {site} from {firm} for {sum} and asks that nobody be warned.',
      'A liaison officer, {person}, will bring the plans of {site} under cover {reference}.',
      'Arrivals at {site} would be met by {person}, whose number is known to three officers.',
      'The grant for {site} is {sum}, and {odd} of it may be drawn in advance against {reference}.',
      'Were {firm} to speak to the press about {site}, the department would look elsewhere.',
    ],
  },
];

/** What may be said of any of them; each with a name or a figure of its own. */
export const ANY_MATTER: readonly string[] = [
  'A note of the talk between {person} and the monitoring officer is filed as {reference} and goes no further.',
  'The sum at stake is {sum}, give or take {odd}, by the reckoning of {person}.',
  'Nobody beyond {person} and the two officers named in {reference} has seen these papers.',
  'If {person} agrees, the matter ends there; if not, a reserve of {odd} is to be set aside.',
  'The file was opened when {person} rang about {site} one evening and left no number.',
  'The leader has been briefed by word of mouth, on the strength of memorandum {reference} by {person}.',
  'What {person} was promised at {site} goes beyond what any officer may promise, by some {odd}.',
  'An earlier paper, {reference}, was collected again after the meeting and counted by {person}.',
  'A meeting with {firm} is planned before any word goes to {firm}.',
  'The press has asked twice about {site}; on both days {person} declined to comment.',
  'A provision of {sum} is kept within the general contingency, on the advice of {person}.',
  'Officers see no better way than to trust {person}, whose word on {site} proved good before.',
];

/** What members are asked to do with them. */
export const DECISIONS_IN_PRIVATE: readonly string[] = [
  'accept the figure of {sum} that {person} has named',
  'let {person} answer letter {reference} on the lines set out above',
  'set aside {odd} against the outcome at {site}',
  'tell {firm} nothing before {person} has signed',
  'refuse what {firm} asks for at {site}',
];
