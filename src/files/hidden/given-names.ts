/** Given names that are common in the United Kingdom and rarely the name of a place, a street or a thing. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  `aaron abigail abdul adam adrian ahmed aisha alan alastair alex alexander alexandra ali alice alison amanda amelia amina amy andrea andrew
  angela anita ann anna anne annette anthony antonia barbara ben benjamin bernard beth beverley brenda brian bridget
  callum carol caroline catherine charles charlotte cheryl chloe chris christina christine christopher claire clare colin
  craig daniel daniela darren david dawn deborah debbie denise derek diana diane dominic donna dorothy douglas
  edward eileen elaine eleanor elizabeth ellen ellie emily emma eric fatima fiona frances gareth gary gavin
  gemma geoff geoffrey george gillian glenn gordon graham greg hannah harriet harry hasan hassan hayley heather
  helen henry howard hussain ian ibrahim imran isabella isobel jack jacqueline james jamie jan jane janet janice jason jasmine jean
  jeffrey jennifer jenny jeremy jessica jill joan joanna joanne joe john jonathan joseph joshua joyce judith julia
  julian julie karen kate katherine kathleen kathryn katie keith kelly kenneth kerry kevin khalid kirsty laura lauren
  leanne lesley liam linda lindsay lisa liz lorraine louise lucy lynn lynne malcolm margaret maria marie marion
  martin mary matthew maureen melanie michael michelle mohamed mohammad mohammed monica muhammad nadia naomi natalie natasha neil
  nicholas nicola nigel nina oliver olivia omar pamela patricia patrick paul paula pauline peter philip phillip priya
  rachel rebecca richard robert robin roger ronald rosemary roy russell ruth ryan sally samantha samuel sandra sarah
  sharon sheila shirley simon sophie stacey stephanie stephen steve steven stuart susan suzanne tara teresa terry
  theresa thomas timothy tina tom tracey tracy trevor usman valerie vanessa veronica vicky victoria vincent wendy
  william yasmin yvonne zainab zoe`.split(/\s+/u),
);
