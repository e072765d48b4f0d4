/** Words about somebody's health, faith, life at home or offences, by how they begin. */
const TOUCHY = new RegExp(
  String.raw`^(?:${[
    // Health.
    'schizophren|psychos|psychot|bipolar|depress|anxiety|autis|asperger|adhd|epilep|cancer|tumou?r|leuk|chemother|dementia|alzheimer|parkinson|stroke|diabet|hiv$|aids$|hepatit|pregnan|miscarr|abortion|suicid|overdos|self-?harm|anorex|bulim|alcohol|addict|sobriet|rehab|medicat|antidepress|sectioned|psychiatr|disabil|disabled|wheelchair|incontinen|dyslex|ptsd|diagnos',
    // Offences.
    'convict|caution|assault|rape[ds]?$|rapist|murder|manslaught|theft|thie|stole|burgl|robb|fraud|arson|cannabis|cocaine|heroin|drug|knife|weapon|firearm|arrest|bail|prison|jail|custody|probation|offen[cd]|harass|stalk|threat|violen|racis|indecen|groom|exploit|traffick|terror|radicalis',
    // Home and family.
    'abus|neglect|beat(?:en|s)?$|bruis|injur|foster|adopt|custod|divorc|estrang|evict|arrear|bankrupt|debt|homeless|refuge|asylum|visa|immigr|deport|safeguard',
    // Faith, kind and conduct.
    'muslim|islam|jewish|christian|catholic|hindu|sikh|hijab|headscarf|gay$|lesbian|bisexual|transgender|transition|miscondu|grievance|dismiss|suspen|redundan|bull(?:y|ied|ying)|drunk|affair$',
  ].join('|')})`,
  'u',
);

/** Whether a word, folded, is about what people keep to themselves: an illness, an offence, a faith. */
export const isTouchyWord = (word: string): boolean => TOUCHY.test(word);
