import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'en-toronto',
  language: 'en',
  partner: 'Leila',
  setting: 'You have shared a flat for four years. She had an interview in Toronto last week.',
  opening: 'the-mail',
  anywhere: [
    inDanger.en,
    { when: ['attacking'], next: 'stung', examples: ['I hate you.', 'You’re so selfish, you idiot.'] },
  ],
  turns: {
    'the-mail': {
      says: [
        'I GOT IT. Toronto. They want me in January!!',
        'I’m so happy. And I’ve been crying in the bathroom at work for ten minutes, so scared all at once. Is that normal',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'deflates',
          examples: ['You’re overreacting.', 'Calm down.', 'I told you so.'],
        },
        {
          when: ['exploring'],
          next: 'two-things',
          examples: ['How does it feel?', 'What are you most afraid of?', 'Tell me more, what happened?'],
        },
        {
          when: ['warm'],
          next: 'two-things',
          examples: [
            'That makes total sense.',
            'No wonder you’re crying, it’s huge.',
            'I’m so proud of you.',
          ],
        },
        {
          when: ['advising'],
          next: 'lists',
          examples: ['You should look for a flat now.', 'Have you tried calling the embassy?'],
        },
      ],
      otherwise: { next: 'lists', examples: ['ok', 'What will they pay?', 'Who takes your room?'] },
    },

    'two-things': {
      says: [
        'It’s like there are two of me. One is packing. The other one is sitting on your bed eating toast.',
        'I’m so afraid I’ll be lonely there and too proud to say it.',
      ],
      answers: [
        { when: ['cold'], next: 'deflates-late', examples: ['You’ll get over it.', 'Don’t be so dramatic.'] },
        {
          when: ['exploring'],
          next: 'her-mother',
          examples: ['What are you most afraid of?', 'Can you tell me more about that?'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'you-as-well',
          examples: ['I’m sad too, and I feel so proud.', 'I’m scared too.', 'I miss you already.'],
        },
        {
          when: ['warm'],
          next: 'her-mother',
          examples: [
            'It makes sense that you’re afraid of that.',
            'So part of you has left and part of you hasn’t.',
            'I’m here for you.',
          ],
        },
      ],
      otherwise: {
        next: 'the-lease',
        examples: ['ok', 'You should join a club there.', 'Which street is it?'],
      },
    },

    lists: {
      says: [
        'Yeah. There’s so much to sort out, I know.',
        'I kind of wanted to jump up and down with you first. And cry a bit.',
      ],
      answers: [
        { when: ['cold'], next: 'later-then', examples: ['You’re so dramatic.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'feeling'],
          next: 'two-things',
          examples: ['I’m so happy!', 'Sorry, I was too quick.', 'How do you feel?'],
        },
      ],
      otherwise: { next: 'later-then', examples: ['ok', 'You should start with the visa.'] },
    },

    deflates: {
      says: ['oh', 'ok. I thought you’d be a bit happier. or a bit sadder'],
      answers: [
        { when: ['cold'], next: 'later-then', examples: ['You’re so dramatic.', 'whatever'] },
        {
          when: ['warm', 'apologising', 'exploring', 'self-disclosing', 'feeling'],
          next: 'two-things',
          examples: [
            'I’m sorry, I shouldn’t have said that.',
            'I’m so proud of you.',
            'I’m scared of losing you.',
            'How do you feel?',
          ],
        },
      ],
      otherwise: { next: 'later-then', examples: ['ok', 'I’m in a meeting.'] },
    },

    'deflates-late': {
      says: ['right', 'you’re being weird. are you angry that I’m going?'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring', 'self-disclosing', 'feeling'],
          next: 'the-lease',
          examples: [
            'I’m sorry. I’m sad that you’re leaving.',
            'I’m so proud of you.',
            'I feel scared of losing you.',
          ],
        },
      ],
      otherwise: { next: 'later-then', examples: ['No.', 'ok'] },
    },

    'her-mother': {
      says: [
        'My mum said “finally”. That was all. Like these four years were a waiting room.',
        'It hurt so much, because this was never the waiting room. This was it.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'deflates-late',
          examples: ['You’re too sensitive.', 'It’s not a big deal.'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'you-as-well',
          examples: ['I’m sad too.', 'I feel so sad and so proud.'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'you-as-well',
          examples: [
            'It makes sense that it hurt.',
            'That sounds so painful.',
            'What was that like for you?',
          ],
        },
      ],
      otherwise: { next: 'the-lease', examples: ['ok', 'You should tell her that.'] },
    },

    'you-as-well': {
      says: [
        'Now I’m crying again, thank you very much.',
        'I didn’t know if it was allowed to be sad as well. It’s such good news.',
      ],
      answers: [
        { when: ['cold'], next: 'later-then', examples: ['You’re so dramatic.'] },
        {
          when: ['offering', 'summarising'],
          next: 'sunday-list',
          examples: [
            'Shall we talk about it tonight?',
            'What do you need from me?',
            'Call me anytime, from anywhere.',
          ],
        },
      ],
      otherwise: {
        next: 'the-lease',
        examples: ['It makes sense that it’s both.', 'How do you feel now?', 'ok'],
      },
    },

    'the-lease': {
      says: [
        'We have until January. That’s ten Sundays. I counted.',
        'I don’t know how people do this. Saying goodbye while you still do the dishes together.',
      ],
      answers: [
        { when: ['cold'], next: 'later-then', examples: ['You’re overthinking it.'] },
        {
          when: ['offering', 'summarising'],
          next: 'sunday-list',
          examples: [
            'Shall we talk about it tonight?',
            'What do you need from me?',
            'Shall we meet on Sunday and plan it?',
          ],
        },
      ],
      otherwise: { next: 'ten-sundays', examples: ['I’m going to miss you.', 'Me neither.', 'ok'] },
    },

    stung: {
      says: ['wow', 'I got the best news of my life and I told you first'],
      answers: [
        {
          when: ['apologising', 'warm', 'feeling'],
          next: 'ten-sundays',
          examples: ['I’m sorry I snapped at you.', 'I’m so proud of you, and I’m scared.'],
        },
      ],
      otherwise: { next: 'later-then', examples: ['ok', 'whatever'] },
    },

    'worried-about-you': worriedAbout.en('Leila'),

    'sunday-list': {
      says: [
        'Yes. Tonight, your bed, toast. We make a list of ten Sundays.',
        'And the last one we don’t plan. We just do the dishes.',
      ],
      ending:
        'The list hangs on the fridge. She is going and she is sad and she is happy, and none of the three had to wait for the others. You gave the goodbye a place to be, long before the airport.',
    },

    'ten-sundays': {
      says: [
        'Okay. I have to go back to my desk with this face.',
        'See you at home. While I still can say that.',
      ],
      ending:
        'She came home with a cake and you did not talk about January. Ten Sundays go by quickly. It may help to agree on something small for one of them: saying goodbye is easier with a date than at the door.',
    },

    'later-then': {
      says: ['never mind, we’ll talk some other time', 'I’m going to call my cousin'],
      ending:
        'Leila told the news to someone else first, in the end. Perhaps it came too suddenly for you; someone is leaving your home. That may be said as well. She would have been glad to hear it.',
    },
  },
  model: [
    'Leila! I’m so proud of you. It makes total sense that it’s both. How does it feel right now?',
    'It makes sense that you’re afraid of that. I went through the same thing when I moved here. What are you most afraid of?',
    'No wonder that hurt you so much. This was our life, and I’m so sad that it ends, and so proud of you.',
    'So it’s good news and a goodbye at once, and both are allowed. Shall we talk about it tonight?',
  ],
  poor: [
    { answering: 'the-mail', text: 'Calm down, it’s not a big deal.', hint: 'take-seriously' },
    { answering: 'the-mail', text: 'You should look for a flat now.', hint: 'validate' },
    { answering: 'her-mother', text: 'Gotta go, talk later!', hint: 'close' },
    { answering: 'her-mother', text: 'You’re too sensitive.', hint: 'soften' },
  ],
};
