import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'nl-bezoek-aan-mama',
  language: 'nl',
  partner: 'Noor',
  setting: 'Een goede vriendin. Haar moeder heeft dementie en woont in een verpleeghuis.',
  opening: 'bericht',
  anywhere: [
    inDanger.nl,
    {
      when: ['attacking'],
      next: 'geraakt',
      examples: ['Hou je bek.', 'Wat ben jij een trut'],
    },
  ],
  turns: {
    bericht: {
      says: [
        'hee. Ik kom net bij mama vandaan. Ze herkende me niet meer.',
        'Ik heb een halfuur in de auto zitten huilen. Ik ben zo verdrietig.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'klapt-dicht',
          examples: ['Ach, het valt wel mee.', 'Kop op, morgen weet ze het weer.', 'Stel je niet zo aan.'],
        },
        {
          when: ['warm'],
          next: 'mevrouw',
          examples: ['Ach Noor, wat verdrietig.', 'Wat naar voor je.', 'Logisch dat je moest huilen.'],
        },
        {
          when: ['exploring', 'offering'],
          next: 'de-koekjes',
          examples: ['Wat is er gebeurd?', 'Wil je erover praten?', 'Hoe voel je je nu?'],
        },
        {
          when: ['advising'],
          next: 'even-niks-regelen',
          examples: ['Je moet met de dokter praten.', 'Heb je al eens een fotoboek geprobeerd?'],
        },
      ],
      otherwise: {
        next: 'zomaar-verteld',
        examples: ['oké', 'Welke auto?', 'Ik sta in de supermarkt'],
      },
    },

    mevrouw: {
      says: [
        'Dankjewel. Ze was zo beleefd. Ze noemde me mevrouw en vroeg of ik ver moest reizen.',
        'Dat deed zo’n pijn. En ik voel me stom, want iedereen had gezegd dat dit zou komen.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'klapt-laat-dicht',
          examples: ['Kop op, morgen gaat het beter.', 'Stel je niet aan.'],
        },
        {
          when: ['exploring'],
          next: 'eronder',
          examples: ['Wat ging er door je heen?', 'Wil je er meer over vertellen?'],
        },
        {
          when: ['warm'],
          next: 'eronder',
          examples: ['Logisch dat je verdrietig bent.', 'Het klinkt alsof je haar een beetje kwijt bent.'],
        },
        {
          when: ['self-disclosing'],
          next: 'jij-ook',
          examples: ['Ik had hetzelfde toen mijn oma dement werd.'],
        },
      ],
      otherwise: { next: 'beetje-verder', examples: ['oké', 'Je moet de volgende keer een foto meenemen.'] },
    },

    'de-koekjes': {
      says: [
        'Ik had haar lievelingskoekjes bij me. Ze bedankte me heel netjes en vroeg of ik daar werkte. Ik heb maar ja gezegd.',
        'Nu ben ik thuis, en zo moe van het huilen dat ik mijn jas nog aanheb.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'klapt-laat-dicht',
          examples: ['Kop op, morgen gaat het beter.', 'Waarom zei je dan niet gewoon wie je was?'],
        },
        {
          when: ['exploring'],
          next: 'eronder',
          examples: ['Hoe was dat voor je?', 'Wat ging er door je heen?'],
        },
        {
          when: ['warm'],
          next: 'eronder',
          examples: ['Wat ontzettend verdrietig voor je.', 'Natuurlijk ben je verdrietig.'],
        },
        {
          when: ['self-disclosing'],
          next: 'jij-ook',
          examples: ['Bij mijn opa heb ik dat ook meegemaakt.'],
        },
      ],
      otherwise: { next: 'beetje-verder', examples: ['oké', 'Je moet de volgende keer je naam zeggen.'] },
    },

    'even-niks-regelen': {
      says: [
        'Ja. Dat zei de casemanager ook al.',
        'Ik weet het allemaal wel. Ik kan vandaag alleen even niks meer regelen.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'klapt-laat-dicht',
          examples: ['Stel je niet aan.'],
        },
        {
          when: ['warm', 'apologising'],
          next: 'mevrouw',
          examples: [
            'Logisch dat je even niks meer kan.',
            'Ik snap het helemaal.',
            'Sorry, ik ging veel te snel.',
          ],
        },
        {
          when: ['exploring', 'offering'],
          next: 'de-koekjes',
          examples: ['Wil je vertellen hoe het ging?', 'Hoe voel je je nu?'],
        },
      ],
      otherwise: { next: 'houdt-op', examples: ['Je moet toch met de dokter praten.', 'oké'] },
    },

    'zomaar-verteld': {
      says: ['Sorry dat ik zo met de deur in huis val.', 'Ik moest het gewoon even aan iemand kwijt.'],
      answers: [
        {
          when: ['cold'],
          next: 'klapt-laat-dicht',
          examples: ['Anderen hebben het erger.', 'boeien'],
        },
        {
          when: ['warm'],
          next: 'mevrouw',
          examples: ['Ik ben er voor je.', 'Wat naar voor je, Noor.'],
        },
        {
          when: ['exploring', 'offering'],
          next: 'de-koekjes',
          examples: ['Wat is er gebeurd?', 'Wil je erover praten?'],
        },
      ],
      otherwise: { next: 'houdt-op', examples: ['oké', 'Je moet vroeg naar bed gaan.'] },
    },

    'klapt-dicht': {
      says: ['Ja. Misschien.', 'Zo voelt het alleen nu niet.'],
      answers: [
        {
          when: ['cold'],
          next: 'houdt-op',
          examples: ['Stel je niet aan.'],
        },
        {
          when: ['warm', 'apologising'],
          next: 'komt-terug',
          examples: [
            'Sorry, dat kwam er verkeerd uit.',
            'Logisch dat het groot voelt.',
            'Je mag verdrietig zijn.',
          ],
        },
        {
          when: ['exploring', 'offering'],
          next: 'de-koekjes',
          examples: ['Hoe voelt het dan wel?', 'Wat is er gebeurd?'],
        },
      ],
      otherwise: { next: 'houdt-op', examples: ['oké', 'Je moet even gaan wandelen.'] },
    },

    'klapt-laat-dicht': {
      says: ['Oké.', 'Laat maar, ik leg het niet goed uit.'],
      answers: [
        {
          when: ['cold'],
          next: 'houdt-op',
          examples: ['Anderen hebben het erger.'],
        },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'komt-terug',
          examples: [
            'Nee, sorry. Ik luisterde niet goed.',
            'Logisch dat het pijn doet.',
            'Wat heb je van me nodig?',
          ],
        },
      ],
      otherwise: { next: 'houdt-op', examples: ['oké', 'Nou, tot vrijdag'] },
    },

    'komt-terug': {
      says: [
        'Geeft niet. Ik ben gewoon een beetje rauw.',
        'Het is dat ik haar zo mis, terwijl ze er nog is.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'houdt-op',
          examples: ['Doe niet zo dramatisch.'],
        },
        {
          when: ['exploring'],
          next: 'eronder',
          examples: ['Wat mis je het meest?', 'Wil je er meer over vertellen?'],
        },
        {
          when: ['warm'],
          next: 'eronder',
          examples: ['Wat verdrietig, lieve Noor.', 'Ik ben er voor je.'],
        },
      ],
      otherwise: { next: 'beetje-verder', examples: ['Je moet vaker langsgaan.', 'oké'] },
    },

    'jij-ook': {
      says: [
        'Oh. Dat wist ik niet van je. Het helpt wel, dat jij weet hoe raar dit is.',
        'Weet je wat ik haast niet durf te zeggen? Toen ik wegreed was ik even opgelucht. Daar voel ik me zo schuldig over.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'klapt-laat-dicht',
          examples: ['Ach, doe niet zo moeilijk.', 'Stel je niet aan.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'iemand-om-te-bellen',
          examples: ['Bel me gerust vannacht.', 'Wat heb je van me nodig?'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'lichter',
          examples: ['Dat is heel begrijpelijk.', 'Hoe voelde dat voor je?'],
        },
      ],
      otherwise: { next: 'beetje-verder', examples: ['oké', 'Mijn opa is toen verhuisd.'] },
    },

    eronder: {
      says: [
        'Weet je wat ik haast niet durf te zeggen?',
        'Toen ik wegreed was ik even opgelucht. Daar voel ik me zo schuldig over.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'houdt-op',
          examples: ['Je overdrijft.', 'Het valt wel mee.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'iemand-om-te-bellen',
          examples: ['Dat is heel begrijpelijk. Zal ik langskomen?', 'Wat heb je van me nodig?'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'lichter',
          examples: [
            'Dat is heel begrijpelijk.',
            'Het klinkt alsof je van haar houdt en op bent tegelijk.',
            'Hoe is dat voor je?',
          ],
        },
      ],
      otherwise: { next: 'beetje-verder', examples: ['oké', 'Je moet gewoon minder vaak gaan.'] },
    },

    'beetje-verder': {
      says: ['Ja.', 'Nou ja. Ik zal mijn jas maar eens uitdoen.'],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'iemand-om-te-bellen',
          examples: ['Bel me gerust.', 'Zullen we morgen weer praten?'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'lichter',
          examples: ['Ik ben er voor je.', 'Hoe voel je je nu?', 'Ik vind het zo erg voor je.'],
        },
      ],
      otherwise: { next: 'houdt-op', examples: ['oké', 'moet gaan, later!'] },
    },

    lichter: {
      says: [
        'Fijn. Ik dacht echt dat ik een slechte dochter was.',
        'Ik ga thee zetten. En morgen neem ik gewoon weer koekjes mee.',
      ],
      answers: [
        {
          when: ['offering', 'summarising', 'exploring'],
          next: 'iemand-om-te-bellen',
          examples: ['Bel me gerust, ook vannacht.', 'Zal ik morgen meegaan?', 'Wat heb je van me nodig?'],
        },
      ],
      otherwise: { next: 'gaat-slapen', examples: ['Dikke knuffel.', 'oké'] },
    },

    geraakt: {
      says: ['Zo.', 'Ik app jou omdat jij degene bent aan wie ik dit kan vertellen.'],
      answers: [
        {
          when: ['apologising', 'comforting', 'validating', 'reflecting'],
          next: 'weer-goed',
          examples: ['Sorry dat ik zo uitviel.', 'Wat naar voor je, Noor.'],
        },
      ],
      otherwise: { next: 'houdt-op', examples: ['oké', 'boeien'] },
    },

    'weer-goed': {
      says: ['Oké. Dank je. Het was gewoon een dag.', 'Ik ga thee zetten, denk ik. En mijn jas uitdoen.'],
      answers: [
        {
          when: ['offering', 'summarising', 'comforting'],
          next: 'iemand-om-te-bellen',
          examples: ['Bel me gerust.', 'Ik ben er voor je, Noor.'],
        },
      ],
      otherwise: { next: 'gaat-slapen', examples: ['oké', 'Eet smakelijk.'] },
    },

    'bezorgd-om-jou': worriedAbout.nl('Noor'),

    'iemand-om-te-bellen': {
      says: ['Dat zou ik fijn vinden. Ja.', 'Oké. Eerst thee.'],
      ending:
        'Noor zette thee. Ze hoefde even niets op te lossen, en ze weet waar ze je straks kan vinden. Dat is wat ze van deze avond onthoudt.',
    },

    'gaat-slapen': {
      says: ['Dankjewel dat je er even was.', 'Slaap lekker straks.'],
      ending:
        'Noor ging iets lichter de avond in dan ze hem begon. Wat aan het eind nog had gekund: afspreken wanneer je haar weer spreekt, of gewoon vragen wat ze van je nodig heeft.',
    },

    'houdt-op': {
      says: ['Nou, ik zal je niet langer ophouden.', 'We spreken elkaar wel weer.'],
      ending:
        'Noor legde haar telefoon weg en bleef nog even zitten. Het gebeurt ons allemaal: we willen helpen, en lopen langs wat pijn doet. Vóór alle plannen had ze iemand nodig die zei dat dit veel is.',
    },
  },
  model: [
    'Ach Noor, wat verdrietig. Logisch dat je moest huilen. Hoe voel je je nu?',
    'Het klinkt alsof je haar een beetje kwijt bent. Ik had hetzelfde toen mijn oma dement werd.',
    'Dat is heel begrijpelijk. Je houdt van haar en je bent op, allebei tegelijk. Hoe voelde dat voor je?',
    'Wat fijn dat je het me vertelt. Bel me gerust, ook vannacht.',
  ],
  poor: [
    { answering: 'bericht', text: 'Kop op, morgen weet ze het weer.', hint: 'take-seriously' },
    { answering: 'bericht', text: 'Je moet met de dokter praten.', hint: 'validate' },
    { answering: 'bericht', text: 'oké', hint: 'deepen' },
    { answering: 'de-koekjes', text: 'Waarom zei je dan niet gewoon wie je was?', hint: 'open-up' },
  ],
};
