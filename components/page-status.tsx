import { type MessageKey, t } from '../entrypoints/shared/translate';
import { HavenMark } from './haven-mark';
import './button.css';
import './page-status.css';

/** What there is to say about the page when no hint is shown. */
export type Status =
  | 'looking'
  | 'not-on'
  | 'closed'
  | 'own-page'
  | 'barred'
  | 'off'
  | 'snoozed'
  | 'muted'
  | 'lost'
  | 'updated'
  | 'listening'
  | 'no-box'
  | 'speakers-unknown'
  | 'language-unknown';

export interface PageStatusProps {
  readonly status: Status;
  /** The keys that open Haven, as the browser writes them; undefined when none are set. */
  readonly shortcut: string | undefined;
  /** Until when Haven is snoozed, in words; undefined when it is not. */
  readonly snoozedUntil?: string | undefined;
  readonly onLookAgain: () => void;
  /** Ends the snooze, or the mute of this conversation. */
  readonly onListenAgain: () => void;
}

const words: Readonly<Record<Status, { readonly title: MessageKey; readonly text: MessageKey }>> = {
  looking: { title: 'looking_title', text: 'looking_text' },
  'not-on': { title: 'not_on_title', text: 'not_on_text' },
  closed: { title: 'closed_title', text: 'closed_text' },
  'own-page': { title: 'own_page_title', text: 'own_page_text' },
  barred: { title: 'barred_title', text: 'barred_text' },
  off: { title: 'off_title', text: 'off_text' },
  snoozed: { title: 'snoozed_title', text: 'snoozed_text' },
  muted: { title: 'muted_title', text: 'muted_text' },
  lost: { title: 'lost_title', text: 'lost_text' },
  updated: { title: 'updated_title', text: 'updated_text' },
  listening: { title: 'listening_title', text: 'listening_text' },
  'no-box': { title: 'no_box_title', text: 'no_box_text' },
  'speakers-unknown': { title: 'speakers_unknown_title', text: 'speakers_unknown_text' },
  'language-unknown': { title: 'language_unknown_title', text: 'language_unknown_text' },
};

/** The calm face of the panel: what Haven sees of the page, and what the person can do about it. */
export function PageStatus({
  status,
  shortcut,
  snoozedUntil = '',
  onLookAgain,
  onListenAgain,
}: PageStatusProps) {
  const { title, text } = words[status];
  const awake = status === 'listening' || status === 'speakers-unknown' || status === 'language-unknown';
  return (
    <section className="page-status" data-status={status}>
      <HavenMark awake={awake} />
      <h2 className="page-status-title">{status === 'snoozed' ? t(title, snoozedUntil) : t(title)}</h2>
      <p className="page-status-text">{t(text)}</p>
      {status === 'not-on' && shortcut !== undefined && (
        <p className="page-status-text">{t('shortcut', shortcut)}</p>
      )}
      {status === 'not-on' && <p className="page-status-note">{t('not_on_note')}</p>}
      {(status === 'no-box' || status === 'lost') && (
        <button className="button" type="button" onClick={onLookAgain}>
          {t('look_again')}
        </button>
      )}
      {(status === 'snoozed' || status === 'muted') && (
        <button className="button" type="button" onClick={onListenAgain}>
          {t(status === 'snoozed' ? 'wake' : 'unmute')}
        </button>
      )}
    </section>
  );
}
