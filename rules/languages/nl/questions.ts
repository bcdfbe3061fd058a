import type { OpenQuestions } from '../../words-to-say';

/** Open questions in Dutch, for each key of the article: open at the end. None of them triggers a hint itself. */
export const questions: OpenQuestions = {
  1: [
    'Ik wil dit graag goed begrijpen. Wil je meer vertellen over…',
    'Wat is voor jou het belangrijkste in…',
    'Wat zou je willen dat anderen begrepen van…',
    'Hoor ik het goed dat…',
    'Wat heb ik je nog niet gevraagd over…',
  ],
  2: [
    'Hoe is het om dit met je mee te dragen, sinds…',
    'Wat weegt voor jou het zwaarst in…',
    'Wat zou het makkelijker maken om te vertellen over…',
    'Wil je dat ik luister, of is het fijn om samen te kijken naar…',
    'Wat zou je het liefst van iemand horen als…',
  ],
  3: [
    'Hoe was dat moment voor jou, toen…',
    'Hoe is het voor jou om…',
    'Wat komt er in je op als je denkt aan…',
    'Welk gevoel is nu het sterkst bij je, met…',
    'Waar merk je het het meest, in je lijf of…',
  ],
  4: [
    'Ik vind dit zelf ook lastig onder woorden te brengen. Hoe voelt het voor jou om…',
    'Het raakt me, en ik ben benieuwd hoe het voor jou is dat…',
    'Ik herken er iets van. Hoe is dat voor jou als…',
    'Ik heb er ook geen antwoord op. Hoe is het voor jou om…',
    'Ik vond het een beetje spannend om te vragen, maar hoe voel jij je bij…',
  ],
  5: [
    'Wat betekent het voor jou dat…',
    'Wat zit er voor jou onder, als…',
    'Sinds wanneer houdt het je bezig dat…',
    'Wat ben je anders gaan zien sinds…',
    'Wat zou je graag anders willen in…',
    'Hoe zul je hierop terugkijken, als…',
  ],
  6: [
    'Wat zou je de komende dagen het meest helpen, met…',
    'Wat neem jij mee uit wat we zeiden over…',
    'Wat kan ik voor je doen, zodat…',
    'Wanneer wil je hier weer over praten, misschien…',
    'Is er nog iets wat je me wilt vertellen over…',
    'Wie kan er nog meer voor je zijn als…',
  ],
};
