/** Words that carry grammar and little news: they weigh little in a quotation and nothing in a story. Folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those there here it its he him his she her hers they them their theirs we us our ours i me my ' +
    'you your yours who whom whose which what when where why how and or but nor so if then than as at by for from in into of off on ' +
    'onto out over to up upon with within without about after again against all also although am among any are around be because ' +
    'been before being below between both can could did do does doing done down during each either even ever every few further had ' +
    'has have having however just like many may might more most much must neither no not now once only other own per put quite rather ' +
    'same shall should since some such still through too toward towards under until very was were will would yet yes s t re ve ll d m ' +
    'say says said saying tell tells told telling add adds added adding mr mrs ms dr one two get gets got go goes going went make ' +
    'makes made take takes took new last first next us'
  ).split(' '),
);
