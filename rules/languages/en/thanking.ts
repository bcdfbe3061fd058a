import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'thanking',
  phrases: `
(thanks|thank you|thank u|much appreciated|much obliged)
^ (ta|cheers) (^|for|<dear>|everyone|x|then|guys)
i <adv>? appreciate
(so|very|really|forever|just) (grateful|thankful)
grateful (to you|you|for (you|your|that|this|it))
(bless you|good of you|kind of you|nice of you|lovely of you|generous of you|decent of you) (for|to|and thank|^)
i <adv>? owe you (one|big|a (drink|pint|lot))
(means|meant) <adv>? (a lot|so much|the world|a great deal|everything) ..3 (that you|you|when you|to me)
(you are|your) <adv>? (a|an|my|such a) <adv>? (lifesaver|life saver|legend|star|angel|gem)
no idea how much (that|it|this|you) <adv>? (helped|meant|means|helps)
(can not|can never|how can i ever|want to|wanted to|let me) <adv>? (thank|repay) you
(would not|could not) have <adv>? (done|survived|managed|got|made|coped) ..4 without you
- (no|without|but no|say|says|said|saying|write|writing|never said) <adv>? (thanks|thank you)
- thank (god|goodness|heavens|christ|fuck|you (letter|letters|card|cards|note|notes|to (leave|keep|mind|stop|not)))
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
    '[much obliged to you]',
    '[bless you for] coming round',
    '[i owe you one]',
    '[means a lot that you] came',
    'that was so [kind of you to] offer',
    "[you're a lifesaver]",
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
    "i'd thank you to leave me out of it",
    'you are kind of late',
    'i owe you 20 quid',
    'it means a lot of work',
    'a star is born was good',
    'thank you letters are in the drawer',
  ],
};
