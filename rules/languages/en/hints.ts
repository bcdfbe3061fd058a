import type { HintId } from '../../types';

/** What the panel says in English. Tentative, to the writer ("you"), at most twenty words, and one sentence that says why. */
export const hints: Readonly<Record<HintId, { words: string; reason: string }>> = {
  pause: {
    words: 'Perhaps take a breath before you send this. It can wait half a minute.',
    reason: 'A short silence makes it easier to write what you really mean.',
  },
  'let-them-finish': {
    words: 'It looks as if there is more to come. Would you like to let them finish first?',
    reason: 'Someone who feels that there is time often dares to tell the hardest part too.',
  },
  'leave-room': {
    words: 'You have a lot to say. Could it be shorter, or end with a question?',
    reason: 'In a long message, the other person’s story sometimes gets lost.',
  },
  'hand-back': {
    words: 'You are sharing something of yourself. Would you like to come back to their story after it?',
    reason: 'Your own experience connects you, as long as they get the floor again.',
  },
  'stay-curious': {
    words: 'Could it be different for them than you think? You might ask.',
    reason: 'Being certain of what someone feels closes a conversation sooner than a question does.',
  },
  validate: {
    words: 'Perhaps stay a moment with what this is like for them, and go on from there.',
    reason: 'Someone who feels understood can often do more with a good idea.',
  },
  'take-seriously': {
    words: 'It may feel bigger to them. Could it be as big as it is, for a moment?',
    reason: 'Putting it in perspective is kindly meant, but can sound as if it may not be there.',
  },
  soften: {
    words: 'This may land hard. Could you say what you feel and need, without a verdict?',
    reason: 'Someone who feels attacked often no longer hears what lies behind it.',
  },
  'ask-feeling': {
    words: 'You might ask what this is like for them.',
    reason: 'An open question about the feeling gives room to put it into words.',
  },
  'one-question': {
    words: 'There are several questions here. Which one would you most like to ask?',
    reason: 'One question feels like interest; a row of them can feel like an interview.',
  },
  'open-up': {
    words: 'This question may sound like a reproach. Could it be more open?',
    reason: 'A “why didn’t you” makes people defend themselves, a “how was that” lets them tell.',
  },
  share: {
    words: 'They are telling you a lot. Would you like to share one honest sentence of your own?',
    reason: 'When you show something of yourself too, a conversation becomes safer on both sides.',
  },
  deepen: {
    words: 'This is a short answer to something big. Would you like to stay with it a little?',
    reason: 'A few warm words show that you have heard it.',
  },
  close: {
    words: 'Before you go: what do you take with you, what is needed, and when do you talk again?',
    reason: 'After a heavy conversation, a clear next moment is something to hold on to.',
  },
  crisis: {
    words: 'This sounds like real danger. Stay with them, ask directly, and look for help together.',
    reason: 'Asking directly about suicide or danger does not make it worse, and is often a relief.',
  },
};
