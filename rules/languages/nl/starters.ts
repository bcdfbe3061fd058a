import type { HintId } from '../../types';

/**
 * Ways to begin, for the writer to go on from: open at the end, the best first. None of them triggers a hint itself.
 */
export const starters: Readonly<Record<HintId, readonly string[]>> = {
  pause: [
    'Ik lees wat je schrijft en ik laat het even bezinken…',
    'Ik wil hier goed op antwoorden. Wat ik vooral merk bij mezelf is…',
    'Ik heb even tijd nodig om de juiste woorden te vinden, want…',
  ],
  'let-them-finish': [
    'Ik lees mee. Neem alle tijd…',
    'Ik ben er en ik luister…',
    'Vertel maar rustig verder, ik wacht…',
  ],
  'leave-room': [
    'Hoe is dat voor jou…',
    'Wat raakt jou hier het meest in…',
    'Ik stop even met praten. Hoe zie jij dat, als je…',
  ],
  'hand-back': [
    'Maar hoe is dat voor jou, nu…',
    'Bij jou kan het heel anders zijn. Hoe voelt het voor jou als…',
    'Genoeg over mij. Wat gaat er door je heen, nu…',
  ],
  'stay-curious': [
    'Misschien zie ik het verkeerd. Hoe is dat voor jou…',
    'Ik kan alleen raden hoe het is. Wil je vertellen wat…',
    'Ik ben benieuwd hoe het voor jou voelt wanneer…',
  ],
  validate: [
    'Het klinkt alsof…',
    'Dat moet zwaar zijn, om…',
    'Ik snap goed dat je je zo voelt, want…',
    'Wat heftig voor je, dat…',
  ],
  'take-seriously': [
    'Ik hoor dat dit je echt raakt, vooral…',
    'Dat het zo zwaar voelt, snap ik, want…',
    'Het klinkt alsof dit groter is dan ik dacht…',
  ],
  soften: [
    'Ik merk dat ik er last van heb als…',
    'Wat ik eigenlijk wil zeggen, is dat ik…',
    'Ik zou graag begrijpen hoe het voor jou was toen…',
    'Voor mij is het belangrijk dat we…',
  ],
  'ask-feeling': [
    'Hoe is dat voor jou, om…',
    'Wat doet dat met je, nu…',
    'Wat gaat er door je heen als…',
    'Wil je vertellen hoe het voelt om…',
  ],
  'one-question': [
    'Wat ik het liefst wil weten: hoe is het voor jou om…',
    'Wat is hierin het moeilijkst voor je…',
    'Hoe voelde het voor jou toen…',
  ],
  'open-up': [
    'Hoe ging dat voor jou, toen…',
    'Wat ging er door je heen op het moment dat…',
    'Wat maakte het zo moeilijk om…',
  ],
  share: [
    'Wat jij vertelt raakt me, omdat ik zelf…',
    'Ik herken er iets van. Bij mij was het…',
    'Ik merk dat ik er stil van word, want…',
  ],
  deepen: [
    'Dat is niet niks. Het klinkt alsof…',
    'Wat fijn dat je me dit vertelt. Hoe is het om…',
    'Ik blijf even bij wat je zei, over…',
  ],
  close: [
    'Als ik het zo hoor, neem ik vooral mee dat…',
    'Wat heb je nu nog van me nodig, voordat…',
    'Zullen we morgen weer even bellen, bijvoorbeeld als…',
  ],
  crisis: [
    'Ik ben bij je. Denk je aan zelfmoord?',
    'Ik ben er voor je. Ben je op dit moment veilig?',
    'Ik blijf bij je. Is er nu iemand bij je in de buurt?',
    'Zullen we samen bellen met iemand die kan helpen?',
  ],
};
