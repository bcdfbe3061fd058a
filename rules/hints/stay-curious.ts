import type { HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { anyDoes, draftDoes, heated, inDraft, isWarmAndOpen } from './signs';

/** The other told of themselves: then being sure of it weighs more than being sure of the way to the station. */
const isPersonal = (moment: Moment): boolean =>
  moment.heavyLately || anyDoes(moment.incoming, 'distress', 'feeling', 'self-disclosing');

/**
 * The draft claims to know better than the other, or to know what goes on in them: it can be asked instead. Where it
 * blames or attacks, `soften` is nearer.
 */
export const hint: HintRule = {
  id: 'stay-curious',
  key: 1,
  rank: 75,
  kind: 'caution',
  place: 'after',
  detect: (moment) => {
    if (moment.banter || isWarmAndOpen(moment) || draftDoes(moment, ...heated)) return undefined;
    const sure = inDraft(moment, 'knowing-better');
    if (sure.length === 0) return undefined;
    return isPersonal(moment) || sure.length > 1 ? [...sure, ...moment.heavy] : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    {
      language: 'en',
      thread: [['them', 200, 'i feel so alone since the divorce']],
      draft: 'i know exactly how you feel',
    },
    { language: 'en', thread: [['them', 200, 'he left me']], draft: 'i told you so' },
    {
      language: 'nl',
      thread: [['them', 200, 'ik voel me zo alleen']],
      draft: 'ik weet precies hoe jij je voelt',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'hij heeft me verlaten']],
      draft: 'ik heb het je nog zo gezegd',
    },
  ],
  no: [
    { language: 'en', thread: [['them', 200, 'where do they live']], draft: 'i know the address' },
    {
      language: 'en',
      thread: [['them', 200, 'i feel so alone since the divorce']],
      draft: 'i can only imagine. how are the evenings for you?',
    },
    { language: 'nl', thread: [['them', 200, 'waar wonen ze']], draft: 'ik weet precies waar dat is' },
    {
      language: 'nl',
      thread: [['them', 200, 'ik voel me zo alleen']],
      draft: 'dat lijkt me zwaar. hoe is het voor je?',
    },
  ],
};
