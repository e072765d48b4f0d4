/** Words of English that are near to labels, and begin lines of their own: "Carved:", "Secluded:", "Internet:". None of them is a misspelt label. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `abstains adhered aged ageist agree alerted alleged alleyed allured alter alterer altering alternates alternations
  alternatively alters ambered angered angler answered answerer answers anther antired antler attained attentions attired
  avower candied carded cared cargoed caries carked carped carrier carriers carries carrion carry
  carted carved charred collection confection connection convection correcting correctional correctioner
  corrections corrective corrector correlation corruption cried cured curred curried currier debited decade
  decayed decide decidedly decider deciders decides decked decoded decreed deeded defeater defecated defied
  defiled deflated deluded denied deride derided derider derides desired dispensations divided interact intercept
  interested interests interject interment intermit internet internist interns inters intersect jailed joinder joiner
  joiners joinery jointed jointer joints jounced juiced loved mooed moped mopeds moted move movers moves movies mowed
  outcomes outvote progression progressions promised promoted proofed proposal proposals propose proposer proposers
  proposes propound propped provoked purposed questing questioned questioner questions reason reasoned reasoner receipted
  receive receiver receivers receives recessed reckons recommence recommenced recommences recommend recommender
  recommenders recommends recompensed regions rejecter resolve resolver resolvers resolves resorted
  resulted revolted revolve revolved revolver revolves sacred scolded sconced seceded secluded second seconder secondly
  seconds signatories signature summaries summarily summer summers summery supplemental voted voter votes withdraw
  withdrawal withdrawing withdraws withdrew`.split(/\s+/),
);
