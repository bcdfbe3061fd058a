import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'en-night-shift',
  language: 'en',
  partner: 'Tom',
  setting:
    'A fellow nurse, three months on the ward. You have worked there for six years and know such nights.',
  opening: 'bed-four',
  anywhere: [
    inDanger.en,
    { when: ['attacking'], next: 'stung', examples: ['You’re useless.', 'You’re an idiot.'] },
  ],
  turns: {
    'bed-four': {
      says: [
        'Sorry to text on your day off. Mr Hale in bed four died at ten past five.',
        'I did everything right, they say. I feel so guilty anyway.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'professional',
          examples: ['You’ll get over it.', 'At least he had a long life.', 'You’re overreacting.'],
        },
        {
          when: ['self-disclosing'],
          next: 'you-had-one',
          examples: ['I had the same after my first patient died.', 'I went through the same thing.'],
        },
        {
          when: ['exploring'],
          next: 'the-glasses',
          examples: ['What happened?', 'Do you want to talk about it?', 'How are you feeling now?'],
        },
        {
          when: ['warm'],
          next: 'car-park',
          examples: ['Oh Tom, I’m so sorry.', 'No wonder you feel guilty.', 'That sounds really hard.'],
        },
        {
          when: ['advising'],
          next: 'protocol',
          examples: ['You should talk to the chaplain.', 'Try to get some sleep.'],
        },
      ],
      otherwise: { next: 'protocol', examples: ['ok', 'Who was on with you?', 'I am back on Thursday.'] },
    },

    'car-park': {
      says: [
        'Thanks. I’m in the car park. I’ve been in the car park for forty minutes.',
        'Everyone else just went to do handover. I feel so weak next to them.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'professional',
          examples: ['Don’t be so dramatic.', 'You’re too sensitive for this ward.'],
        },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'you-had-one',
          examples: [
            'I cried in that car park too.',
            'I had the same in my first year.',
            'I was so ashamed back then.',
          ],
        },
        {
          when: ['exploring'],
          next: 'the-glasses',
          examples: ['What goes through your mind out there?', 'Can you tell me more about that?'],
        },
        {
          when: ['warm'],
          next: 'the-glasses',
          examples: ['It makes sense that you can’t just walk on.', 'You’re not weak.', 'I’m here for you.'],
        },
      ],
      otherwise: { next: 'seat-belt', examples: ['ok', 'You should drive home now.'] },
    },

    'the-glasses': {
      says: [
        'He’d asked me to clean his glasses. I said in a minute. And then it all went fast and I never did.',
        'They were still in my pocket when I told his daughter. I feel terrible.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'professional-late',
          examples: ['It’s not a big deal.', 'You’re too sensitive.'],
        },
        {
          when: ['self-disclosing'],
          next: 'you-had-one',
          examples: ['I went through the same thing with a woman in bed nine.'],
        },
        {
          when: ['exploring'],
          next: 'his-daughter',
          examples: ['What was that like for you?', 'What went through your mind then?'],
        },
        {
          when: ['warm'],
          next: 'his-daughter',
          examples: [
            'I’m so sorry, Tom.',
            'No wonder you feel terrible.',
            'So it feels like you broke a promise.',
          ],
        },
      ],
      otherwise: { next: 'seat-belt', examples: ['ok', 'You should hand them in at the desk.'] },
    },

    protocol: {
      says: ['Yes. They gave me the leaflet.', 'I think I just wanted to tell someone who’d know the room.'],
      answers: [
        { when: ['cold'], next: 'clocks-out', examples: ['It’s not the end of the world.'] },
        {
          when: ['self-disclosing'],
          next: 'you-had-one',
          examples: ['I had the same after my first patient died.'],
        },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'the-glasses',
          examples: ['I’m so sorry. I’m here for you.', 'What happened?', 'Do you want to talk about it?'],
        },
      ],
      otherwise: { next: 'clocks-out', examples: ['ok', 'You should still read the leaflet.'] },
    },

    professional: {
      says: ['Yes. I know. That’s what Sister said.', 'I’ll be fine by Thursday.'],
      answers: [
        { when: ['cold'], next: 'clocks-out', examples: ['Don’t be so dramatic.'] },
        {
          when: ['self-disclosing'],
          next: 'you-had-one',
          examples: ['I had the same after my first patient died.'],
        },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'the-glasses',
          examples: [
            'I’m sorry, I shouldn’t have said that.',
            'It makes sense that it hurts.',
            'How are you really feeling?',
          ],
        },
      ],
      otherwise: { next: 'clocks-out', examples: ['Good.', 'ok'] },
    },

    'professional-late': {
      says: ['Right.', 'I know how it sounds. That’s why I haven’t told anyone.'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring', 'self-disclosing'],
          next: 'seat-belt',
          examples: ['I’m so sorry. I wasn’t listening.', 'I hear you.', 'I went through the same thing.'],
        },
      ],
      otherwise: { next: 'clocks-out', examples: ['ok', 'Get some sleep.'] },
    },

    'you-had-one': {
      says: [
        'You? You’re the one everybody calls.',
        'I thought people like you had stopped feeling it. What did you do with it?',
      ],
      answers: [
        { when: ['cold'], next: 'clocks-out', examples: ['You’ll get over it.'] },
        {
          when: ['offering', 'summarising'],
          next: 'breakfast',
          examples: [
            'I told someone. Call me anytime, Tom.',
            'Shall we talk about it tomorrow?',
            'What do you need from me?',
          ],
        },
        {
          when: ['warm', 'exploring', 'self-disclosing', 'feeling'],
          next: 'his-daughter',
          examples: [
            'I was so sad for weeks.',
            'It makes sense that you think that.',
            'How is it for you now?',
          ],
        },
      ],
      otherwise: { next: 'his-daughter', examples: ['ok', 'I started running.'] },
    },

    'his-daughter': {
      says: [
        'His daughter held my hand. Mine. As if I was the one who’d lost someone.',
        'I’m scared I’ll either stop caring or not last the year.',
      ],
      answers: [
        { when: ['cold'], next: 'clocks-out', examples: ['You’re overthinking it.', 'You’ll get over it.'] },
        {
          when: ['offering', 'summarising'],
          next: 'breakfast',
          examples: [
            'Call me anytime after a shift.',
            'What do you need from me?',
            'Shall I come and sit with you?',
          ],
        },
        {
          when: ['warm', 'exploring'],
          next: 'seat-belt',
          examples: ['It makes sense that you’re scared of that.', 'How do you feel about going back?'],
        },
      ],
      otherwise: { next: 'seat-belt', examples: ['ok', 'You should take more days off.'] },
    },

    'seat-belt': {
      says: [
        'Okay. I’ve put my seat belt on. That’s something.',
        'I don’t really want to go to an empty flat, but I’m going.',
      ],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'breakfast',
          examples: ['Shall I come over with breakfast?', 'Call me anytime.', 'What do you need from me?'],
        },
      ],
      otherwise: { next: 'drives-off', examples: ['I’m here for you.', 'Drive safely.', 'ok'] },
    },

    stung: {
      says: ['Yeah. I thought so too, at ten past five.', 'I shouldn’t have texted.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'drives-off',
          examples: ['I’m sorry I snapped at you.', 'Oh Tom, I’m so sorry.'],
        },
      ],
      otherwise: { next: 'clocks-out', examples: ['ok', 'whatever'] },
    },

    'worried-about-you': worriedAbout.en('Tom'),

    breakfast: {
      says: ['I’d like that. Toast would be good. Toast and not explaining.', 'See you in a bit.'],
      ending:
        'Tom gave the glasses back on Thursday, cleaned. He will have more such nights. He knows now that you have had them too, and that knowing the room is enough of a reason to text someone.',
    },

    'drives-off': {
      says: ['Right. Driving now.', 'Thanks for answering on your day off.'],
      ending:
        'Tom drove home to his empty flat, and slept at noon. It did him good that you answered. What might still have helped: a moment to see each other, or one sentence about such a night of your own.',
    },

    'clocks-out': {
      says: ['Sorry again for bothering you on your day off.', 'See you Thursday.'],
      ending:
        'Tom did not tell it to anyone else that week. On a ward one learns to walk on, and it is easy to pass that on as advice. He asked for something smaller: someone who knew the room.',
    },
  },
  model: [
    'Oh Tom, I’m so sorry. No wonder you feel guilty. What happened?',
    'Of course that hurts. I went through the same thing with a woman in bed nine. What was that like for you?',
    'It makes sense that you think that. I was so sad for weeks, and I told nobody. How is it for you now?',
    'It makes sense that you’re scared of that. Call me anytime after a shift, I mean it.',
  ],
  poor: [
    { answering: 'bed-four', text: 'At least he had a long life.', hint: 'take-seriously' },
    {
      answering: 'bed-four',
      text: 'I had the same when my first patient died, I couldn’t sleep for weeks.',
      hint: 'hand-back',
    },
    { answering: 'bed-four', text: 'You should talk to the chaplain.', hint: 'validate' },
    { answering: 'the-glasses', text: 'ok', hint: 'deepen' },
  ],
};
