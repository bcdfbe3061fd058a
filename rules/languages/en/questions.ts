import type { OpenQuestions } from '../../words-to-say';

/** Open questions in English, for each key of the article: open at the end. None of them triggers a hint itself. */
export const questions: OpenQuestions = {
  1: [
    'I would like to understand this well. Would you tell me more about…',
    'What matters most to you in…',
    'What do you wish that people understood about…',
    'Am I hearing it right that…',
    'What have I not asked you yet about…',
  ],
  2: [
    'What is it like to carry this with you, since…',
    'What weighs most for you in…',
    'What would make it a little easier to talk about…',
    'Would you like me to listen, or is it good to think along about…',
    'What would you most need to hear when…',
  ],
  3: [
    'How was that moment for you, when…',
    'What is it like for you to…',
    'What comes up in you when you think of…',
    'Which feeling is strongest for you right now, with…',
    'Where do you notice it most, in your body or…',
  ],
  4: [
    'I find this hard to put into words too. How does it feel for you to…',
    'This touches me, and I would like to hear how it is for you that…',
    'I recognise a little of it. How is it for you when…',
    'I have no answer either. What is it like for you to…',
    'I was a bit nervous to ask, but how do you feel about…',
  ],
  5: [
    'What does it mean to you that…',
    'What lies underneath it for you, when…',
    'Since when has this been on your mind, that…',
    'What have you come to see differently since…',
    'What would you like to be different in…',
    'How will you look back on this, when…',
  ],
  6: [
    'What would help you most in the days to come, with…',
    'What do you take with you from what we said about…',
    'What can I do for you, so that…',
    'When would you like to talk about this again, maybe…',
    'Is there something you would still like to tell me about…',
    'Who else could be there for you when…',
  ],
};
