import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'thanking',
  phrases: `
(thanks|thank you|thank u|thankyou|many thanks|much appreciated|ta|cheers) <adv>? (for|so|a|you|very|again|loads|heaps|all|to|everyone|love|mate|hon|babe|x|xx|from|tons|man|dude|bro|guys|honestly|doctor|sweetheart|darling|dear|mum|mom|dad|that|it|i|and|but|in advance|though|too|anyway|ever|sis|pal|friend|ever so)
(thanks|thank you|thank u|thank yous|many thanks|thx|much appreciated|merci|gracias|danke|much obliged|thanks a lot|thanks a million|thanks a bunch|tyvm|thanking you)
^ (ta|cheers) $
^ (ta|cheers) (for|mate|love|man|babe|pal|hon|everyone|x|then|duck|guys|buddy|dude)
i <adv>? (appreciate|really appreciate) (it|that|you|this|your|all|the|everything|what)
(so|very|really|forever|eternally|truly|much) (grateful|thankful|appreciated|obliged) (for|to|that|you|$)
(can not|can never|could not|how can i ever|how do i|do not know how to|i want to|wanted to|i would like to|let me|i must|i have to|just wanted to|owe you (a|so|big|one)|i owe you) <adv>? (thank|repay|thank you) <adv>? (you|enough|ever|for|all|both)
(you are|your|u are) <adv>? (a|an|such a|the best|the)? (lifesaver|life saver|star|angel|legend|gem|rock) <adv>? ($|for|thank|x|❤|honestly|mate) = 0.7
(means|meant) (so much|a lot|the world|everything) (to|that|you|$) = 0.6
(would not|could not|wouldnt|couldnt) have <adv>? (done|survived|managed|got|made|coped|gotten) <adv>? (it|this|through|that|today|here)? <adv>? (without|it without|this without) (you|your)
🙏 = 0.3

- (no|without|thanks but no|than) (thanks|thank you)
- thank (god|goodness|heavens|christ|fuck|the lord|my lucky)
- (thanks to|thank you (letter|letters|card|cards|note|notes|speech|page|email))
- thanks (to|giving) 
- (say|says|said|saying|send|tell|give|pass on|write|writing|get|got) ..2 (thanks|thank you) 
- (thanks) (for nothing|but no)
- cheers (to|season)
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    '[thanks for] telling me',
    '[thank you so] much love',
    '[ta for] that mate',
    '[i really appreciate it]',
    '[cheers man]',
    '[i cant thank you enough]',
    '[couldnt have done it without you]',
    '[many thanks]',
  ],
  no: [
    'thank god it is friday',
    'no thanks',
    'thanks to the rain we stayed in',
    'i still have to write thank you cards',
    'thanks for nothing',
    'she says thanks',
    'cheers to the weekend',
    'he never said thank you',
  ],
};
