import type { Language } from '../../rules/types';
import { type MessageKey, t } from '../shared/translate';
import type { Deed, Feedback, Try } from './feedback';
import './feedback-note.css';

const deedWords: Readonly<Record<Deed, MessageKey>> = {
  validating: 'practice_did_validating',
  reflecting: 'practice_did_reflecting',
  comforting: 'practice_did_comforting',
  exploring: 'practice_did_exploring',
  'self-disclosing': 'practice_did_self_disclosing',
  apologising: 'practice_did_apologising',
  offering: 'practice_did_offering',
  summarising: 'practice_did_summarising',
  thanking: 'practice_did_thanking',
  attacking: 'practice_did_attacking',
  blaming: 'practice_did_blaming',
  judging: 'practice_did_judging',
  minimising: 'practice_did_minimising',
  dismissing: 'practice_did_dismissing',
  'knowing-better': 'practice_did_knowing_better',
  advising: 'practice_did_advising',
  closing: 'practice_did_closing',
  question: 'practice_did_question',
  feeling: 'practice_did_feeling',
  short: 'practice_did_short',
  told: 'practice_did_told',
};

const tryWords: Readonly<Record<Try, MessageKey>> = {
  acknowledge: 'practice_try_acknowledge',
  'take-seriously': 'practice_try_take_seriously',
  soften: 'practice_try_soften',
  'open-question': 'practice_try_open_question',
  'ask-instead': 'practice_try_ask_instead',
  shorter: 'practice_try_shorter',
  'hand-back': 'practice_try_hand_back',
  ask: 'practice_try_ask',
  'one-question': 'practice_try_one_question',
  stay: 'practice_try_stay',
  'give-back': 'practice_try_give_back',
  share: 'practice_try_share',
  agree: 'practice_try_agree',
  'stay-so': 'practice_try_stay_so',
};

export interface FeedbackNoteProps {
  readonly feedback: Feedback;
  /** The language of the conversation, and of what is quoted. */
  readonly language: Language;
}

/** A few words under an answer: what it did, and one thing to try. */
export function FeedbackNote({ feedback: { done, next }, language }: FeedbackNoteProps) {
  return (
    <div className="feedback-note">
      <span className="out-of-sight">{t('practice_feedback')} </span>
      {done.map(({ deed, words }) => (
        <p className="feedback-done" key={deed}>
          {t(deedWords[deed])}
          {words !== undefined && (
            <>
              {' '}
              <q className="feedback-quote" lang={language} dir="auto">
                {words}
              </q>
            </>
          )}
        </p>
      ))}
      <p className="feedback-try">
        <strong>{t('practice_try')}</strong> {t(tryWords[next])}
      </p>
    </div>
  );
}
