import type { ActPhrases, Examples } from '../../read/phrases';

/**
 * Words of harm, bodily pain and danger, said of anyone. One strong word tells it; of the lines with a weight it takes two.
 */
export const phrases: ActPhrases = {
  act: 'distress',
  mild: true,
  guards: ['banter', 'negation', 'conditional', 'question'],
  phrases: `
(blood|bleeding|wounds|wounded|vomit*|choking|choked|unconscious|fainted|gasped|broken (arm|leg|nose|rib|ribs|heart)|sick to my stomach) = 0.7
(bruises|bruised|cramps|cramping|ache|aches|ached|aching|swollen|throb*|nausea*|headache*|migraine*|threw up|throwing up|pounding|chills|shivering|passed out $|dizzy|screamed|screams|burned) = 0.7
(bruise|sore|numb|sweating|screaming|yelled|bled) = 0.6
(my|his|her) <body> <adv>? (hurt|hurts|hurting|broke|racing|stopped|sank|dropped)
(murdered|murders|murderer*|killed (him|her|them|my|people|someone|himself|herself)|prisoner*|kidnap*|hostage*|tortur*|massacre*|victims|slaves|poisoned|bullets|weapons|stabbed|drowned|drowning|destroyed|casket|coffin|tragedy|demons|haunted|cursed|execution|army|troops|soldiers|captured|enemies|enemy|savages|stealing|robbed|robbery|burglar*|ransacked|convicted|convicts|handcuff*|criminals|thugs|on trial|grand jury|escaping|corpse*|blackmail*) = 0.7
(shooting|shot|shoot|hanged) (him|her|people)
(shooting|shot|shoot) (me|us|at) $
(put|send|sent|throw|threw|lock|locked) (me|him|her|them|us) (away|(in|to) (jail|prison))
(in an|the|an) accident
(is|are|was) ..1 (bleeding|(missing|gone) $)
- (<trifle>|keys|bag|money|it|that|all) ..2 (missing|gone)
(is|are|was|very) sick
(all|be|they are) dead $
(going to|want to|wants to|will|tried to|trying to|must) (die|kill|hurt|destroy) (him|her|them|you|us|me|everyone|$)
(was dead|were dead|to death|of death|her death|his death)
(i|he|she|we|they) could not (move|breathe|speak|stop crying|stand it|take it)
(i could not|never again|nothing|no one) = 0.4
(worse|sick|weak|stupid|shit|pathetic|ugly|alone|death|crying|pain|hurt|hurts|stiff|widow) = 0.6
(kill|killed|killing|fight|fighting|fought|war|gun|guns|shot|shoot|beat|attack*|threat*|prison|jail|police|crime|danger|burning|broke|crash*|smash*|punch*|kick*|slap*|(shout|shouts|shouted|shouting)|yell*|argu*|ruin*|steal|stole|stolen|slaughter*) = 0.6
(dark|darkness|ghost|shadow|hide|hiding|escape|run away|alarm|surgery|hospital|fever|funeral|grave|divorce*|broke up|pills|fell|fall|falling|cut|burn|hit|threw|tried) = 0.5
(my|his|her|their|the|our) ..1 <body> = 0.3
(my|me|i|am|was|he|she|him|her|his|us|they|them|we) = 0.3
- (killed it|killing it|(could|to|going to) murder (a|an|this|that|the|some)|we <adv>? got <adv>? _|to death (by|with) (emails|meetings)|bored to death|love* ..3 to death)
- (legs|thighs|calves|abs|glutes|quads) <is> <adv>? (screaming|burning|killing|dead|sore|aching|jelly)
- i (will|am going to|could|would) ..1 _ you
- (you|your) .. (kill|killed|murder|dead|death|sick|hurt|wrong|bled|destroyed|bruise) 
- (wounded|died|killed|shot|stabbed|prisoner*|poisoned|captured) (in|on|of) (the|my|level|a) ..1 (quest|game|raid|match|boss|film|$)
- <trifle> <adv>? (broke|died|crash*|hit|fell|burning|burned|shot|killed)
- (shouting|shout) out
- blood (drive|tests|test|type|pressure|sugar|orange|donor*|pudding|bank)
- (bones|war|crime|murder|army|prison|police) (unit|film|movie|series|book|podcast|mystery|show|documentary|game)
`,
};

export const examples: Examples = {
  yes: [
    'there was [blood] on the floor',
    '[my knee hurts] since the fall',
    'he was [stabbed] outside the station',
    'she [screamed] all night',
    'they found the [casket] open',
    'the [soldiers] came for him at night',
    'they [killed him] in his own home',
    'i fainted, my head is still [throbbing]',
  ],
  no: [
    'i could murder a kebab',
    'shoutout to mel for the fix',
    'trust me, i am a doctor',
    'the film was good',
    'he killed it on stage',
    'the printer is dead',
    'police is a band from the eighties',
    'my phone is broken',
    'see you at the game',
    'the doctor is in at nine',
    'starving, is there cake left',
    'my legs are dead after that run',
    'my calves are screaming',
    'the police band plays at nine',
    'put you in the front row',
    'he hit me for four with the bat',
  ],
};
