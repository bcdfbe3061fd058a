import { t } from '../entrypoints/shared/translate';
import './button.css';
import './welcome-invitation.css';

export interface WelcomeInvitationProps {
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

/** A quiet line for who is new, until the first run was done or waved away. */
export function WelcomeInvitation({ onOpen, onClose }: WelcomeInvitationProps) {
  return (
    <section className="welcome-invitation" aria-label={t('welcome_title')}>
      <p>{t('welcome_invitation')}</p>
      <div className="welcome-invitation-buttons">
        <button className="button" type="button" onClick={onOpen}>
          {t('welcome_open')}
        </button>
        <button className="button quiet" type="button" onClick={onClose}>
          {t('welcome_close')}
        </button>
      </div>
    </section>
  );
}
