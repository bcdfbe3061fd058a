import { type MessageKey, t } from '../entrypoints/shared/translate';
import './button.css';
import './toast.css';

/** What came of a click on a starter. */
export type ToastKind = 'inserted' | 'undone' | 'not-undone' | 'copied' | 'copied-instead' | 'not-copied';

export interface ToastProps {
  readonly kind: ToastKind;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** The words of each kind, also for the live region that reads them out. */
export const toastWords: Readonly<Record<ToastKind, MessageKey>> = {
  inserted: 'toast_inserted',
  undone: 'toast_undone',
  'not-undone': 'toast_not_undone',
  copied: 'toast_copied',
  'copied-instead': 'toast_copied_instead',
  'not-copied': 'toast_not_copied',
};

/** One line on what just happened, with a way back. It stays until it is closed or something new happens. */
export function Toast({ kind, onUndo, onClose }: ToastProps) {
  return (
    <div className="toast">
      <p className="toast-words">{t(toastWords[kind])}</p>
      <div className="toast-actions">
        {kind === 'inserted' && (
          <button className="button" type="button" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
        <button className="button quiet" type="button" onClick={onClose}>
          {t('close')}
        </button>
      </div>
    </div>
  );
}
