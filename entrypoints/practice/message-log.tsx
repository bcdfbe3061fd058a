import { Fragment, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { t } from '../shared/translate';
import { FeedbackNote } from './feedback-note';
import type { Practice } from './store';
import './message-log.css';

export interface MessageLogProps {
  readonly practice: Practice;
  /** Says a word about each answer. */
  readonly withFeedback: boolean;
}

/** What was said so far. New messages, and what is said about an answer, are read out politely. */
export function MessageLog({ practice, withFeedback }: MessageLogProps) {
  const { partner, language } = useStore(practice.store, (state) => state.conversation);
  const messages = useStore(practice.store, (state) => state.messages);
  const feedback = useStore(practice.store, (state) => state.feedback);
  const typing = useStore(practice.store, (state) => state.typing);
  const log = useRef<HTMLDivElement>(null);
  const mine = messages.at(-1)?.from === 'me' ? messages.length : 0;

  // The log grows upwards from its end, and keeps still where one is reading back; what one sends is to be seen.
  useEffect(() => {
    if (mine > 0) log.current?.scrollTo({ top: 0 });
  }, [mine]);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div className="log" role="log" aria-label={t('practice_conversation', partner)} tabIndex={0} ref={log}>
      <div>
        <ol className="messages">
          {messages.map(({ from, text }, index) => {
            const about = withFeedback ? feedback[index] : undefined;
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: messages come and go at the end only
              <Fragment key={index}>
                <li className="message" data-from={from}>
                  <span className="out-of-sight">{from === 'me' ? t('practice_you') : partner}: </span>
                  <p className="message-words" lang={language} dir="auto">
                    {text}
                  </p>
                </li>
                {about && (
                  <li className="message-feedback">
                    <FeedbackNote feedback={about} language={language} />
                  </li>
                )}
              </Fragment>
            );
          })}
        </ol>
        {typing && (
          <p className="typing" aria-hidden="true">
            <span className="typing-dot" />
            <span className="typing-dot" />
            <span className="typing-dot" />
          </p>
        )}
      </div>
    </div>
  );
}
