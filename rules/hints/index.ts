import type { HintRule, Moment } from '../types';
import { hint as askFeeling } from './ask-feeling';
import { hint as close } from './close';
import { hint as crisis } from './crisis';
import { hint as deepen } from './deepen';
import { hint as handBack } from './hand-back';
import { hint as leaveRoom } from './leave-room';
import { hint as letThemFinish } from './let-them-finish';
import { hint as oneQuestion } from './one-question';
import { hint as openUp } from './open-up';
import { hint as pause } from './pause';
import { hint as share } from './share';
import { isEmptyDraft } from './signs';
import { hint as soften } from './soften';
import { hint as stayCurious } from './stay-curious';
import { hint as takeSeriously } from './take-seriously';
import { hint as validate } from './validate';

/** A draft of more words than these, in a language Haven does not know, cannot be judged for what it lacks. */
const mostUnknownWords = 3;

const canBeRead = ({ draft }: Moment): boolean =>
  draft.reading.language !== undefined || draft.words <= mostUnknownWords;

/** In a crisis, before the first word, and over words that cannot be read, nothing but care speaks. */
const unlessCare = (rule: HintRule): HintRule => ({
  ...rule,
  detect: (moment) =>
    moment.crisis.length > 0 || isEmptyDraft(moment) || !canBeRead(moment) ? undefined : rule.detect(moment),
});

/** All hints, the highest rank first. A new hint is a file in this folder and a line here. */
export const hintRules: readonly HintRule[] = [
  crisis,
  ...[
    letThemFinish,
    openUp,
    soften,
    takeSeriously,
    stayCurious,
    leaveRoom,
    handBack,
    validate,
    close,
    pause,
    oneQuestion,
    deepen,
    share,
    askFeeling,
  ].map(unlessCare),
];
