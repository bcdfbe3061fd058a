import type { PracticeConversation } from '../dialogue';
import { lostJob } from './en-lost-job';
import { bezoekAanMama } from './nl-bezoek-aan-mama';

/** Every conversation of the practice room. A new one is one file and one line here. */
export const conversations: readonly PracticeConversation[] = [lostJob, bezoekAanMama];
