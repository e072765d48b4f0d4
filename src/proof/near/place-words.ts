const PLACE_WORD =
  /^(?:road|street|lane|avenue|close|drive|gardens|grove|hill|chevin|park|green|farm|bridge|moor|valley|wood|woods|mill|hall|house|school|academy|church|centre|estate|ward|town|village|beck|brook|river|common|square|court|terrace|crescent|way|row|gate|north|south|east|west|upper|lower|great|little)$/;

/** Whether a folded word is a part of names of places: "close". */
export const isPlaceWord = (folded: string): boolean => PLACE_WORD.test(folded);
