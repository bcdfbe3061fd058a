import type { LanguagePack } from '../../read/phrases';
import { phrases as advising } from './advising';
import { phrases as announcing } from './announcing';
import { phrases as apologising } from './apologising';
import { phrases as attacking } from './attacking';
import { phrases as blaming } from './blaming';
import { classes } from './classes';
import { phrases as closing } from './closing';
import { phrases as comforting } from './comforting';
import { common } from './common';
import { phrases as crisis } from './crisis';
import { phrases as dismissing } from './dismissing';
import { phrases as distress } from './distress';
import { phrases as exploring } from './exploring';
import { phrases as feeling } from './feeling';
import { phrases as generalAdvice } from './general-advice';
import { phrases as heavyWords } from './heavy-words';
import { phrases as imperatives } from './imperatives';
import { phrases as judging } from './judging';
import { phrases as knowingBetter } from './knowing-better';
import { phrases as minimising } from './minimising';
import { phrases as offering } from './offering';
import { painfulClasses, phrases as painfulWords } from './painful-words';
import { phrases as question } from './question';
import { phrases as reflecting } from './reflecting';
import { phrases as restating } from './restating';
import { phrases as selfDisclosing } from './self-disclosing';
import { spelling } from './spelling';
import { phrases as summarising } from './summarising';
import { phrases as thanking } from './thanking';
import { phrases as understanding } from './understanding';
import { phrases as validating } from './validating';

/** All that Haven knows of English. */
export const pack: LanguagePack = {
  language: 'en',
  classes: { ...classes, ...painfulClasses },
  spelling,
  common,
  acts: [
    question,
    exploring,
    validating,
    understanding,
    reflecting,
    restating,
    comforting,
    advising,
    imperatives,
    generalAdvice,
    minimising,
    judging,
    blaming,
    attacking,
    dismissing,
    knowingBetter,
    selfDisclosing,
    feeling,
    painfulWords,
    distress,
    heavyWords,
    crisis,
    closing,
    offering,
    summarising,
    thanking,
    apologising,
    announcing,
  ],
};
