import { t } from '../entrypoints/shared/translate';
import type { Key } from '../rules/types';
import { SwitchRow } from './switch-row';
import './hint-choice.css';

export interface HintChoiceProps {
  readonly words: string;
  readonly reason: string;
  /** What in a conversation calls it; undefined while that is loading. */
  readonly looksFor: string | undefined;
  /** The key of the article that it comes from. */
  readonly source: Key;
  readonly on: boolean;
  /** True: the organisation has switched it off. */
  readonly fixed: boolean;
  /** Sites where it can be switched off by itself. */
  readonly sites: readonly { readonly origin: string; readonly host: string; readonly on: boolean }[];
  readonly onEverywhere: (on: boolean) => void;
  readonly onSite: (origin: string, on: boolean) => void;
}

/** One hint in the settings: what it says, where it comes from, and where it may speak. */
export function HintChoice({
  words,
  reason,
  looksFor,
  source,
  on,
  fixed,
  sites,
  onEverywhere,
  onSite,
}: HintChoiceProps) {
  const offSomewhere = sites.some((site) => !site.on);
  const state = on ? offSomewhere && t('hint_on_partly') : t('hint_off');
  return (
    <details className="hint-choice">
      <summary className="hint-choice-summary">
        <span className="hint-choice-words">{words}</span>{' '}
        {state && <span className="hint-choice-state">{state}</span>}
      </summary>
      <div className="hint-choice-inside">
        <p>{reason}</p>
        <dl className="hint-choice-rule">
          <dt>{t('rule_looks_for')}</dt>
          <dd>{looksFor}</dd>
          <dt>{t('hint_source')}</dt>
          <dd>{source === 'care' ? t('hint_source_care') : t(`article_key_${source}`)}</dd>
        </dl>
        <SwitchRow
          name={t('hint_everywhere')}
          note={fixed ? t('set_by_organisation') : source === 'care' ? t('hint_care_note') : undefined}
          on={on}
          fixed={fixed}
          onChange={onEverywhere}
        />
        {on &&
          source !== 'care' &&
          sites.map(({ origin, host, on: onHere }) => (
            <SwitchRow
              key={origin}
              name={t('hint_on_site', host)}
              on={onHere}
              onChange={(next) => onSite(origin, next)}
            />
          ))}
      </div>
    </details>
  );
}
