import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'en-lost-job',
  language: 'en',
  partner: 'Sam',
  setting: 'An old friend, who lives with Jo. He usually asks how you are first.',
  opening: 'news',
  anywhere: [
    inDanger.en,
    {
      when: ['attacking'],
      next: 'stung',
      examples: ["You're an idiot.", 'shut up you loser'],
    },
  ],
  turns: {
    news: {
      says: [
        'hey. I got fired today.',
        'Eight years, and it took them ten minutes. I have been sitting in the car ever since.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'goes-quiet',
          examples: [
            "It's not the end of the world.",
            'Look on the bright side, you hated it there.',
            'I told you so',
          ],
        },
        {
          when: ['warm'],
          next: 'the-shame',
          examples: [
            "Oh Sam, I'm so sorry to hear that.",
            "No wonder you're still sitting there.",
            'Oh Sam, that sounds really hard.',
          ],
        },
        {
          when: ['exploring', 'offering'],
          next: 'the-meeting',
          examples: ['What happened?', 'Do you want to talk about it?', 'How are you feeling right now?'],
        },
        {
          when: ['advising'],
          next: 'not-yet',
          examples: ['You should call a lawyer.', 'Have you tried updating your CV?'],
        },
      ],
      otherwise: { next: 'alone-with-it', examples: ['ok', 'Which car park?', 'I am at the supermarket'] },
    },

    'the-shame': {
      says: [
        "Thank you. I keep hearing Jo ask how my day was, and then I'll have to say it out loud.",
        "I feel so ashamed, and I couldn't even tell you what of.",
      ],
      answers: [
        {
          when: ['cold'],
          next: 'goes-quiet-late',
          examples: ["Don't be silly, it could be worse.", "You're overreacting."],
        },
        {
          when: ['exploring'],
          next: 'underneath',
          examples: ['What went through your mind?', 'Can you tell me more about that?'],
        },
        {
          when: ['warm'],
          next: 'underneath',
          examples: ['It makes sense that you feel ashamed.', "That sounds so heavy. I'm here for you."],
        },
        {
          when: ['self-disclosing'],
          next: 'you-too',
          examples: ['I had the same thing when I lost my job in spring.'],
        },
      ],
      otherwise: { next: 'one-thing-at-a-time', examples: ['ok', 'You should just tell Jo.'] },
    },

    'the-meeting': {
      says: [
        'They said the team is getting smaller. And I nodded. I actually said thanks. I feel so stupid about that.',
        "Now I'm scared to drive home, because then Jo will ask how my day was.",
      ],
      answers: [
        {
          when: ['cold'],
          next: 'goes-quiet-late',
          examples: ["It's not a big deal.", 'That was stupid of you.', "Why didn't you say something?"],
        },
        {
          when: ['exploring'],
          next: 'underneath',
          examples: ['What are you most afraid of?', 'How do you feel about telling Jo?'],
        },
        {
          when: ['warm'],
          next: 'underneath',
          examples: [
            'Anyone would be scared after a day like that.',
            "I'm so sorry you had to sit through that.",
          ],
        },
        {
          when: ['self-disclosing'],
          next: 'you-too',
          examples: ['I went through the same thing last year.'],
        },
      ],
      otherwise: { next: 'one-thing-at-a-time', examples: ['ok', 'You should just go home and tell Jo.'] },
    },

    'not-yet': {
      says: [
        "Yeah. You're probably right, I'll get to all of that.",
        "I just can't think about next steps yet. I can't even start the car.",
      ],
      answers: [
        {
          when: ['cold'],
          next: 'goes-quiet-late',
          examples: ['Calm down, it is just a job.'],
        },
        {
          when: ['warm', 'apologising'],
          next: 'the-shame',
          examples: [
            "Of course you can't, that makes total sense.",
            "I'm so sorry, that sounds awful.",
            'Sorry, I was going too fast.',
          ],
        },
        {
          when: ['exploring', 'offering'],
          next: 'the-meeting',
          examples: ['Do you want to tell me what happened?'],
        },
      ],
      otherwise: { next: 'drifts-off', examples: ['You should at least write down what they said.', 'ok'] },
    },

    'alone-with-it': {
      says: [
        'Sorry. I know this is a lot to drop on someone.',
        "I just didn't want to be the only one who knows.",
      ],
      answers: [
        {
          when: ['cold'],
          next: 'goes-quiet-late',
          examples: ['Others have it worse, you know.', 'whatever'],
        },
        {
          when: ['warm'],
          next: 'the-shame',
          examples: ["I'm here for you.", "That's so rough. I'm so sorry."],
        },
        {
          when: ['exploring', 'offering'],
          next: 'the-meeting',
          examples: ['What happened?', 'Do you want to talk about it?'],
        },
      ],
      otherwise: { next: 'drifts-off', examples: ['ok', 'You should have some dinner.'] },
    },

    'goes-quiet': {
      says: ['Right. Maybe.', "It doesn't feel like that from in here, that's all."],
      answers: [
        {
          when: ['cold'],
          next: 'drifts-off',
          examples: ["You're overreacting."],
        },
        {
          when: ['warm', 'apologising'],
          next: 'comes-back',
          examples: [
            "Sorry, I shouldn't have said that.",
            'It makes sense that it feels huge right now.',
            'So it feels like everything stopped today.',
          ],
        },
        {
          when: ['exploring', 'offering'],
          next: 'the-meeting',
          examples: ['How does it feel from in there?', 'Tell me what happened?'],
        },
      ],
      otherwise: { next: 'drifts-off', examples: ['ok', 'You should go for a run.'] },
    },

    'goes-quiet-late': {
      says: ['Okay.', 'I think I told this badly.'],
      answers: [
        {
          when: ['cold'],
          next: 'drifts-off',
          examples: ["It's not that bad."],
        },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'comes-back',
          examples: [
            "No, you didn't. I'm sorry, I wasn't really listening.",
            'I hear you. It makes sense that this hurts.',
            'What do you need from me?',
          ],
        },
      ],
      otherwise: { next: 'drifts-off', examples: ['ok', 'Anyway, see you Friday'] },
    },

    'comes-back': {
      says: [
        "It's fine. I'm a bit raw, I think.",
        "It's just that I'm so scared of Jo's face when I come in.",
      ],
      answers: [
        {
          when: ['cold'],
          next: 'drifts-off',
          examples: ["Come on, don't be so dramatic."],
        },
        {
          when: ['exploring'],
          next: 'underneath',
          examples: ['What are you most afraid of right now?', 'Can you tell me more about that?'],
        },
        {
          when: ['warm'],
          next: 'underneath',
          examples: ['That makes total sense.', "I'm here for you, Sam."],
        },
      ],
      otherwise: { next: 'one-thing-at-a-time', examples: ['You should just get it over with.', 'ok'] },
    },

    'you-too': {
      says: [
        'Oh. I never knew that. It helps a little that you know what this is like.',
        "For me it's mostly that I was good at it. I'm so afraid that was the only thing I was.",
      ],
      answers: [
        {
          when: ['cold'],
          next: 'goes-quiet-late',
          examples: ['Oh come on, calm down.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'someone-to-call',
          examples: ['Call me anytime tonight.', 'What do you need from me?'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'lighter',
          examples: ['It makes sense that you are afraid of that.', 'What did it mean to you, that work?'],
        },
      ],
      otherwise: { next: 'one-thing-at-a-time', examples: ['ok', 'I had to move house after that.'] },
    },

    underneath: {
      says: [
        "I think it's that I was good at it.",
        "It was the one place where I knew who I was. I'm so afraid there's nothing else.",
      ],
      answers: [
        {
          when: ['cold'],
          next: 'drifts-off',
          examples: ["You'll get over it.", 'Look on the bright side.'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'someone-to-call',
          examples: ["I'm so sorry. Call me anytime tonight.", 'What do you need from me?'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'lighter',
          examples: [
            'It makes sense that you are afraid of that.',
            'So it feels like you lost a part of yourself today.',
            'What did that job mean to you?',
          ],
        },
      ],
      otherwise: {
        next: 'one-thing-at-a-time',
        examples: ['ok', 'You should make a list of your skills.'],
      },
    },

    'one-thing-at-a-time': {
      says: ['Yeah.', "Anyway. I suppose I'll have to go home at some point."],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'someone-to-call',
          examples: ['Call me anytime.', 'Shall we talk again tomorrow?'],
        },
        {
          when: ['warm', 'exploring'],
          next: 'lighter',
          examples: ["I'm here for you.", 'How do you feel about going home?', 'That sounds so heavy.'],
        },
      ],
      otherwise: { next: 'drifts-off', examples: ['ok', 'gotta go, talk later'] },
    },

    lighter: {
      says: [
        'Huh. That helps. It sounds less mad when I write it to you.',
        "I'm going to tell Jo. Tonight, before dinner, or I'll lose my nerve.",
      ],
      answers: [
        {
          when: ['offering', 'summarising', 'exploring'],
          next: 'someone-to-call',
          examples: [
            'Call me anytime, even in the night.',
            'Shall we talk again tomorrow?',
            'What do you need from me?',
          ],
        },
      ],
      otherwise: { next: 'drives-home', examples: ["You've got this.", 'ok'] },
    },

    stung: {
      says: ['Wow.', 'I came to you because you are the one I can tell things to.'],
      answers: [
        {
          when: ['apologising', 'comforting', 'validating', 'reflecting'],
          next: 'mended',
          examples: ["I'm sorry I snapped at you.", "Oh Sam, I'm so sorry to hear that."],
        },
      ],
      otherwise: { next: 'drifts-off', examples: ['ok', 'whatever'] },
    },

    mended: {
      says: ["Okay. Thanks for saying that. It's been a day.", 'I think I should go home now and tell Jo.'],
      answers: [
        {
          when: ['offering', 'summarising', 'comforting'],
          next: 'someone-to-call',
          examples: ['Call me anytime.', "I'm here for you, whatever Jo says."],
        },
      ],
      otherwise: { next: 'drives-home', examples: ['ok', 'Drive carefully.'] },
    },

    'worried-about-you': worriedAbout.en('Sam'),

    'someone-to-call': {
      says: ['I would like that. Yes.', "Okay. I'm starting the car."],
      ending:
        'Sam drove home, and he did not drive home alone. You let it be as bad as it was, and he knows where to find you afterwards. That is what he will remember of this evening.',
    },

    'drives-home': {
      says: ['Okay. Wish me luck.', "And thanks for listening. I'm starting the car."],
      ending:
        'Sam drove home a little lighter than he sat there. What could still have come at the end: when you will talk again, or a simple question about what he needs.',
    },

    'drifts-off': {
      says: ['Well. I should let you go.', 'Talk some other time.'],
      ending:
        'Sam put his phone down and sat there a while longer. It happens to all of us: we want to help, and hurry past what hurts. Before any plan, he needed someone to say that this is a lot.',
    },
  },
  model: [
    'Oh Sam, I’m so sorry. No wonder you’re still sitting there. How are you feeling right now?',
    'I went through the same thing in spring, and I hid it for a week. It makes sense that you feel ashamed.',
    'It makes sense that you are afraid of that. What did it mean to you, that work?',
    'Thank you for telling me. Call me anytime, even in the night.',
  ],
  poor: [
    { answering: 'news', text: 'You should call a lawyer.', hint: 'validate' },
    { answering: 'news', text: 'Look on the bright side, you hated it there.', hint: 'take-seriously' },
    { answering: 'news', text: 'ok', hint: 'deepen' },
    { answering: 'the-meeting', text: 'Why didn’t you say something?', hint: 'open-up' },
  ],
};
