import { inDanger, worriedAbout } from '../danger';
import type { PracticeConversation } from '../dialogue';

export const conversation: PracticeConversation = {
  id: 'en-the-dog-next-door',
  language: 'en',
  partner: 'Mr Osei',
  setting:
    'Your neighbour, seventy-nine, a widower. You water his tomatoes when he is away. He writes in full sentences.',
  opening: 'the-lead',
  anywhere: [inDanger.en, { when: ['attacking'], next: 'stung', examples: ['You’re an idiot.', 'Shut up.'] }],
  turns: {
    'the-lead': {
      says: [
        'Good evening. I hope this is not too late. You may have noticed that it is quiet. Biscuit died this morning.',
        'I still have the lead in my hand. I feel rather lonely, I must say.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'only-a-dog',
          examples: ['At least he had a long life.', 'You’ll get over it.', 'Cheer up.'],
        },
        {
          when: ['exploring'],
          next: 'this-morning',
          examples: [
            'Oh no. What happened?',
            'How are you holding up?',
            'Would you like to tell me about him?',
          ],
        },
        {
          when: ['warm'],
          next: 'margarets-dog',
          examples: ['I’m so sorry for your loss.', 'No wonder you feel lonely.', 'That sounds so painful.'],
        },
        {
          when: ['advising'],
          next: 'kind-thought',
          examples: ['You should get a puppy.', 'Have you tried calling the vet?'],
        },
      ],
      otherwise: { next: 'kind-thought', examples: ['ok', 'How old was he?', 'I had not noticed.'] },
    },

    'margarets-dog': {
      says: [
        'That is kind of you. He was not my dog, you know. He was Margaret’s.',
        'For six years I talked to him about her. I am sad about the dog, and I am not only sad about the dog.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'forgive-me',
          examples: ['It’s not the end of the world.', 'Don’t be so dramatic.'],
        },
        {
          when: ['exploring'],
          next: 'what-he-told-him',
          examples: ['What do you miss most?', 'How does that feel?'],
        },
        {
          when: ['warm'],
          next: 'what-he-told-him',
          examples: [
            'So it feels like losing her again.',
            'It makes sense that it’s about her as well.',
            'That sounds so lonely.',
          ],
        },
        {
          when: ['self-disclosing'],
          next: 'what-he-told-him',
          examples: ['I went through the same thing when my grandmother’s cat died.'],
        },
      ],
      otherwise: {
        next: 'nine-o-clock',
        examples: ['ok', 'How long ago did she die?', 'You should visit your son.'],
      },
    },

    'this-morning': {
      says: [
        'He would not get up. So I lay down beside him on the kitchen floor, which at my age is a decision.',
        'He went while I was telling him something about Margaret. She was the one who brought him home. I miss them both so much.',
      ],
      answers: [
        { when: ['cold'], next: 'forgive-me', examples: ['It was only a dog.', 'Look on the bright side.'] },
        {
          when: ['exploring'],
          next: 'what-he-told-him',
          examples: ['What went through your mind?', 'What was that like for you?', 'What do you miss most?'],
        },
        {
          when: ['warm'],
          next: 'what-he-told-him',
          examples: [
            'I’m so sorry.',
            'It sounds like you lost the last one who knew her voice.',
            'Of course you miss them.',
          ],
        },
        {
          when: ['self-disclosing'],
          next: 'what-he-told-him',
          examples: ['I went through the same thing when my grandmother’s cat died.'],
        },
      ],
      otherwise: { next: 'nine-o-clock', examples: ['ok', 'On the floor?', 'You should rest now.'] },
    },

    'kind-thought': {
      says: [
        'That is a practical thought. I shall look into it in due time.',
        'At the moment I do not seem to be able to hang up the lead.',
      ],
      answers: [
        {
          when: ['cold'],
          next: 'good-night',
          examples: ['It was only a dog.', 'Don’t be silly, it’s not the end of the world.'],
        },
        {
          when: ['warm', 'apologising', 'exploring', 'offering'],
          next: 'this-morning',
          examples: [
            'I’m so sorry for your loss.',
            'Sorry, I was too quick.',
            'What happened?',
            'Shall I come over?',
          ],
        },
      ],
      otherwise: { next: 'good-night', examples: ['ok', 'You should put it in the shed.'] },
    },

    'only-a-dog': {
      says: ['You are quite right, he was fifteen.', 'One feels a little foolish at such moments.'],
      answers: [
        { when: ['cold'], next: 'good-night', examples: ['You’ll get over it.'] },
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'this-morning',
          examples: ['I’m sorry, that was too quick.', 'It makes sense that you miss him.', 'What happened?'],
        },
      ],
      otherwise: { next: 'good-night', examples: ['ok', 'That is old for a dog.'] },
    },

    'forgive-me': {
      says: ['Forgive me.', 'I did not mean to trouble you with an old man’s stories.'],
      answers: [
        {
          when: ['warm', 'apologising', 'exploring'],
          next: 'nine-o-clock',
          examples: [
            'No, I’m sorry. I wasn’t listening.',
            'You’re not troubling me. I’m here for you.',
            'Can you tell me more about her?',
          ],
        },
      ],
      otherwise: { next: 'good-night', examples: ['ok', 'No problem.'] },
    },

    'what-he-told-him': {
      says: [
        'I told him what she would have said about the neighbours’ new fence. I told him every day what she would have said.',
        'I am afraid, you see, that I will stop hearing it now. Her voice. There is nobody left to tell it to.',
      ],
      answers: [
        { when: ['cold'], next: 'forgive-me', examples: ['You’re overthinking it.', 'You’ll get over it.'] },
        {
          when: ['exploring'],
          next: 'the-fence',
          examples: ['What was that like for you?', 'Can you tell me more about her?'],
        },
        {
          when: ['offering', 'summarising'],
          next: 'tomatoes',
          examples: ['Shall I come over tomorrow?', 'Call me anytime.'],
        },
        {
          when: ['warm'],
          next: 'the-fence',
          examples: ['It makes sense that you’re afraid of that.', 'That sounds so painful.'],
        },
      ],
      otherwise: { next: 'nine-o-clock', examples: ['ok', 'You should write it down.'] },
    },

    'the-fence': {
      says: [
        '“Osei,” she would have said, “that is not a fence, that is an opinion.”',
        'There. I have told someone. I am laughing, would you believe it, with the lead in my hand.',
      ],
      answers: [
        { when: ['cold'], next: 'good-night', examples: ['See, it’s not that bad.', 'whatever'] },
        {
          when: ['offering', 'summarising'],
          next: 'tomatoes',
          examples: ['Shall I come over tomorrow?', 'What do you need from me?', 'Call me anytime.'],
        },
      ],
      otherwise: {
        next: 'nine-o-clock',
        examples: ['I’m so glad you told me.', 'I would have liked to know her.', 'ok'],
      },
    },

    'nine-o-clock': {
      says: [
        'It is nine o’clock. At nine we used to go round the block.',
        'Well. I shall stand in the garden for a while instead.',
      ],
      answers: [
        {
          when: ['offering', 'summarising'],
          next: 'tomatoes',
          examples: [
            'Shall I come and stand there with you?',
            'Shall I come over tomorrow?',
            'What do you need from me?',
          ],
        },
      ],
      otherwise: {
        next: 'round-the-block',
        examples: ['I’m thinking of you.', 'Good night, Mr Osei.', 'ok'],
      },
    },

    stung: {
      says: ['I see.', 'In that case I shall not trouble you.'],
      answers: [
        {
          when: ['apologising', 'warm'],
          next: 'round-the-block',
          examples: ['I’m sorry I snapped at you.', 'I’m so sorry for your loss.'],
        },
      ],
      otherwise: { next: 'good-night', examples: ['ok', 'whatever'] },
    },

    'worried-about-you': worriedAbout.en('Mr Osei'),

    tomatoes: {
      says: [
        'I should like that very much. Bring nothing. There are far too many tomatoes.',
        'I shall hang up the lead now.',
      ],
      ending:
        'You stood in the garden together and he told you three more things that Margaret would have said. The lead hangs by the door. It was a dog, and it was more than a dog, and you stayed long enough to hear the rest.',
    },

    'round-the-block': {
      says: ['Thank you for answering an old man.', 'Good night.'],
      ending:
        'He stood in the garden until the lights went out on your side. It was good not to be quite alone with it. Perhaps he would have said yes, had someone asked whether they might come and stand there too.',
    },

    'good-night': {
      says: ['I have kept you long enough.', 'Good night.'],
      ending:
        'He put the lead on the kitchen table and sat down across from it. He does not speak of sorrow easily and began with the small one. Behind it stood the large one, and it would have come, had there been room.',
    },
  },
  model: [
    'Oh Mr Osei, I’m so sorry. How are you holding up?',
    'Of course you miss them so much. It sounds like you lost the last one who knew her voice.',
    'It makes sense that you’re afraid of that. I miss my grandmother’s voice too. What would she have said about the fence?',
    'Thank you for telling me that one. Shall I come over tomorrow?',
  ],
  poor: [
    { answering: 'the-lead', text: 'At least he had a long life.', hint: 'take-seriously' },
    { answering: 'the-lead', text: 'You should get a puppy.', hint: 'validate' },
    { answering: 'the-lead', text: 'ok', hint: 'deepen' },
    {
      answering: 'this-morning',
      text: 'I went through the same thing when my grandmother’s cat died last year.',
      hint: 'hand-back',
    },
  ],
};
