import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'en-left-out',
  language: 'en',
  partner: 'Ellie',
  setting: 'Your niece, fifteen. She texts you instead of her mum when something is up.',
  opening: 'photos',
  anywhere: [
    inDanger.en,
    { when: ['attacking'], next: 'stung', examples: ['You’re such a loser.', 'shut up you idiot'] },
  ],
  turns: {
    photos: {
      says: [
        'are you busy',
        'they all went to mias without me. its all over everyones stories. i feel so left out',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'nvm',
          examples: [
            'It’s not the end of the world.',
            'You’re overreacting.',
            'Why didn’t you just ask Mia?',
          ],
        },
        {
          when: ['exploring'],
          next: 'the-chair',
          examples: [
            'Oh Ellie. What happened?',
            'Do you want to tell me about it?',
            'How are you feeling now?',
          ],
        },
        {
          when: ['warm'],
          next: 'thanks-i-guess',
          examples: ['Oh Ellie, I’m so sorry.', 'That sounds really hard.', 'No wonder you feel left out.'],
        },
        {
          when: ['advising'],
          next: 'thats-what-mum-says',
          examples: ['You should find better friends.', 'Have you tried putting your phone away?'],
        },
      ],
      otherwise: { next: 'thats-what-mum-says', examples: ['ok', 'Who is Mia?', 'I am at work until six'] },
    },

    'thanks-i-guess': {
      says: [
        'thanks',
        'i keep looking at the photos. i know i shouldnt. theres an empty chair in one of them',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'nvm-late',
          examples: ['Oh come on, it’s just a party.', 'You’re too sensitive.'],
        },
        {
          when: ['exploring'],
          next: 'wednesday',
          examples: [
            'What goes through your mind when you see them?',
            'What happened?',
            'How does that feel?',
          ],
        },
        {
          when: ['warm'],
          next: 'wednesday',
          examples: ['No wonder you keep looking.', 'That sounds so painful, Ellie.', 'I’m here for you.'],
        },
        {
          when: ['self-disclosing'],
          next: 'you-as-well',
          examples: ['I went through the same thing at school.'],
        },
      ],
      otherwise: { next: 'anyway', examples: ['ok', 'You should delete that app.'] },
    },

    'the-chair': {
      says: [
        'idk. on wednesday we were all fine. then today nobody answered and then the photos came',
        'theres an empty chair in one of them. its stupid but that made me cry',
      ],
      answers: [
        { when: ['cold'], next: 'nvm-late', examples: ['You’re too sensitive.', 'It’s not a big deal.'] },
        {
          when: ['exploring'],
          next: 'wednesday',
          examples: ['What was that like for you?', 'What went through your mind?'],
        },
        {
          when: ['warm'],
          next: 'wednesday',
          examples: ['It makes sense that you cried.', 'I’m so sorry, that must hurt.'],
        },
        {
          when: ['self-disclosing'],
          next: 'you-as-well',
          examples: ['I went through the same thing at school.'],
        },
      ],
      otherwise: { next: 'anyway', examples: ['ok', 'You should call Mia.'] },
    },

    'thats-what-mum-says': {
      says: [
        'thats what mum says',
        'its not really about that tho. i just didnt want to sit here on my own with it',
      ],
      answers: [
        { when: ['cold'], next: 'logs-off', examples: ['You’re being so dramatic.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'the-chair',
          examples: ['Sorry, I was going too fast.', 'I’m here for you.', 'What happened?'],
        },
      ],
      otherwise: { next: 'logs-off', examples: ['ok', 'You should do your homework.'] },
    },

    nvm: {
      says: ['nvm', 'forget i said anything'],
      answers: [
        { when: ['cold'], next: 'logs-off', examples: ['You’re so dramatic.'] },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'the-chair',
          examples: [
            'I’m sorry, I shouldn’t have said that.',
            'It makes sense that it hurts.',
            'Do you want to tell me about it?',
          ],
        },
      ],
      otherwise: { next: 'logs-off', examples: ['ok', 'See you on Sunday'] },
    },

    'nvm-late': {
      says: ['ok', 'you sound like everyone else rn'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'anyway',
          examples: ['I’m sorry, I wasn’t listening.', 'I hear you. It makes sense that it hurts.'],
        },
      ],
      otherwise: { next: 'logs-off', examples: ['ok', 'whatever'] },
    },

    'you-as-well': {
      says: ['wait really?? you?', 'i thought it was only me. did you also think it was something you did'],
      answers: [
        { when: ['cold'], next: 'logs-off', examples: ['You’re overreacting.'] },
        {
          when: ['offering', 'summarising'],
          next: 'sunday',
          examples: ['Yes, I did. Call me anytime, Ellie.', 'Shall we talk again tomorrow?'],
        },
        {
          when: ['warm', 'exploring', 'self-disclosing', 'feeling'],
          next: 'anyway',
          examples: [
            'I was so ashamed back then.',
            'It makes sense that you wonder.',
            'What do you think you did?',
          ],
        },
      ],
      otherwise: { next: 'anyway', examples: ['ok', 'It was a long time ago.'] },
    },

    wednesday: {
      says: [
        'i think its bc i said on wednesday that i was sad about the new flat and it went all quiet',
        'so now im scared that if i say real stuff people leave',
      ],
      answers: [
        { when: ['cold'], next: 'logs-off', examples: ['You’re overreacting.', 'You’ll get over it.'] },
        {
          when: ['offering', 'summarising'],
          next: 'sunday',
          examples: ['I’m still here. Call me anytime.', 'What do you need from me?'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'anyway',
          examples: [
            'It makes sense that you are scared of that.',
            'So it feels like being honest cost you your friends.',
            'What is it like in the new flat?',
          ],
        },
      ],
      otherwise: { next: 'anyway', examples: ['ok', 'You should join a club there.'] },
    },

    anyway: {
      says: ['k. it helps a bit that you text back', 'i have to eat something now or mum comes in'],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'sunday',
          examples: [
            'Call me anytime, even late.',
            'Shall we talk again tomorrow?',
            'What do you need from me?',
          ],
        },
      ],
      otherwise: { next: 'dinner', examples: ['I’m here for you.', 'ok', 'What are you having?'] },
    },

    stung: {
      says: ['wow ok', 'i came to you bc you never talk to me like that'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'dinner',
          examples: ['I’m sorry I snapped at you.', 'I’m so sorry, Ellie.'],
        },
      ],
      otherwise: { next: 'logs-off', examples: ['ok', 'whatever'] },
    },

    'worried-about-you': worriedAbout.en('Ellie'),

    sunday: {
      says: [
        'yes pls. can i come to yours on sunday',
        'ok eating now. thanks for not telling me to get over it',
      ],
      ending:
        'Ellie put her phone face down and went to eat. The photos were still there. So was someone who had not gone quiet when she said a real thing, and on Sunday there is a chair for her.',
    },

    dinner: {
      says: ['ok gotta eat', 'thanks anyway'],
      ending:
        'Ellie went to the table a little less alone than before. What could still have come: when you will talk again, or what she would like from you. At fifteen one rarely asks for it.',
    },

    'logs-off': {
      says: ['k', 'night'],
      ending:
        'Ellie put her phone under her pillow. For her this was the whole world tonight, and someone older can see further than that; it is easy to say so too soon. First she wanted someone to see how much it hurt.',
    },
  },
  model: [
    'Oh Ellie, I’m so sorry. That must hurt. What happened?',
    'It makes sense that you cried. I cried over the same thing at your age. What went through your mind?',
    'It makes sense that you are scared of that. I’m so glad you said it to me, and I’m not going quiet.',
    'Thank you for telling me. Shall we talk again tomorrow?',
  ],
  poor: [
    {
      answering: 'photos',
      text: 'Look on the bright side, now you have a quiet evening.',
      hint: 'take-seriously',
    },
    { answering: 'photos', text: 'You should find some better friends.', hint: 'validate' },
    { answering: 'photos', text: 'Why didn’t you just ask Mia?', hint: 'open-up' },
    { answering: 'wednesday', text: 'ok', hint: 'deepen' },
  ],
};
