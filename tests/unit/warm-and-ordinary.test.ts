import { describe, expect, it } from 'vitest';
import { check } from '../../rules/index';
import type { HintId } from '../../rules/types';

/** What the other said, and a reply that is kind. Hints that find fault with it would hurt. */
const warm: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    [
      'my grandma passed away on sunday',
      'oh sweetheart. she adored you. do you feel like talking about her?',
    ],
    [
      'my dad is in hospital again',
      'is he going to die? sorry, i am just scared for you. how are you holding up?',
    ],
    ["my son won't talk to me anymore", 'that must hurt so much. when did it start?'],
    ['i got laid off', "that's brutal, you gave them everything. want to come over tonight?"],
    [
      'i failed my driving test again, i feel so dumb',
      "you're not dumb, that test is hard. what happened this time?",
    ],
    [
      'he hit the wall next to my head last night',
      "you don't deserve to be hurt like that. are you safe right now?",
    ],
    ['i keep thinking it was my fault', "it's not because of you. what makes you think so?"],
    ['i should have called her more', "you couldn't have known, love. what do you wish you had told her?"],
    ['my boss called me useless', "you're not useless, and he had no right. how did that land with you?"],
    ['i feel like a terrible mother', "you're not a bad mother, you're a tired one. what was today like?"],
    [
      'i cried in the meeting, so embarrassing',
      "that's nothing to be ashamed of. anyone would have cried. how are you now?",
    ],
    [
      "i can't stop crying since the miscarriage",
      "of course you can't. nobody should have to go through that. i'm with you",
    ],
    ['i wake up every night scared', 'that sounds terrifying. how long has it been going on?'],
    ['everyone says i overreact', "i don't think you're overreacting. tell me what happened"],
    ['they told me to just get over it', "you don't have to get over it. it's as big as it feels"],
    ["we're getting divorced", "i'm so sorry, i had no idea. how are the kids, and how are you?"],
    ['i relapsed', 'thank you for telling me. no judgement here. what was going on?'],
    ["i'm so behind with everything, i'm drowning", "that's a lot to carry. what's the heaviest bit?"],
    ['my cat died', 'oh no, not luna. she was such a sweet thing. i know how much you loved her'],
    ['i hate my body', "i'm sad you feel that way. where does it come from, do you think?"],
    ['nobody came to my birthday', "ouch, that must have felt so lonely. i'm sorry i wasn't there"],
    ['the test came back positive', 'oh wow. ok. i am here. do you want company or quiet?'],
    ["i don't know how to tell my parents", 'that is scary. what are you most afraid they will say?'],
    ['she said i ruin everything', "that's a horrible thing to hear. do you believe it?"],
    ['he cheated on me', "that's awful, i'm furious for you. do you want to vent?"],
    ['i lost all my savings', 'that makes me feel sick for you. you trusted them. how are you sleeping?'],
    [
      'i feel so guilty about putting mum in a home',
      'it makes sense that you feel torn. you did what you could',
    ],
    ['they laughed at me', "kids can be so cruel. i'm sorry. what did you do then?"],
    ['my best friend moved away', "you'll miss her terribly. what did you two do most?"],
    ["i can't do this anymore at work", "you sound worn out. what's been the worst of it?"],
  ],
  nl: [
    ['mijn oma is zondag overleden', 'ach lieverd. ze was gek op je. wil je over haar praten?'],
    ['mijn vader ligt weer in het ziekenhuis', 'gaat hij het redden? ik schrik ervan. hoe is het met jou?'],
    ['mijn zoon praat niet meer met me', "dat moet zo'n pijn doen. sinds wanneer is dat?"],
    ['ik ben ontslagen', 'jeetje, en je hebt er zo hard voor gewerkt. wil je vanavond langskomen?'],
    [
      'ik ben weer gezakt, voel me zo dom',
      'je bent niet dom, dat examen is gewoon slopend. wat ging er mis?',
    ],
    ['hij sloeg vannacht naast mijn hoofd in de muur', 'dat verdien je niet. ben je nu veilig?'],
    ['ik blijf maar denken dat het mijn schuld was', 'het komt niet door jou. waarom denk je dat?'],
    ['ik had haar vaker moeten bellen', 'dat kon je niet weten, lieverd. wat had je haar nog willen zeggen?'],
    [
      'mijn baas noemde me waardeloos',
      'je bent niet waardeloos, en dat mocht hij niet zeggen. hoe kwam dat binnen?',
    ],
    ['ik voel me een slechte moeder', 'je bent geen slechte moeder, je bent een moeie. hoe was je dag?'],
    [
      'ik moest huilen in de vergadering, ik schaam me',
      'daar hoef je je niet voor te schamen. hoe is het nu?',
    ],
    [
      'ik kan niet stoppen met huilen sinds de miskraam',
      'natuurlijk niet. dat is ook zo verdrietig. ik ben bij je',
    ],
    ['ik word elke nacht bang wakker', 'wat angstig. hoe lang heb je dat al?'],
    ['iedereen zegt dat ik me aanstel', 'ik vind niet dat je je aanstelt. vertel eens wat er gebeurd is'],
    [
      'ze zeiden dat ik er maar overheen moet stappen',
      'je hoeft er niet overheen te stappen. het mag zo groot zijn als het voelt',
    ],
    ['we gaan scheiden', 'wat verdrietig, ik had geen idee. hoe is het met de kinderen, en met jou?'],
    ['ik heb weer gedronken', 'dank je dat je het vertelt. ik veroordeel je niet. wat speelde er?'],
    ['ik loop met alles achter, ik verdrink', 'dat is ook veel om te dragen. wat weegt het zwaarst?'],
    ['mijn kat is dood', 'och nee, toch niet luna. wat een lief beestje was dat'],
    ['ik haat mijn lichaam', 'wat naar dat je dat zo voelt. waar komt dat vandaan, denk je?'],
    ['niemand kwam op mijn verjaardag', 'au, wat moet dat eenzaam geweest zijn. sorry dat ik er niet was'],
    ['de uitslag is slecht', 'o jee. ik ben er. wil je gezelschap of rust?'],
    ['ik durf het mijn ouders niet te vertellen', 'dat is ook eng. waar ben je het bangst voor?'],
    ['ze zei dat ik alles verpest', 'wat gemeen om te horen. geloof je dat zelf?'],
    ['hij is vreemdgegaan', 'wat erg, ik ben boos voor je. wil je even razen?'],
    ['ik ben al mijn spaargeld kwijt', 'daar word ik stil van. je vertrouwde ze. slaap je wel?'],
    [
      'ik voel me zo schuldig dat mam nu in een tehuis zit',
      'logisch dat het wringt. je hebt gedaan wat je kon',
    ],
    ['ze lachten me uit', 'wat kunnen kinderen hard zijn. wat deed je toen?'],
    ['mijn beste vriendin is verhuisd', 'die ga je vreselijk missen. wat deden jullie het meest samen?'],
    ['ik trek het niet meer op het werk', 'je klinkt helemaal op. wat is het ergste ervan?'],
  ],
};

/** Ordinary talk with tempting words in it: no hint at all. */
const ordinary: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  en: [
    ['the dishwasher gave up', "again? i'll call the guy, you should empty it meanwhile"],
    ['they cancelled my flight', 'ugh, try the app, they rebook you in two minutes'],
    ["i'm dying to see that film", 'same! friday?'],
    ['i hate mondays', "who doesn't. coffee at ten?"],
    ['my phone is dead', "use my charger, it's in the hall"],
    ['that exam was a killer', "at least it's over, beers?"],
    ['lost my keys again', 'did you check the blue coat? or the car? or the gym bag?'],
    ['we lost the final', 'next year. anyway did you book the pitch?'],
    ["i'm exhausted from the gym lol", 'haha leg day is the worst'],
    ['can you pick up the kids at 3?', "can't, i have a meeting. ask jo"],
    ["i'm worried it'll rain", "it won't, bring a jacket anyway"],
    ['sad they stopped making those biscuits', 'whatever, the new ones are better'],
    ['i broke the mug, sorry', 'no worries, it was ugly anyway'],
    ['the meeting was a disaster, the projector died', 'classic. send the slides by mail'],
    ['the garden is a mess after the storm', 'you should call the guy with the chainsaw'],
    ["i'm so hungry i could cry", "there's lasagne in the fridge"],
    ['what a lovely evening that was', 'you always make me laugh. same time next week?'],
    ['dad wants to know when you land', 'at nine, tell him not to worry about the car'],
    ['the kids are driving me mad today 😂', 'mine too, shall we swap?'],
    ['i give up on this puzzle', 'you have to start with the corners, obviously'],
    ['running late, the train died', 'ok, i will order for you'],
    ["i'm afraid we're out of milk", 'ok i will get some'],
    ['that goal was so unlucky', 'he should have passed, what an idiot'],
    ['who won?', 'them. i am gutted haha'],
    ['shall we stop here for today?', 'yes, gotta go. speak soon'],
  ],
  nl: [
    ['de vaatwasser is kapot', 'alweer? ik bel morgen wel, je moet hem wel even leegmaken'],
    ['mijn vlucht is geannuleerd', 'balen, probeer de app, die boekt je zo om'],
    ['ik ga dood van de honger', 'er staat lasagne in de koelkast'],
    ['ik haat maandagen', 'wie niet. koffie om tien uur?'],
    ['mijn telefoon is leeg', 'pak mijn oplader, ligt in de gang'],
    ['dat tentamen was moordend', 'in ieder geval is het klaar. biertje?'],
    ['ben mijn sleutels weer kwijt', 'heb je in je jas gekeken? of in de auto? of in je sporttas?'],
    ['we hebben de finale verloren', 'volgend jaar beter. trouwens, heb je het veld al geboekt?'],
    ['ik ben kapot van het sporten haha', 'haha beendag is ook het ergste'],
    ['kun jij de kinderen om drie uur halen?', 'nee ik heb een vergadering, vraag jo maar'],
    ['ik ben bang dat het gaat regenen', 'welnee, neem gewoon een jas mee'],
    ['jammer dat ze die koekjes niet meer maken', 'boeien, de nieuwe zijn lekkerder'],
    ['ik heb de mok gebroken, sorry', 'geeft niks, hij was toch lelijk'],
    ['de beamer ging stuk, wat een ramp', 'klassiek. mail de slides maar rond'],
    ['de tuin is een puinhoop na de storm', 'je moet die man met de kettingzaag bellen'],
    ['wat was dat een leuke avond', 'jij maakt me altijd aan het lachen. volgende week weer?'],
    ['pap wil weten hoe laat je landt', 'om negen uur, hij hoeft niet te halen'],
    ['de kinderen maken me gek vandaag 😂', 'de mijne ook, zullen we ruilen?'],
    ['ik geef die puzzel op', 'je moet met de hoekjes beginnen, logisch toch'],
    ['ben later, trein is stuk', 'oké, ik bestel vast voor je'],
    ['ik ben bang dat de melk op is', 'oké ik haal wel'],
    ['wat een pech met die goal', 'hij had moeten afspelen, wat een eikel'],
    ['wie heeft er gewonnen?', 'zij. ik baal haha'],
    ['zullen we stoppen voor vandaag?', 'ja, ik moet gaan. tot snel'],
    ['ik ben zo blij met mijn nieuwe fiets', 'geweldig! welke kleur? hoeveel versnellingen? waar gekocht?'],
  ],
};

const now = Date.UTC(2026, 4, 1, 12);
const idsFor = (text: string, draft: string): readonly HintId[] =>
  check({ messages: [{ from: 'them', text, at: now - 120_000 }], draft, now }).map(({ id }) => id);

/** Hints that say something about the words of the draft. */
const faults: readonly HintId[] = [
  'pause',
  'soften',
  'open-up',
  'take-seriously',
  'stay-curious',
  'hand-back',
  'leave-room',
  'one-question',
  'deepen',
  'close',
];

describe.each(Object.entries(warm))('a warm reply gets no hint that finds fault: %s', (_, pairs) => {
  it.each(pairs)('%s → %s', (text, draft) => {
    expect(idsFor(text, draft).filter((id) => faults.includes(id))).toEqual([]);
  });
});

describe.each(Object.entries(ordinary))('ordinary talk gets no hint: %s', (_, pairs) => {
  it.each(pairs)('%s → %s', (text, draft) => {
    expect(idsFor(text, draft)).toEqual([]);
  });
});
