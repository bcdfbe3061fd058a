import type { FeelingPalette } from '../../words-to-say';

/** Words for feelings in Dutch, the plainest of each first, and tentative ways to name one. None triggers a hint. */
export const palette: FeelingPalette = {
  leads: [
    'Het klinkt alsof ~…',
    'Kan het zijn dat ~?',
    'Misschien zit ik ernaast, maar ik vraag me af of ~, of is het toch iets anders…',
  ],
  groups: {
    sadness: {
      name: 'Verdriet',
      words: {
        'je ~ bent': ['verdrietig', 'bedroefd', 'neerslachtig', 'ontmoedigd', 'in de rouw', 'vol heimwee'],
        'je je ~ voelt': ['somber', 'leeg', 'gebroken'],
      },
    },
    fear: {
      name: 'Angst',
      words: {
        'je ~ bent': ['bang', 'bezorgd', 'ongerust', 'zenuwachtig', 'gespannen', 'onzeker', 'in paniek'],
        'je je ~ voelt': ['angstig', 'onveilig', 'opgejaagd'],
      },
    },
    anger: {
      name: 'Boosheid',
      words: {
        'je ~ bent': [
          'boos',
          'kwaad',
          'geërgerd',
          'gefrustreerd',
          'geïrriteerd',
          'verontwaardigd',
          'verbitterd',
        ],
        'je je ~ voelt': ['oneerlijk behandeld'],
      },
    },
    shame: {
      name: 'Schaamte',
      words: {
        'je je ~ voelt': [
          'beschaamd',
          'opgelaten',
          'ongemakkelijk',
          'klein',
          'vernederd',
          'te kijk gezet',
          'niet goed genoeg',
        ],
      },
    },
    guilt: {
      name: 'Schuldgevoel',
      words: {
        'je je ~ voelt': ['schuldig', 'bezwaard', 'verantwoordelijk'],
        'je ~ hebt': ['spijt', 'wroeging'],
      },
    },
    loneliness: {
      name: 'Eenzaamheid',
      words: {
        'je je ~ voelt': [
          'eenzaam',
          'alleen',
          'buitengesloten',
          'onbegrepen',
          'niet gehoord',
          'niet gezien',
          'verlaten',
        ],
      },
    },
    exhaustion: {
      name: 'Uitputting',
      words: {
        'je ~ bent': ['moe', 'uitgeput', 'doodop', 'opgebrand', 'overbelast'],
        'je je ~ voelt': ['overspoeld', 'onder druk gezet', 'leeggelopen'],
      },
    },
    hurt: {
      name: 'Pijn',
      words: {
        'je je ~ voelt': [
          'gekwetst',
          'afgewezen',
          'verraden',
          'in de steek gelaten',
          'niet serieus genomen',
          'gekleineerd',
          'genegeerd',
          'miskend',
        ],
      },
    },
    disappointment: {
      name: 'Teleurstelling',
      words: {
        'je ~ bent': ['teleurgesteld', 'gedesillusioneerd', 'uit het veld geslagen'],
        'je je ~ voelt': ['machteloos', 'verslagen', 'tekortgedaan', 'bedrogen'],
      },
    },
    confusion: {
      name: 'Verwarring',
      words: {
        'je ~ bent': ['in de war', 'verward', 'het overzicht kwijt', 'verbijsterd', 'onrustig'],
        'je je ~ voelt': ['verscheurd', 'verdwaald', 'verdoofd'],
      },
    },
    joy: {
      name: 'Vreugde',
      words: {
        'je ~ bent': ['blij', 'gelukkig', 'vrolijk', 'trots', 'tevreden', 'enthousiast', 'opgetogen'],
        'je je ~ voelt': ['onbezorgd'],
      },
    },
    gratitude: {
      name: 'Dankbaarheid',
      words: {
        'je ~ bent': ['dankbaar', 'ontroerd'],
        'je je ~ voelt': ['gesteund', 'gezien', 'gewaardeerd', 'gedragen'],
      },
    },
    relief: {
      name: 'Opluchting',
      words: {
        'je ~ bent': ['opgelucht', 'gerustgesteld'],
        'je je ~ voelt': ['bevrijd', 'lichter', 'rustiger', 'ontspannen', 'weer veilig'],
      },
    },
    love: {
      name: 'Liefde',
      words: {
        'je ~ bent': ['verliefd', 'vertederd'],
        'je je ~ voelt': ['geliefd', 'verbonden', 'geborgen', 'gekoesterd'],
      },
    },
    hope: {
      name: 'Hoop',
      words: {
        'je ~ bent': ['hoopvol', 'vol goede moed', 'nieuwsgierig', 'vastberaden', 'optimistisch'],
        'je je ~ voelt': ['aangemoedigd', 'gesterkt'],
      },
    },
  },
};
