import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'thanking',
  phrases: `
(thanks|thank you|thank u|much appreciated)
^ (ta|cheers) ($|for|<dear>|everyone|x|then|guys)
i <adv>? appreciate
(so|very|really|forever) (grateful|thankful)
(can not|can never|how can i ever|want to|wanted to|let me) <adv>? (thank|repay) you
(would not|could not) have <adv>? (done|survived|managed|got|made|coped) ..4 without you
- (no|without|but no|say|says|said|saying|write|writing|never said) <adv>? (thanks|thank you)
- thank (god|goodness|heavens|christ|fuck|you (letter|letters|card|cards|note|notes))
- thanks (to|for nothing|but)
^ <adv>? appreciate (it|you|that)
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
