import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'en-opening-night',
  language: 'en',
  partner: 'Dani',
  setting:
    'Your best friend since school. Last night was the opening of her first exhibition. You forgot to go.',
  opening: 'the-empty-chair',
  anywhere: [
    inDanger.en,
    { when: ['attacking'], next: 'stung', examples: ['Shut up, you drama queen.', 'I hate you.'] },
  ],
  turns: {
    'the-empty-chair': {
      says: [
        'So I kept a chair free for you all night.',
        'I’m so hurt. Eleven years, and you didn’t even text.',
      ],
      answers: [
        {
          when: ['cold', 'advising'],
          next: 'of-course',
          examples: [
            'You’re overreacting.',
            'It’s not that big a deal.',
            'Calm down.',
            'You should have reminded me.',
          ],
        },
        {
          when: ['apologising'],
          next: 'is-that-all',
          examples: ['I’m so sorry I forgot.', 'I’m sorry I let you down.', 'I apologise, I was wrong.'],
        },
        {
          when: ['warm'],
          next: 'is-that-all',
          examples: ['It makes sense that you’re hurt.', 'No wonder you’re hurt.'],
        },
        {
          when: ['exploring', 'offering'],
          next: 'how-it-was',
          examples: ['How was that for you?', 'How do you feel about it now?', 'What happened?'],
        },
      ],
      otherwise: { next: 'busy', examples: ['I had so much work this week.', 'ok', 'Which day was it?'] },
    },

    'is-that-all': {
      says: [
        'Okay. Thank you.',
        'I don’t think it’s the forgetting. I felt so small, standing there looking at the door every time it opened.',
      ],
      answers: [
        { when: ['cold'], next: 'last-thing', examples: ['You’re too sensitive.', 'It’s not a big deal.'] },
        {
          when: ['exploring'],
          next: 'the-truth',
          examples: ['What was that like for you?', 'What went through your mind?'],
        },
        {
          when: ['warm', 'apologising'],
          next: 'the-truth',
          examples: [
            'That sounds so painful.',
            'So you felt like you didn’t matter to me.',
            'I’m so sorry I made you feel that way.',
          ],
        },
      ],
      otherwise: { next: 'busy-late', examples: ['I had a deadline.', 'ok', 'You should see my calendar.'] },
    },

    'how-it-was': {
      says: [
        'It was good. People cried at the blue one. I was proud for about ten minutes.',
        'And then I felt so lonely in a room full of people. Because it was you I wanted to show it to.',
      ],
      answers: [
        { when: ['cold'], next: 'last-thing', examples: ['You’re so dramatic.', 'You always do this.'] },
        {
          when: ['apologising', 'warm', 'exploring'],
          next: 'the-truth',
          examples: [
            'I’m so sorry I let you down.',
            'It makes sense that you felt lonely.',
            'How did that feel?',
          ],
        },
      ],
      otherwise: { next: 'busy-late', examples: ['ok', 'I had to work until nine.'] },
    },

    busy: {
      says: ['You’re always busy. I know you’re busy.', 'I’m not asking for your calendar.'],
      answers: [
        { when: ['cold'], next: 'leaves-it', examples: ['You’re being so dramatic.'] },
        {
          when: ['apologising', 'warm', 'exploring'],
          next: 'how-it-was',
          examples: [
            'You’re right. I’m sorry I forgot.',
            'No wonder you’re angry.',
            'How was that evening for you?',
          ],
        },
      ],
      otherwise: { next: 'leaves-it', examples: ['ok', 'It really was a terrible week.'] },
    },

    'of-course': {
      says: [
        'Of course. I’m the problem.',
        'I wasn’t going to say anything at all. I should have stuck with that.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'leaves-it',
          examples: ['You always do this.', 'You’re overreacting again.'],
        },
        {
          when: ['apologising', 'warm', 'exploring'],
          next: 'how-it-was',
          examples: [
            'I’m sorry, I shouldn’t have said that.',
            'I hear you. It makes sense that you’re hurt.',
            'How was that evening for you?',
          ],
        },
      ],
      otherwise: { next: 'leaves-it', examples: ['ok', 'So what now?'] },
    },

    'busy-late': {
      says: ['There it is again.', 'I tell you it hurt and you tell me about work.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'what-now',
          examples: ['I’m sorry, I was defending myself.', 'It makes sense that you’re hurt.'],
        },
      ],
      otherwise: { next: 'leaves-it', examples: ['ok', 'I really was at work.'] },
    },

    'last-thing': {
      says: ['Wow. Okay.', 'I’m trying to tell you something here, and I’m going to try once.'],
      answers: [
        {
          when: ['apologising', 'warm', 'exploring'],
          next: 'what-now',
          examples: ['I’m sorry I snapped at you.', 'I hear you.', 'Can you tell me more about that?'],
        },
      ],
      otherwise: { next: 'leaves-it', examples: ['ok', 'whatever'] },
    },

    'the-truth': {
      says: [
        'I’ve been scared for a while that we’re turning into people who used to be close.',
        'Are we? You can say it.',
      ],
      answers: [
        { when: ['cold'], next: 'last-thing', examples: ['You’re overthinking it.', 'You’re so dramatic.'] },
        {
          when: ['self-disclosing', 'feeling'],
          next: 'so-am-i',
          examples: ['I’m scared of that too.', 'I feel so ashamed that I forgot.', 'I miss you.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'the-blue-one',
          examples: ['Can I call you tonight?', 'What do you need from me?'],
        },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'what-now',
          examples: [
            'It makes sense that you are scared.',
            'I’m so sorry.',
            'How long have you felt like that?',
          ],
        },
      ],
      otherwise: { next: 'what-now', examples: ['No.', 'ok'] },
    },

    'so-am-i': {
      says: ['You never said that.', 'God. We’re both idiots. Fine, I’m crying in a tram now.'],
      answers: [
        { when: ['cold'], next: 'leaves-it', examples: ['You’re so dramatic.', 'Calm down.'] },
        {
          when: ['offering', 'summarising'],
          next: 'the-blue-one',
          examples: ['Can I come over tonight?', 'Shall we meet tomorrow?', 'What do you need from me?'],
        },
      ],
      otherwise: { next: 'what-now', examples: ['I’m here for you.', 'Which tram?', 'ok'] },
    },

    'what-now': {
      says: [
        'Okay.',
        'I’m still a bit hurt. But I’d rather be hurt with you in the room, if you see what I mean.',
      ],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'the-blue-one',
          examples: ['Can I come over tonight?', 'What do you need from me?', 'Shall we talk tomorrow?'],
        },
      ],
      otherwise: { next: 'gallery-hours', examples: ['I see what you mean.', 'I’m so sorry.', 'ok'] },
    },

    stung: {
      says: ['I can’t do this by text.', 'I was hurt before I wrote to you. Now I’m something else.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'gallery-hours',
          examples: ['I’m sorry I snapped at you.', 'It makes sense that you’re angry.'],
        },
      ],
      otherwise: { next: 'leaves-it', examples: ['ok', 'whatever'] },
    },

    'worried-about-you': worriedAbout.en('Dani'),

    'the-blue-one': {
      says: [
        'Come on Thursday, after closing. I’ll show you the blue one with the lights off.',
        'Bring food. And yourself, on time.',
      ],
      ending:
        'On Thursday Dani left the door on the latch. What you forgot stayed forgotten, nobody could mend that. But you did not defend yourself, you listened, and for her that was nearer to being there than a good excuse.',
    },

    'gallery-hours': {
      says: ['It’s on until the twentieth. You know where.', 'I’m going to sleep on it.'],
      ending:
        'Dani did not stay angry, and she was not quite at ease either. You said you were sorry; she still wondered what comes next. A day and a time, however small, would have been something to hold.',
    },

    'leaves-it': {
      says: ['Let’s leave it.', 'I’ve got to take things down at the gallery anyway.'],
      ending:
        'Dani put your chair back with the others. When someone is angry with us, explaining comes by itself, and it is rarely what they wait for. Beneath her anger was something simple: I wanted you there.',
    },
  },
  model: [
    'I’m so sorry I forgot. No wonder you’re hurt. How was that for you, last night?',
    'So you felt like you didn’t matter to me, every time that door opened. I’m so sorry.',
    'I’m scared of that too, and I feel ashamed. I don’t want us to be people who used to be close.',
    'It makes sense that you cry, I nearly do. Can I come over tonight?',
  ],
  poor: [
    { answering: 'the-empty-chair', text: 'You’re overreacting.', hint: 'soften' },
    { answering: 'the-empty-chair', text: 'Calm down, it’s not a big deal.', hint: 'take-seriously' },
    { answering: 'is-that-all', text: 'Why didn’t you just call me?', hint: 'open-up' },
    { answering: 'how-it-was', text: 'You should put the next one in my calendar.', hint: 'validate' },
  ],
};
