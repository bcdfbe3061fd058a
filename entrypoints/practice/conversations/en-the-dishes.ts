import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'en-the-dishes',
  language: 'en',
  partner: 'Chris',
  setting:
    'You live together, with a daughter of two. This morning you both slammed a door. It is half past one.',
  opening: 'half-past-one',
  anywhere: [
    inDanger.en,
    { when: ['attacking'], next: 'stung', examples: ['Oh fuck off.', 'You’re an idiot.', 'I hate you.'] },
  ],
  turns: {
    'half-past-one': {
      says: [
        'I don’t want to fight about dishes again.',
        'I’m so tired, and I feel like I’m doing this alone.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'here-we-go',
          examples: ['You always do this.', 'You’re overreacting.', 'Calm down.'],
        },
        {
          when: ['apologising'],
          next: 'this-morning',
          examples: ['I’m sorry I snapped at you this morning.', 'I’m sorry I was so harsh.'],
        },
        {
          when: ['exploring'],
          next: 'at-six',
          examples: ['How do you feel?', 'What is it like for you?', 'Can you tell me more about that?'],
        },
        {
          when: ['warm'],
          next: 'this-morning',
          examples: [
            'It makes sense that you’re tired.',
            'So you feel alone in all of it.',
            'That sounds so lonely.',
          ],
        },
        {
          when: ['advising', 'offering'],
          next: 'not-a-rota',
          examples: [
            'You should go to bed earlier.',
            'Maybe try making a rota.',
            'Shall I do the dishes tonight?',
          ],
        },
      ],
      otherwise: { next: 'not-a-rota', examples: ['ok', 'I did them yesterday.', 'I work too.'] },
    },

    'this-morning': {
      says: [
        'Thank you. I’m sorry about the door.',
        'I stood in the hall afterwards with her shoe in my hand and I felt so lonely. In my own hall.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'careful',
          examples: ['Oh come on, don’t be so dramatic.', 'You’re too sensitive.'],
        },
        {
          when: ['exploring'],
          next: 'at-six',
          examples: [
            'What went through your mind?',
            'How long have you felt like that?',
            'What was that like?',
          ],
        },
        {
          when: ['warm', 'apologising'],
          next: 'at-six',
          examples: [
            'That sounds so lonely.',
            'I’m so sorry I made you feel that way.',
            'No wonder you’re sad.',
          ],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'you-too',
          examples: ['I feel lonely too.', 'I felt so ashamed all morning.'],
        },
      ],
      otherwise: { next: 'back-to-work', examples: ['ok', 'Which shoe?', 'You should have called me back.'] },
    },

    'not-a-rota': {
      says: [
        'I don’t need a rota. We had a rota. It’s behind the bread bin.',
        'It’s not about who does what.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'leaves-it',
          examples: ['You always make it about something else.', 'You’re being so dramatic.'],
        },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'at-six',
          examples: [
            'I’m sorry. I hear you.',
            'What is it like for you?',
            'So it feels like you’re alone in it.',
          ],
        },
      ],
      otherwise: { next: 'leaves-it', examples: ['ok', 'Then who cleans it?'] },
    },

    'here-we-go': {
      says: ['And there we go.', 'I was trying to say something and now I’m in court.'],
      answers: [
        { when: ['cold'], next: 'leaves-it', examples: ['You always do this.', 'You’re so dramatic.'] },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'at-six',
          examples: ['I’m sorry, I shouldn’t have said that.', 'I hear you.', 'What is it like for you?'],
        },
      ],
      otherwise: { next: 'leaves-it', examples: ['ok', 'I have a meeting now.'] },
    },

    careful: {
      says: ['Careful.', 'I’m telling you something true here.'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'back-to-work',
          examples: ['I’m sorry, I got defensive.', 'I hear you.', 'I’m sorry I snapped at you.'],
        },
      ],
      otherwise: { next: 'leaves-it', examples: ['ok', 'Fine.'] },
    },

    'at-six': {
      says: [
        'At six, when she’s screaming and the pan boils over, you look at your phone. I know you’re tired too.',
        'But then I’m in that kitchen like there’s nobody else in the house. I’m scared we’re becoming flatmates.',
      ],
      answers: [
        { when: ['cold'], next: 'careful', examples: ['You always exaggerate.', 'You’re overreacting.'] },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'you-too',
          examples: [
            'I’m scared of that too.',
            'I feel ashamed when you say it.',
            'I’m exhausted too, I hide in it.',
          ],
        },
        {
          when: ['offering', 'summarising'],
          next: 'after-eight',
          examples: ['What do you need from me at six?', 'Shall we talk tonight?'],
        },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'flatmates',
          examples: [
            'It makes sense that you’re scared.',
            'I’m sorry I left you alone there.',
            'How long have you felt like that?',
          ],
        },
      ],
      otherwise: {
        next: 'back-to-work',
        examples: ['ok', 'It’s work mail.', 'You should put her in the bath first.'],
      },
    },

    flatmates: {
      says: [
        'Since the summer, I think. Since we stopped saying good night.',
        'You say it to her. And then the light’s off.',
      ],
      answers: [
        { when: ['cold'], next: 'careful', examples: ['You’re too sensitive.', 'It’s not a big deal.'] },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'you-too',
          examples: ['I miss you.', 'I feel so sad when you say that.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'after-eight',
          examples: ['Shall we talk tonight?', 'What do you need from me?'],
        },
      ],
      otherwise: {
        next: 'back-to-work',
        examples: ['I’m so sorry.', 'It makes sense that you miss it.', 'ok'],
      },
    },

    'you-too': {
      says: ['You never say that.', 'I’d so much rather be sad with you than right on my own.'],
      answers: [
        { when: ['cold'], next: 'leaves-it', examples: ['You never ask.', 'You always do this.'] },
        {
          when: ['offering', 'summarising'],
          next: 'after-eight',
          examples: ['Shall we talk tonight?', 'What do you need from me?'],
        },
      ],
      otherwise: { next: 'back-to-work', examples: ['I’m here for you.', 'Me too.', 'ok'] },
    },

    'back-to-work': {
      says: [
        'Okay. I have a meeting in five minutes and red eyes.',
        'I don’t want to leave it like this again.',
      ],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'after-eight',
          examples: ['Shall we talk tonight?', 'What do you need from me?', 'Let’s talk when she’s asleep.'],
        },
      ],
      otherwise: { next: 'meeting', examples: ['I love you.', 'ok', 'Good luck in the meeting.'] },
    },

    stung: {
      says: ['No.', 'Not like that. Not to each other.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'meeting',
          examples: ['I’m sorry I snapped at you.', 'I’m so sorry.'],
        },
      ],
      otherwise: { next: 'leaves-it', examples: ['ok', 'whatever'] },
    },

    'worried-about-you': worriedAbout.en('Chris'),

    'after-eight': {
      says: [
        'Yes. When she’s asleep. Phones in the bread bin, with the rota.',
        'Thank you for not making it about dishes.',
      ],
      ending:
        'It was a long evening and the pan is still in the sink. But at a quarter to eleven someone said good night, and the other said it back. That was what the dishes were about.',
    },

    meeting: {
      says: ['Okay. See you at home.', 'I’ll be nicer to the door.'],
      ending:
        'It was softer when you came home, and both of you were careful. Nothing was fixed for afterwards, so it may slip away until the next pan. Small things help: tonight, half past eight, no phones.',
    },

    'leaves-it': {
      says: ['Forget it. I have to work.', 'There’s pasta in the fridge.'],
      ending:
        'Chris ate at the desk. You were hurt as well, and probably just as tired; in a quarrel one so quickly starts to count. The first sentence held no account, though. It said: I feel alone.',
    },
  },
  model: [
    'I’m sorry I snapped at you this morning. It sounds like you feel alone in all of it. What is it like for you?',
    'It makes sense that you’re scared. I feel ashamed when I read this, because it’s true.',
    'I miss you too. What was it like for you, those months?',
    'I hear you. Shall we talk tonight?',
  ],
  poor: [
    { answering: 'half-past-one', text: 'You always do this.', hint: 'soften' },
    { answering: 'half-past-one', text: 'Calm down, it’s not a big deal.', hint: 'take-seriously' },
    { answering: 'half-past-one', text: 'You should go to bed earlier.', hint: 'validate' },
    { answering: 'this-morning', text: 'Why didn’t you just ask me?', hint: 'open-up' },
  ],
};
