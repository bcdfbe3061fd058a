import type { ActPhrases, Examples } from '../../read/phrases';

/**
 * Words of harm, bodily pain and danger, said of anyone. One strong word tells it; of the lines with a weight it takes two.
 */
export const phrases: ActPhrases = {
  act: 'distress',
  mild: true,
  guards: ['banter', 'negation', 'conditional'],
  phrases: `
(blood|bleeding|bled|bruis*|wound|wounds|wounded|cramps|cramping|ache|aches|ached|aching|sore|swollen|throb*|numb|vomit*|nausea*|headache*|migraine*|threw up|throwing up|pounding|chills|shivering|sweating|choking|choked|unconscious|passed out|fainted|dizzy|screamed|screaming|screams|yelled|gasped|burned|broken (arm|leg|nose|rib|ribs|heart)|sick to my stomach)
(my|his|her) <body> <adv>? (hurt|hurts|hurting|killing|broke|burning|racing|stopped|sank|dropped)
(murdered|killed (him|her|them|my|his|her|people|someone|himself|herself)|prisoner*|kidnap*|hostage*|tortur*|starved|slaughter*|massacre*|victims|slaves|poisoned|bullets|weapons|stabbed|drowned|drowning|destroyed|casket|coffin|tragedy|demons|haunted|cursed|execution|army|troops|soldiers|combat|submarine|missile*|captured|enemies|savages|cannibals|stealing|robbed|robbery|burglar*|ransacked|convicted|convicts|handcuff*|gangsters|criminals|thugs|bandits|outlaws|assassin*|on trial|grand jury|court martial|escaping|junkie*|heroin|pills|widow|orphanage|corpse*|blackmail*)
(shooting|shot|shoot) (him|her|me|us|you|people|at)
(put|send|sent|throw|threw|lock|locked) (me|you|him|her|them|us) (in|away|to (jail|prison))
(in an|the|an) accident
(is|are|was) ..1 (missing|bleeding|gone)
(is|am|are|was|very|feel) sick
(all|be|they are|you are) dead
never ..3 again
(do|did|are|is) not you
i tried (to|so|everything|my)
(going to|want to|wants to|will|tried to|trying to) (die|kill|hurt|destroy) (him|her|them|you|us|me|everyone|$)
(the police|was dead|were dead|to death|of death|her death|his death)
(i|he|she|we|they) could not (move|breathe|see|feel|speak|stop|walk|believe|even|sleep|find|stand|look)
(i could not|never again|nothing|no one) = 0.4
(wrong|worse|sick|weak|stupid|shit|pathetic|ugly|alone|death|crying|pain|hurt|hurts|stiff) = 0.6
(kill|killed|killing|fight|fighting|fought|war|gun|guns|shot|shoot|hit|beat|attack*|threat*|prison|jail|enemy|police|crime|danger|burn|burning|cut|broke|broken|fell|falling|fall|threw|crash*|smash*|punch*|kick*|slap*|shout*|yell*|argu*|ruin*|steal|stole|stolen) = 0.6
(dark|darkness|ghost|shadow|hide|hiding|escape|run away|alarm|surgery|hospital|doctor|fever|funeral|grave|divorce*|broke up|ex) = 0.5
<body> = 0.4
(my|me|i am|i was|i felt) = 0.1
`,
};

export const examples: Examples = {
  yes: [
    'there was [blood] on the floor',
    '[my knee hurts] since the fall',
    'he was [stabbed] outside the station',
    'she [screamed] all night',
    'they found the [casket] open',
    'the [soldiers] came at night',
    '[i tried to] reach him for days',
    'i fainted, my head is still [throbbing]',
  ],
  no: [
    'the film was good',
    'he killed it on stage',
    'the printer is dead',
    'police is a band from the eighties',
    'my phone is broken',
    'see you at the game',
    'the doctor is in at nine',
    'starving, is there cake left',
    'my legs are dead after that run',
  ],
};
