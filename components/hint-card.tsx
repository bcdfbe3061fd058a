import { type ReactNode, useId } from 'react';
import type { Quote } from '../entrypoints/shared/quotes';
import { t } from '../entrypoints/shared/translate';
import type { Key } from '../rules/types';
import { Disclosure } from './disclosure';
import { HavenMark } from './haven-mark';
import { QuoteList } from './quote-list';
import { Starters, type StartersProps } from './starters';
import './button.css';
import './hint-card.css';

export interface HintCardProps extends StartersProps {
  /** The hint in the language of the interface, and why it is offered. */
  readonly words: string;
  readonly reason: string;
  readonly keyOfArticle: Key;
  readonly quotes: readonly Quote[];
  /** Shows a light to breathe along with. */
  readonly breath: boolean;
  /** Asks whether this hint, often waved away, should be switched off. */
  readonly askToSwitchOff: boolean;
  /** The rule card of the hint, drawn when someone asks for it. */
  readonly why?: ReactNode;
  /** The app that the conversation is held in; absent in the practice room. */
  readonly app?: { readonly host: string; readonly onNotHere: () => void } | undefined;
  readonly onNotNow: () => void;
  readonly onNotHere: () => void;
  readonly onNever: () => void;
}

/** One hint: its words, its reason, the words that led to it, and ways to begin. Give it a React `key` per hint. */
export function HintCard(props: HintCardProps) {
  const title = useId();
  return (
    <article className="hint-card" aria-labelledby={title}>
      <p className="hint-card-key">{t(`key_${props.keyOfArticle}`)}</p>
      <h2 className="hint-card-words" id={title}>
        {props.words}
      </h2>
      <p className="hint-card-reason">{props.reason}</p>
      {props.breath && <HavenMark awake breathing />}
      <QuoteList quotes={props.quotes} />
      {props.why && <Disclosure words={t('why_this')}>{props.why}</Disclosure>}
      <Starters
        starters={props.starters}
        language={props.language}
        canInsert={props.canInsert}
        onInsert={props.onInsert}
        onCopy={props.onCopy}
      />
      {props.askToSwitchOff && <p className="hint-card-ask">{t('ask_to_switch_off')}</p>}
      <div className="hint-card-parting">
        <button className="button" type="button" onClick={props.onNotNow}>
          {t('not_now')}
        </button>
        <Disclosure words={t('not_again')} startsOpen={props.askToSwitchOff} className="hint-card-not-again">
          <div className="hint-card-choices">
            <button className="button" type="button" onClick={props.onNotHere}>
              {t('not_here')}
            </button>
            {props.app && (
              <button className="button" type="button" onClick={props.app.onNotHere}>
                {t('not_at', props.app.host)}
              </button>
            )}
            <button className="button" type="button" onClick={props.onNever}>
              {t('never')}
            </button>
          </div>
        </Disclosure>
      </div>
    </article>
  );
}
