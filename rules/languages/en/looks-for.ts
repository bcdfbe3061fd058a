import type { HintId } from '../../types';

/** What each hint looks for, in English: shown on its rule card to who asks why. One or two plain sentences. */
export const looksFor: Readonly<Record<HintId, string>> = {
  pause:
    'Something heavy came less than a minute ago and an answer is already under way, or the words you are writing are heated.',
  'let-them-finish':
    'Something heavy was told or announced and they are still typing, or their messages follow within seconds, while you are already answering.',
  'leave-room':
    'After something heavy: a draft many times as long as what they said, or several messages of yours in a row, with no question at the end.',
  'hand-back': 'After something heavy you tell a story of your own, and your words do not come back to them.',
  'stay-curious': 'Words that are certain of what someone else feels, or of having known it all along.',
  validate:
    'After something heavy you give advice or go on to practical things, with no word yet for what they feel.',
  'take-seriously': 'Words that make a feeling smaller or wave it away, after someone told you about it.',
  soften: 'A verdict on the person, blame, or words that hurt.',
  'ask-feeling': 'Something heavy was said, and nobody has yet asked how it is for them.',
  'one-question': 'Three questions or more in one message, in a conversation with something heavy in it.',
  'open-up': 'A question that holds a verdict, such as one that begins with “why didn’t you”.',
  share: 'They told you something of themselves three times or more, and you nothing of yourself.',
  deepen:
    'An answer of three words at most to something heavy, without warmth, acknowledgement or a question.',
  close:
    'You end a conversation with something heavy in it, without a summary, an offer or a moment to talk again.',
  crisis: 'Words about suicide, self-harm or acute danger, yours or theirs.',
};
