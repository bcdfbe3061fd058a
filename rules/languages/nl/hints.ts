import type { HintId } from '../../types';

/** What the panel says in Dutch. Tentative, to the writer ("je"), at most twenty words, and one sentence that says why. */
export const hints: Readonly<Record<HintId, { words: string; reason: string }>> = {
  pause: {
    words: 'Misschien eerst even ademhalen voordat je dit verstuurt. Het mag een halve minuut wachten.',
    reason: 'Een korte stilte helpt om te schrijven wat je echt wilt zeggen.',
  },
  'let-them-finish': {
    words: 'Het lijkt alsof er nog iets komt. Wil je de ander eerst laten uitpraten?',
    reason: 'Wie merkt dat er tijd is, durft vaak ook het moeilijkste deel te vertellen.',
  },
  'leave-room': {
    words: 'Je hebt al veel te zeggen. Misschien kan het korter, of met een vraag op het eind?',
    reason: 'In een lang bericht raakt het verhaal van de ander soms zoek.',
  },
  'hand-back': {
    words: 'Je deelt iets van jezelf. Wil je daarna weer terug naar hun verhaal?',
    reason: 'Een eigen ervaring verbindt, zolang de ander daarna weer aan het woord komt.',
  },
  'stay-curious': {
    words: 'Zou het voor de ander ook anders kunnen zijn dan je denkt? Je kunt het vragen.',
    reason: 'Zekerheid over wat iemand voelt, sluit een gesprek sneller dan een vraag.',
  },
  validate: {
    words: 'Misschien eerst even stilstaan bij wat dit voor de ander is, en dan pas verder.',
    reason: 'Wie zich begrepen voelt, heeft daarna vaak meer aan een goed idee.',
  },
  'take-seriously': {
    words: 'Voor de ander voelt het misschien groter. Mag het even zo groot zijn?',
    reason: 'Relativeren is lief bedoeld, maar kan klinken alsof het er niet mag zijn.',
  },
  soften: {
    words: 'Dit kan hard aankomen. Wil je zeggen wat jij voelt en nodig hebt, zonder oordeel?',
    reason: 'Wie zich aangevallen voelt, hoort meestal niet meer wat erachter zit.',
  },
  'ask-feeling': {
    words: 'Je zou kunnen vragen hoe dit voor de ander is.',
    reason: 'Een open vraag naar het gevoel geeft ruimte om het onder woorden te brengen.',
  },
  'one-question': {
    words: 'Er staan meerdere vragen. Welke wil je het liefst stellen?',
    reason: 'Eén vraag tegelijk voelt als belangstelling, een rij vragen soms als een verhoor.',
  },
  'open-up': {
    words: 'Deze vraag kan klinken als een verwijt. Misschien kan het opener?',
    reason: 'Met "waarom heb je niet" gaat iemand zich verdedigen, met "hoe ging dat" gaat iemand vertellen.',
  },
  share: {
    words: 'De ander vertelt veel. Wil je ook één eerlijke zin over jezelf delen?',
    reason: 'Als je zelf iets laat zien, wordt een gesprek van twee kanten veiliger.',
  },
  deepen: {
    words: 'Dit is een kort antwoord op iets groots. Wil je er nog even bij blijven?',
    reason: 'Een paar warme woorden laten merken dat je het gehoord hebt.',
  },
  close: {
    words: 'Voor je weggaat: wat neem je mee, wat is er nodig, en wanneer spreken jullie weer?',
    reason: 'Na een zwaar gesprek geeft een duidelijk moment om verder te praten houvast.',
  },
  crisis: {
    words: 'Dit klinkt als nood. Blijf erbij, vraag het rechtuit, en zoek samen hulp.',
    reason: 'Rechtuit naar zelfdoding of gevaar vragen maakt het niet erger en geeft vaak opluchting.',
  },
};
