import type { FeelingPalette } from '../../words-to-say';

/** Words for feelings in English, the plainest of each first, and tentative ways to name one. None triggers a hint. */
export const palette: FeelingPalette = {
  leads: [
    'It sounds like ~…',
    'Could it be that ~?',
    'I may be wrong, but I wonder if ~, or if it is something else…',
  ],
  groups: {
    sadness: {
      name: 'Sadness',
      words: {
        'you feel ~': [
          'sad',
          'down',
          'low',
          'gloomy',
          'tearful',
          'empty',
          'heartbroken',
          'discouraged',
          'homesick',
        ],
      },
    },
    fear: {
      name: 'Fear',
      words: {
        'you feel ~': [
          'afraid',
          'worried',
          'nervous',
          'anxious',
          'tense',
          'uneasy',
          'insecure',
          'panicky',
          'unsafe',
        ],
      },
    },
    anger: {
      name: 'Anger',
      words: {
        'you feel ~': [
          'angry',
          'annoyed',
          'frustrated',
          'irritated',
          'fed up',
          'bitter',
          'furious',
          'treated unfairly',
        ],
      },
    },
    shame: {
      name: 'Shame',
      words: {
        'you feel ~': [
          'ashamed',
          'embarrassed',
          'small',
          'awkward',
          'humiliated',
          'exposed',
          'not good enough',
        ],
      },
    },
    guilt: {
      name: 'Guilt',
      words: { 'you feel ~': ['guilty', 'full of regret', 'responsible for it', 'remorseful', 'indebted'] },
    },
    loneliness: {
      name: 'Loneliness',
      words: {
        'you feel ~': [
          'lonely',
          'alone with it',
          'left out',
          'unseen',
          'misunderstood',
          'cut off',
          'abandoned',
          'unheard',
        ],
      },
    },
    exhaustion: {
      name: 'Exhaustion',
      words: {
        'you feel ~': [
          'exhausted',
          'tired',
          'drained',
          'overwhelmed',
          'worn out',
          'under pressure',
          'stretched too thin',
        ],
      },
    },
    hurt: {
      name: 'Hurt',
      words: {
        'you feel ~': [
          'hurt',
          'rejected',
          'betrayed',
          'taken for granted',
          'not taken seriously',
          'belittled',
          'passed over',
        ],
      },
    },
    disappointment: {
      name: 'Disappointment',
      words: {
        'you feel ~': ['disappointed', 'let down', 'disillusioned', 'defeated', 'powerless', 'shortchanged'],
      },
    },
    confusion: {
      name: 'Confusion',
      words: {
        'you feel ~': [
          'confused',
          'lost',
          'torn',
          'unsure',
          'in two minds',
          'stuck',
          'restless',
          'numb',
          'stunned',
        ],
      },
    },
    joy: {
      name: 'Joy',
      words: {
        'you feel ~': ['happy', 'glad', 'cheerful', 'proud', 'excited', 'content', 'delighted', 'carefree'],
      },
    },
    gratitude: {
      name: 'Gratitude',
      words: { 'you feel ~': ['grateful', 'thankful', 'touched', 'moved', 'cared for', 'appreciated'] },
    },
    relief: {
      name: 'Relief',
      words: {
        'you feel ~': ['relieved', 'reassured', 'lighter', 'calmer', 'at ease', 'free', 'safe again'],
      },
    },
    love: {
      name: 'Love',
      words: {
        'you feel ~': [
          'loved',
          'close to each other',
          'in love',
          'tender',
          'connected',
          'attached',
          'at home',
        ],
      },
    },
    hope: {
      name: 'Hope',
      words: { 'you feel ~': ['hopeful', 'encouraged', 'confident', 'curious', 'determined', 'optimistic'] },
    },
  },
};
