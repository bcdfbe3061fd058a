import type { HintId } from '../../types';

/**
 * Ways to begin, for the writer to go on from: open at the end, the best first. None of them triggers a hint itself.
 */
export const starters: Readonly<Record<HintId, readonly string[]>> = {
  pause: [
    'I read what you wrote, and I am letting it sink in…',
    'I want to answer this well. What I notice in myself is…',
    'I need a moment to find the right words, because…',
  ],
  'let-them-finish': [
    'I am reading along. Take all the time you need…',
    'I am here, and I am listening…',
    'Go on, I will wait…',
  ],
  'leave-room': [
    'What is that like for you…',
    'What touches you most in all this…',
    'I will stop talking for a moment. How do you see it, when…',
  ],
  'hand-back': [
    'But what is it like for you, now that…',
    'It may be very different for you. How does it feel when…',
    'Enough about me. What is going through you, now…',
  ],
  'stay-curious': [
    'Perhaps I see it wrong. What is it like for you…',
    'I can only guess what it is like. Would you like to tell me what…',
    'I am curious how it feels for you when…',
  ],
  validate: [
    'It sounds as if…',
    'That must be so hard, to…',
    'It makes sense that you feel this way, because…',
    'I am so sorry that…',
  ],
  'take-seriously': [
    'I can hear that this really hurts, most of all…',
    'It makes sense that it feels so heavy, because…',
    'It sounds as if this is bigger than I thought…',
  ],
  soften: [
    'I notice that I find it hard when…',
    'What I really want to say is that I…',
    'I would like to understand what it was like for you when…',
    'It matters to me that we…',
  ],
  'ask-feeling': [
    'What is it like for you, to…',
    'What does this do to you, now…',
    'What goes through you when…',
    'Would you like to tell me how it feels to…',
  ],
  'one-question': [
    'What I would most like to know: what is it like for you to…',
    'What is the hardest part for you…',
    'How did it feel for you when…',
  ],
  'open-up': [
    'How was that for you, when…',
    'What went through you at the moment that…',
    'What made it so hard to…',
  ],
  share: [
    'What you tell me touches me, because I myself…',
    'I recognise something of it. For me it was…',
    'I notice that I grow quiet, because…',
  ],
  deepen: [
    'That is a lot to carry. It sounds as if…',
    'I am glad that you tell me this. What is it like to…',
    'I am staying a moment with what you said, about…',
  ],
  close: [
    'When I hear it all, what stays with me most is that…',
    'What do you need from me now, before…',
    'Shall we talk again tomorrow, for instance when…',
  ],
  crisis: [
    'I am here with you. Are you thinking of suicide?',
    'I am glad you told me, and I want to carry this with you. Are you safe right now?',
    'I am staying with you. Is anyone near you at this moment?',
    'Shall we call someone together who can help?',
  ],
};
