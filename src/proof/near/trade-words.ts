import { foldText } from '../../language/folded-text.ts';
import { isCommonWord } from '../../language/distinctive.ts';
import { isOrdinaryWord } from '../../language/words/ordinary-words.ts';

/** What names of firms say of their trade, region and form: thousands of them share each. */
const TRADE: ReadonlySet<string> = new Set(
  `accountancy accountants accounting agency aggregates agricultural architects architecture associates aviation bank banking brothers
  british builders building buildings bus buses business capital care cars carpentry catering central civil civils cleaning coaches
  commercial communications company computing concrete construction consultancy consultants consulting contracting contractors
  contracts corporation demolition design designs developments digital drainage eastern education electric electrical electrics
  electricity energy engineering engineers enterprises environmental equipment estates european event events facilities farm farms finance
  financial flooring food foods foundation fuels furniture garden gardens gas glass glazing global ground groundworks group healthcare heating
  highways hire holdings homes hospitality hotels house housing industries infrastructure insurance interiors international
  investment investments joinery labs land landscapes landscaping law lawyers learning legal leisure limited llp logistics london ltd
  machinery maintenance management manufacturing marine marketing mechanical media medical midlands mortgage motors national
  network networks new northern office oil painting partners partnership paving pensions petroleum pharmacy plant planning plastics plc plumbing
  power print printing products projects properties property rail recycling recruitment refurbishment regeneration renewables rental
  residential restaurants retail roofing sales scaffolding schools scotland scottish security services signs social software
  solar solicitors solutions sons southern specialist specialists sport sports steel storage stores studio studios supplies supply support surfacing
  surveying surveyors systems technical technologies technology telecom textiles timber tools trade trading training transport travel
  tree trees trust united utilities vehicles ventures wales warehousing waste water welding welsh western wholesale windows wood works
  worldwide and of the co inc gmbh cic`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Whether a word of a firm's name is one that others have too: "Construction". */
export function isTradeWord(word: string): boolean {
  const key = foldText(word);
  return TRADE.has(key) || isOrdinaryWord(key) || isCommonWord(key);
}

/** Whether a word is of a trade, and no mere word of the language: "Construction". */
export const isNameOfTrade = (word: string): boolean => TRADE.has(foldText(word));

/** Whether a firm's name has a word of its own, beside those of its trade and form. */
export const hasOwnWord = (name: string): boolean =>
  name.split(/[^\p{L}\p{N}'’]+/u).some((word) => word !== '' && !isTradeWord(word));
