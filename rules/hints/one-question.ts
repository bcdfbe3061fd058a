import type { Evidence, HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { inDraft, inOneSentence } from './signs';

const most = 2;

/** The questions of the draft, each sentence once. */
function questions(moment: Moment): readonly Evidence[] {
  const apart: Evidence[] = [];
  for (const question of inDraft(moment, 'question')) {
    const last = apart.at(-1);
    if (!last || !inOneSentence(moment.draft.text, last, question)) apart.push(question);
  }
  return apart;
}

/** Three or more questions at once, to someone who is having a hard time: one is easier to answer. */
export const hint: HintRule = {
  id: 'one-question',
  key: 3,
  rank: 55,
  kind: 'invitation',
  place: 'after',
  detect: (moment) => {
    const asked = questions(moment);
    return moment.heavyLately && asked.length > most ? asked : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    {
      language: 'en',
      thread: [['them', 200, 'he broke up with me']],
      draft: 'when? why? did he say anything? where are you?',
    },
    {
      language: 'en',
      thread: [['them', 200, 'i got fired today']],
      draft: 'what did they say? do they still pay you? who else had to go?',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'hij heeft het uitgemaakt']],
      draft: 'wanneer? waarom? en waar ben je nu?',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'ik ben ontslagen']],
      draft: 'wat zeiden ze? krijg je nog geld? wie moest er nog meer weg?',
    },
  ],
  no: [
    {
      language: 'en',
      thread: [['them', 200, 'barbecue on friday?']],
      draft: 'yes! what time? who is coming? shall i bring salad?',
    },
    { language: 'en', thread: [['them', 200, 'he broke up with me']], draft: 'oh no. what happened?' },
    {
      language: 'nl',
      thread: [['them', 200, 'barbecue vrijdag?']],
      draft: 'ja! hoe laat? wie komen er? zal ik salade meenemen?',
    },
    {
      language: 'nl',
      thread: [['them', 200, 'hij heeft het uitgemaakt']],
      draft: 'ach nee. wat is er gebeurd?',
    },
  ],
};
