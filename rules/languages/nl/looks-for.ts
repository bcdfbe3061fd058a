import type { HintId } from '../../types';

/** What each hint looks for, in Dutch: shown on its rule card to who asks why. One or two plain sentences. */
export const looksFor: Readonly<Record<HintId, string>> = {
  pause:
    'Nog geen minuut geleden kwam er iets zwaars binnen en je bent al aan het antwoorden, of je woorden zijn fel.',
  'let-them-finish':
    'De ander vertelde iets zwaars of kondigde het aan en typt nog, of stuurt bericht na bericht, terwijl jij al antwoordt.',
  'leave-room':
    'Na iets zwaars: een bericht dat veel langer is dan wat de ander zei, of meerdere berichten van jou achter elkaar, zonder vraag op het eind.',
  'hand-back': 'Na iets zwaars vertel je een eigen verhaal, en kom je niet terug bij de ander.',
  'stay-curious': 'Woorden die zeker weten wat een ander voelt, of die zeggen dat je het altijd al wist.',
  validate:
    'Na iets zwaars geef je advies of ga je door op het praktische, nog zonder een woord voor wat de ander voelt.',
  'take-seriously': 'Woorden die een gevoel kleiner maken of wegwuiven, nadat iemand je erover vertelde.',
  soften: 'Een oordeel over de ander, een verwijt, of woorden die pijn doen.',
  'ask-feeling': 'Er is iets zwaars gezegd, en nog niemand heeft gevraagd hoe dat voor de ander is.',
  'one-question': 'Drie vragen of meer in één bericht, in een gesprek waarin iets zwaars is gezegd.',
  'open-up': 'Een vraag met een oordeel erin, zoals een die begint met “waarom heb je niet”.',
  share: 'De ander vertelde drie keer of vaker iets van zichzelf, en jij nog niets van jezelf.',
  deepen: 'Een antwoord van hooguit drie woorden op iets zwaars, zonder warmte, erkenning of vraag.',
  close:
    'Je sluit een gesprek af waarin iets zwaars is gezegd, zonder samenvatting, aanbod of moment om verder te praten.',
  crisis: 'Woorden over zelfdoding, zelfbeschadiging of acuut gevaar, van jou of van de ander.',
};
