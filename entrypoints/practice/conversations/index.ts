import type { Language } from '../../../rules/types';
import type { PracticeConversation } from '../dialogue';
import { lostJob } from './en-lost-job';
import { bezoekAanMama } from './nl-bezoek-aan-mama';

/** Every conversation of the practice room. A new one is one file and one line here. */
export const conversations: readonly [PracticeConversation, ...PracticeConversation[]] = [
  lostJob,
  bezoekAanMama,
];

/** The languages there is a conversation in, each once. */
export const conversationLanguages: readonly Language[] = [
  ...new Set(conversations.map(({ language }) => language)),
];

/** The first conversation in this language, or the first of all. */
export const conversationIn = (language: Language): PracticeConversation =>
  conversations.find((conversation) => conversation.language === language) ?? conversations[0];
