import { stemmer } from 'stemmer';
import { remembered } from '../remembered.ts';

/**
 * Verbs whose past is another word, by what they are today. What minutes report is said in the past, so that a sentence which was
 * copied into them has these words in place of its own.
 */
const IRREGULAR = new Map(
  `began begun begin|bent bend|bid bade bid|blew blown blow|bore borne bear|bought buy|bound bind|broke broken break|brought bring|built build
  burnt burn|came come|caught catch|chose chosen choose|clung cling|crept creep|dealt deal|drank drunk drink|drew drawn draw|drove driven drive
  dug dig|ate eaten eat|fed feed|fell fallen fall|felt feel|flew flown fly|forbade forbidden forbid|forgot forgotten forget|fought fight
  found find|froze frozen freeze|gave given give|went gone go|got gotten get|grew grown grow|heard hear|held hold|hid hidden hide|hung hang
  kept keep|knew known know|laid lay|led lead|learnt learn|left leave|lent lend|lost lose|made make|meant mean|met meet|overspent overspend
  paid pay|ran run|rang rung ring|rode ridden ride|rose risen rise|said say|sang sung sing|sank sunk sink|sat sit|saw seen see|sent send
  sewn sew|shook shaken shake|shot shoot|shown show|shrank shrunk shrink|slept sleep|sold sell|sought seek|spent spend|spilt spill|spoke spoken speak
  sprang sprung spring|stole stolen steal|stood stand|struck strike|stuck stick|swept sweep|swore sworn swear|swung swing|taught teach
  thought think|threw thrown throw|told tell|took taken take|tore torn tear|understood understand|withdrew withdrawn withdraw|withheld withhold
  woke woken wake|won win|wore worn wear|wound wind|wrote written write|children child|men man|women woman|people person`
    .split(/[|\n]/)
    .flatMap((row) => {
      const words = row.trim().split(' ');
      return words.slice(0, -1).map((past) => [past, words.at(-1) ?? past] as const);
    }),
);

/** How the same word is spelt in Britain and in America, to be made one: "organisation", "centre", "programme", "cheque", "neighbour". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^cheque(?=s?$)/, 'check'],
  [/^programme(?=s?$)/, 'program'],
  [/^defence(?=s?$)/, 'defense'],
  [/^offence(?=s?$)/, 'offense'],
  [/^licence(?=s?$)/, 'license'],
  [/^grey/, 'gray'],
  [/^tyre(?=s?$)/, 'tire'],
  [/^kerb/, 'curb'],
  [/^plough/, 'plow'],
  [/^pyjama/, 'pajama'],
  [/^sceptic/, 'skeptic'],
  [/^(?:ae|oe)(?=[a-z]{4})/, 'e'],
  [/(?<=[a-z]{2})(?:ae|oe)(?=(?:dic|log|mi|mo)[a-z])/, 'e'],
  [/(?<=[a-z]{3})is(?=(?:e|ed|es|er|ers|ing|ation|ations|able)$)/, 'iz'],
  [/(?<=[a-z]{3}l)ys(?=(?:e|ed|es|ing)$)/, 'yz'],
  [/(?<=[a-z]{2})our(?=(?:s|ed|ing|able|ably|ite|ites|er|ers|hood|hoods|ly|ful|less)?$)/, 'or'],
  [/(?<=[a-z]{2}[bt])re(?=s?$)/, 'er'],
  [/(?<=[a-z]{2})ogue(?=s?$)/, 'og'],
  [/(?<=[aeiou]l)l(?=(?:ed|ing|er|ers|or|ors)$)/, ''],
];

/**
 * What is the same for one word in all its forms: "threatens" and "threatened", "carer" and "carers", "told" and "tell",
 * "organisation" and "organization". Words that are alike by chance may have the same, so it is for sentences of many words alone.
 * @param word in lower case, without marks
 */
export const sameWord: (word: string) => string = remembered((word) => {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  const today = IRREGULAR.get(word) ?? word;
  return stemmer(
    SPELLINGS.reduce((spelt, [pattern, other]) => spelt.replace(pattern, other), today),
  );
});
