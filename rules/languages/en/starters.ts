import type { HintId } from '../../types';

/**
 * Ways to begin, for the writer to go on from: open at the end, the best first. None of them triggers a hint itself.
 */
export const starters: Readonly<Record<HintId, readonly string[]>> = {
  pause: [
    'I have read this, and I am letting it sink in…',
    'I want to answer this well. What I notice in myself is…',
    'I need a moment to find the right words, because…',
  ],
  'let-them-finish': [
    'I am reading along, take your time…',
    'I am here, and I am listening…',
    'Go on when you are ready, I am with you…',
  ],
  'leave-room': [
    'How is this for you…',
    'What stands out most to you in…',
    'I will stop there. How do you see it, when…',
  ],
  'hand-back': [
    'But how is this for you, now that…',
    'It may be quite different for you. How does it feel to…',
    'That was me. What is going through your mind when…',
  ],
  'stay-curious': [
    'I may be seeing this wrong. How is it for you when…',
    'I can only guess what this is like. Would you tell me more about…',
    'I am curious how it feels for you to…',
  ],
  validate: [
    'It sounds like…',
    'That must feel…',
    'It makes sense that this is heavy for you, with…',
    'No wonder you feel this way, after…',
  ],
  'take-seriously': [
    'I hear how much this means to you, especially…',
    'It sounds like this is bigger than I realised, because…',
    'That must feel heavy, with…',
  ],
  soften: [
    'What I feel when this happens is…',
    'What I would really like to say is that I…',
    'I would like to understand how it was for you when…',
    'It matters to me that we…',
  ],
  'ask-feeling': [
    'How is it for you, to…',
    'What does this do to you, now that…',
    'What comes up in you when…',
    'Would you like to tell me how it feels to…',
  ],
  'one-question': [
    'What I would most like to know is how it is for you to…',
    'What is the hardest part for you in…',
    'How did it feel for you when…',
  ],
  'open-up': [
    'How was that for you, when…',
    'What was going through your mind at the moment that…',
    'What made it difficult to…',
  ],
  share: [
    'What you tell me touches me, because I…',
    'I recognise some of this. For me it was…',
    'I notice that I go quiet when I read this, since…',
  ],
  deepen: [
    'That is no small thing. It sounds like…',
    'I am glad you told me. How is it to…',
    'I would like to stay with what you said about…',
  ],
  close: [
    'What I take with me from this is that…',
    'What do you need from me before we…',
    'Shall we talk again tomorrow, maybe when…',
  ],
  crisis: [
    'Are you thinking about suicide? You can tell me…',
    'I am glad you told me. Are you safe right now, or…',
    'I am staying here with you. Is there someone near you who…',
    'Shall we call someone together, so that you are safe…',
  ],
};
