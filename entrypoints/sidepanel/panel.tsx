import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { AppSwitch } from '../../components/app-switch';
import { PageStatus } from '../../components/page-status';
import { SettingsSection } from '../../components/settings-section';
import { SwitchOffQuestion } from '../../components/switch-off-question';
import { Toast, toastWords } from '../../components/toast';
import { announcementOf, hintWords } from '../shared/hint-words';
import { ShownHintCard } from '../shared/shown-hint-card';
import { t } from '../shared/translate';
import type { PanelActions } from './start';
import { type PanelState, panelStore, statusOf, switchOf } from './store';
import './panel.css';

function usePanel<Slice>(select: (state: PanelState) => Slice): Slice {
  return useStore(panelStore, useShallow(select));
}

/** The whole panel: one hint or the state of the page, and below it the few things one can set. */
export function Panel({ actions }: { readonly actions: PanelActions }) {
  return (
    <div className="panel">
      <h1 className="panel-name">{t('name')}</h1>
      <Middle actions={actions} />
      <footer className="panel-footer">
        <App actions={actions} />
        <Settings actions={actions} />
        <p>
          <button className="button quiet flush" type="button" onClick={actions.practise}>
            {t('practice')}
          </button>
        </p>
        <p className="panel-promise">
          {t('privacy')} {t('not_a_therapist')}
        </p>
      </footer>
      <Announcement />
    </div>
  );
}

function Middle({ actions }: { readonly actions: PanelActions }) {
  const shown = usePanel((state) => state.shown);
  const toast = usePanel((state) => state.toast);
  const askAbout = usePanel((state) => state.askAbout);
  const status = usePanel(statusOf);
  const shortcut = usePanel((state) => state.shortcut);
  const main = useRef<HTMLElement>(null);
  const card = shown?.hint.id;

  // When the card with the focused button goes, the keyboard would start from the top: keep it here.
  useEffect(() => {
    if (card === undefined && document.activeElement === document.body && document.hasFocus())
      main.current?.focus();
  }, [card]);

  return (
    <main className="panel-main" ref={main} tabIndex={-1}>
      {toast && (
        <Toast
          kind={toast.kind}
          onUndo={() => toast.inserted && actions.undo(toast.inserted)}
          onClose={actions.closeToast}
        />
      )}
      {askAbout && (
        <SwitchOffQuestion
          words={hintWords(askAbout).words}
          onSwitchOff={() => actions.switchOff(askAbout)}
          onKeep={() => actions.keep(askAbout)}
        />
      )}
      {shown ? (
        <ShownHintCard
          key={shown.hint.id}
          shown={shown}
          canInsert
          onInsert={actions.insert}
          onCopy={actions.copy}
          onAnswer={actions.answer}
        />
      ) : (
        <PageStatus status={status} shortcut={shortcut} onLookAgain={actions.lookAgain} />
      )}
    </main>
  );
}

function App({ actions }: { readonly actions: PanelActions }) {
  const origin = usePanel((state) => state.origin);
  const state = usePanel(switchOf);
  if (origin === undefined || state === undefined) return null;
  return (
    <AppSwitch
      host={new URL(origin).host}
      state={state}
      onChange={(on) => (on ? actions.allow(origin) : actions.turnOff(origin))}
    />
  );
}

function Settings({ actions }: { readonly actions: PanelActions }) {
  const { level, off } = usePanel((state) => state.settings);
  return (
    <SettingsSection
      level={level}
      off={off.map((id) => ({ id, words: hintWords(id).words }))}
      onLevel={actions.setLevel}
      onSwitchOn={actions.switchOn}
    />
  );
}

/** Reads a new hint, or what came of a click, out once; the rest of the panel changes in silence. */
function Announcement() {
  const hint = usePanel((state) => state.shown?.hint);
  const toast = usePanel((state) => state.toast?.kind);
  const words = toast ? t(toastWords[toast]) : hint ? announcementOf(hint) : '';
  return (
    <p className="panel-announcement" role="status" aria-live="polite">
      {words}
    </p>
  );
}
