import type { ActPhrases, Examples } from '../../read/phrases';

export const phrases: ActPhrases = {
  act: 'thanking',
  phrases: `
(thanks|thank you|thank u|much appreciated|much obliged)
^ (ta|cheers) (^|for|<dear>|everyone|x|then|guys)
i <adv>? appreciate
(so|very|really|forever|just) (grateful|thankful)
grateful (to you|you|for (you|your|that|this|it))
(good of you|kind of you|nice of you|lovely of you|generous of you|decent of you) (for|to|and thank|^)
bless you (for|and thank)
(means|meant) <adv>? (a lot|loads|tons|so much|the world|everything) (^|$|<dear>|x|really|that you)
(never|not) forget (your|this|how) (kind*|you (helped|stood|sat)|help)
your (kindness|generosity|thoughtfulness)
(shout out|shoutout|kudos|props|hats off|big up|much love|big love) (to|for)
not tell you how much
you are too (kind|good)
^ (lifesaver|(much|really|so)? appreciated) (^|x|<dear>)
(big|huge|massive) thanks
(you|you have) <adv>? (saved my (life|bacon|day|skin)|been <so> (good|kind|patient|lovely) (to|with))
thankful (you|that you|for)
you <adv>? (did not|do not) (have|need) to do (that|this|all)
i <adv>? owe you (one|big|a (drink|pint|lot))
(means|meant) <adv>? (a lot|so much|the world|a great deal|everything) ..3 (that you|you|when you|to me)
(you are|your) <adv>? (a|an|my|such a) <adv>? (lifesaver|life saver|legend|star|angel|gem)
no idea how much (that|it|this|you) <adv>? (helped|meant|means|helps)
(can not|can never|how can i ever|want to|wanted to|let me) <adv>? (thank|repay) you
(would not|could not) have <adv>? (done|survived|managed|got|made|coped) ..4 without you
- (no|without|but no|(not|never|you|they|please) say|says|said|saying|write|writing) <adv>? (thanks|thank you)
+ (thanks|thank you) (so much)? for (saying|what you said)
- thank (god|goodness|heavens|christ|fuck|you (letter|letters|card|cards|note|notes|to (leave|keep|mind|stop|not)))
- thanks (to|for nothing|but)
^ <adv>? appreciate (it|you|that)
`,
  guards: ['reported'],
};

export const examples: Examples = {
  yes: [
    '[ta for] that mate',
    '[couldnt have done it without you]',
    '[bless you for] coming round',
    '[i owe you one]',
    'that was so [kind of you to] offer',
    "[you're a lifesaver]",
    '[means loads], honestly',
    "[i'll never forget your help] that spring",
    '[thank you for saying] his name',
    'i just want to say [thank you]',
    "[you've been so good to] us",
  ],
  no: [
    'thank god it is friday',
    'no thanks',
    'thanks to the rain we stayed in',
    'i still have to write thank you cards',
    'thanks for nothing',
    'she says thanks',
    "i'd thank you to leave me out of it",
    'bless you, sounds like a cold',
    'kindness costs nothing',
    'she meant everything to him',
    "you didn't have to wait",
  ],
};
