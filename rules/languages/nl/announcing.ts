import type { ActPhrases, Examples } from '../../read/phrases';

/** Says that something is about to be told. */
export const phrases: ActPhrases = {
  act: 'announcing',
  isLoose: true,
  guards: ['reported', 'banter'],
  phrases: `
(moet|wil|wou|wilde|zou|kan|mag) .. (iets|wat) .. (vertellen|zeggen|opbiechten|bekennen|delen|kwijt)
(er is|heb|is er) iets .. (wat|dat|vertellen|kwijt) .. (moet|wil|wou|wilde|vertellen|zeggen|weten|weet)
iets te (vertellen|zeggen|bekennen|biechten)
(we|ik) (moet|moeten) .. (praten|je spreken)
(kan|kunnen|mag) (we|ik) (met je)? .. (praten|eerlijk zijn)
weet niet (goed)? hoe ik .. (zeggen|vertellen|beginnen|uitleggen|brengen|zeg|vertel)
weet niet waar .. (beginnen|begin|te beginnen)
waar (moet|zal|begin) ik .. (beginnen|$)
(moeilijk|lastig|niet makkelijk) .. om .. (vertellen|zeggen|over te praten|onder woorden)
(heb|er is|is) .. (geen goed|slecht|rot|naar|minder goed|erg|verdrietig) nieuws
er is iets .. (gebeurd|voorgevallen) .. (vandaag|gisteren|vannacht|thuis|school|werk|$)
(van het|van mijn) hart
ergens over (hebben|praten)
(heb je|ik heb) .. nooit .. verteld
durf .. niet .. (zeggen|vertellen)
beloof .. niet (boos|kwaad|schrikt)
(niet|niet meteen) (boos|kwaad|schrikken) (worden)? (he|hoor|$)
- (iets|wat) .. (leuks|grappigs|moois|grappig|lekkers|geks)
- (je|hij|ze) (moet|wil|kan|mag) .. iets
- (praten|zeggen) over (de|het) (planning|begroting|vakantie|werkstuk)
- (ben|word) je
`,
};

export const examples: Examples = {
  yes: [
    '[ik moet je iets vertellen]',
    '[er is iets wat ik je moet vertellen]',
    '[mag ik je iets zeggen]',
    'we [moeten even praten]',
    'ik [weet niet hoe ik dit moet zeggen]',
    '[kunnen we even praten]',
    '[ik wil u al lang iets zeggen]',
    'ik [heb slecht nieuws]',
    '[er is vandaag iets gebeurd]',
    '[ik moet iets kwijt]',
    'dit is [moeilijk om te vertellen]',
    '[we moeten het ergens over hebben]',
    'ik [heb geen goed nieuws]',
    'ik [durf het bijna niet te zeggen]',
  ],
  no: [
    'ik moet nog iets kopen voor vanavond',
    'ik moet je iets leuks vertellen',
    'je moet hem iets zeggen over die fiets',
    'zij zei dat ze iets moest vertellen',
    'kan ik je iets lekkers brengen',
    'goed nieuws, we hebben de kaartjes',
    'het is lastig om daar te parkeren',
    'weet je waar de bus begint',
    'vertel eens iets',
    'we moeten praten over de planning',
    'het nieuws begint om acht uur',
    'dat is goed nieuws voor de club',
    'ik moet wat eten voor de les',
    'hij heeft me nooit gebeld',
  ],
};
