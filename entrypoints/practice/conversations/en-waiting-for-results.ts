import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'en-waiting-for-results',
  language: 'en',
  partner: 'Mum',
  setting:
    'Your mother, sixty-eight. She had a biopsy on Tuesday and told nobody but you. She never wants a fuss.',
  opening: 'the-letter',
  anywhere: [inDanger.en, { when: ['attacking'], next: 'stung', examples: ['Shut up.', 'You’re an idiot.'] }],
  turns: {
    'the-letter': {
      says: [
        'Hello love. Nothing to worry about. The hospital rang, they want me in on Monday, and to bring someone.',
        'I’ve cleaned the whole oven. I’m a bit scared, if I’m honest.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'changes-subject',
          examples: [
            'I’m sure it’s not that bad.',
            'Calm down.',
            'Look on the bright side, they found it early.',
          ],
        },
        {
          when: ['warm'],
          next: 'the-word-someone',
          examples: ['Oh Mum, I’m so sorry.', 'Of course you are scared.', 'I’m here for you, Mum.'],
        },
        {
          when: ['exploring'],
          next: 'the-phone-call',
          examples: [
            'How are you holding up?',
            'What are you most afraid of?',
            'Do you want to talk about it?',
          ],
        },
        {
          when: ['offering'],
          next: 'the-word-someone',
          examples: ['Shall I come with you?', 'Call me anytime.'],
        },
        {
          when: ['advising'],
          next: 'yes-dear',
          examples: ['You should ask for a second opinion.', 'Have you tried writing down your questions?'],
        },
      ],
      otherwise: { next: 'yes-dear', examples: ['ok', 'Which hospital is it?', 'What time on Monday?'] },
    },

    'the-word-someone': {
      says: [
        'Thank you, love. It’s the “bring someone” that I keep hearing. You don’t say that for good news, do you.',
        'Your father would have gone to put the kettle on by now. I miss him so much this week.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'changes-subject-late',
          examples: ['Don’t be so dramatic, Mum.', 'You’re overreacting.'],
        },
        {
          when: ['exploring'],
          next: 'being-looked-after',
          examples: ['What do you miss most?', 'What goes through your mind when the house is dark?'],
        },
        {
          when: ['warm'],
          next: 'being-looked-after',
          examples: ['It makes sense that you miss him now.', 'No wonder you keep hearing it.'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'both-of-us',
          examples: ['I miss him too, Mum.', 'I feel scared too.'],
        },
      ],
      otherwise: { next: 'well-then', examples: ['ok', 'You should have an early night.'] },
    },

    'the-phone-call': {
      says: [
        'It was a young woman, very kind. Too kind. I said thank you and wrote the time down on the gas bill.',
        'And then I sat in your father’s chair and didn’t know what to do with my hands.',
      ],
      answers: [
        { when: ['cold'], next: 'changes-subject-late', examples: ['It could be worse.', 'Cheer up, Mum.'] },
        {
          when: ['exploring'],
          next: 'being-looked-after',
          examples: ['What was that like for you?', 'What went through your mind?'],
        },
        {
          when: ['warm'],
          next: 'being-looked-after',
          examples: ['That sounds so lonely.', 'I’m so sorry you were on your own with that.'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'both-of-us',
          examples: ['I feel scared too, Mum.'],
        },
      ],
      otherwise: { next: 'well-then', examples: ['ok', 'You should eat something.'] },
    },

    'yes-dear': {
      says: [
        'Yes dear. I’ve got a pen and paper ready.',
        'I wasn’t really after a plan. I only wanted to hear from you.',
      ],
      answers: [
        { when: ['cold'], next: 'hangs-up', examples: ['It’s not the end of the world.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'the-phone-call',
          examples: ['I’m sorry, I was rushing.', 'I’m here for you, Mum.', 'How do you feel right now?'],
        },
      ],
      otherwise: { next: 'hangs-up', examples: ['ok', 'You should still ask about parking.'] },
    },

    'changes-subject': {
      says: ['Yes. Well. I’m sure you’re right.', 'And how are the children? Did Max find his other shoe?'],
      answers: [
        {
          when: ['cold'],
          next: 'hangs-up',
          examples: ['You’re overreacting anyway.'],
        },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'the-phone-call',
          examples: [
            'I’m sorry, Mum. I said that because I am scared too.',
            'It makes sense that you are scared.',
            'How are you feeling about Monday?',
          ],
        },
      ],
      otherwise: { next: 'hangs-up', examples: ['He found it.', 'ok'] },
    },

    'changes-subject-late': {
      says: ['Anyway.', 'The hydrangea has come out early this year.'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'well-then',
          examples: ['I’m sorry, I wasn’t listening.', 'How do you feel, Mum?'],
        },
      ],
      otherwise: { next: 'hangs-up', examples: ['Lovely.', 'ok'] },
    },

    'both-of-us': {
      says: [
        'I know you do. I can hear it.',
        'It’s easier if we’re both allowed to be. I didn’t want to be the one to start.',
      ],
      answers: [
        { when: ['cold'], next: 'hangs-up', examples: ['Calm down, Mum.'] },
        {
          when: ['offering', 'summarising'],
          next: 'monday',
          examples: [
            'What do you need from me on Monday?',
            'Shall I come with you?',
            'Call me anytime, Mum.',
          ],
        },
      ],
      otherwise: {
        next: 'well-then',
        examples: ['I’m glad you told me.', 'It makes sense that it was hard to say.', 'ok'],
      },
    },

    'being-looked-after': {
      says: [
        'All my life I’ve been the one who brings someone else. I don’t know how to be the one who is brought.',
        'That frightens me more than the lump, isn’t that daft.',
      ],
      answers: [
        { when: ['cold'], next: 'hangs-up', examples: ['You’re being so dramatic.'] },
        {
          when: ['offering', 'summarising'],
          next: 'monday',
          examples: ['Shall I come with you on Monday?', 'What do you need from me?'],
        },
        { when: ['self-disclosing', 'feeling'], next: 'both-of-us', examples: ['I’m scared too, Mum.'] },
        {
          when: ['warm', 'exploring'],
          next: 'well-then',
          examples: [
            'It makes total sense that this frightens you.',
            'So it feels like you lose your own place.',
            'What would that be like for you?',
          ],
        },
      ],
      otherwise: { next: 'well-then', examples: ['ok', 'You should let the neighbours help.'] },
    },

    'well-then': {
      says: [
        'Well. It’s good to talk to you, love.',
        'I’d better see to the oven shelves. They’re still in the bath.',
      ],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'monday',
          examples: [
            'Shall I come with you on Monday?',
            'Call me anytime, also at night.',
            'What do you need from me?',
          ],
        },
      ],
      otherwise: { next: 'oven-shelves', examples: ['Love you, Mum.', 'ok', 'Bye Mum, talk later!'] },
    },

    stung: {
      says: ['Right.', 'I think you are frightened, and I think I’ll go and do those shelves.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'oven-shelves',
          examples: ['I’m sorry I snapped at you.', 'I’m so sorry, Mum.'],
        },
      ],
      otherwise: { next: 'hangs-up', examples: ['ok', 'whatever'] },
    },

    'worried-about-you': worriedAbout.en('Mum'),

    monday: {
      says: [
        'Would you? Ten past nine, the side entrance. I won’t say no this time.',
        'I’ll bring the flask. Night night, love.',
      ],
      ending:
        'She slept, not well, but she slept. Nobody knows what Monday will say. She does know who will sit on the chair beside hers, and that she need not be cheerful there.',
    },

    'oven-shelves': {
      says: ['Off I go then.', 'Don’t you lie awake over this.'],
      ending:
        'She scrubbed the shelves and thought of you with warmth. One thing was left open: who comes along on Monday. She would never ask it herself; she hoped a little that you would.',
    },

    'hangs-up': {
      says: ['I’ll let you get on, you’re busy.', 'Speak soon.'],
      ending:
        'She hung up before you could hear her voice change. You wanted to take the fear away, as one does with a mother. It was already a lot for her to say the word; she wanted it to be allowed to stand there for a moment.',
    },
  },
  model: [
    'Oh Mum. Of course you are scared. How are you holding up since they rang?',
    'It makes sense that you miss him so much now. I miss him too, Mum.',
    'It isn’t daft at all, it makes total sense that this frightens you.',
    'Thank you for telling me. Shall I come with you?',
  ],
  poor: [
    { answering: 'the-letter', text: 'Calm down Mum, it’s probably nothing.', hint: 'take-seriously' },
    { answering: 'the-letter', text: 'You should ask for a second opinion.', hint: 'validate' },
    { answering: 'the-letter', text: 'ok', hint: 'deepen' },
    { answering: 'the-word-someone', text: 'You’re overreacting.', hint: 'soften' },
  ],
};
