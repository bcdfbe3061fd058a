import { type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { AppSwitch } from '../../components/app-switch';
import { BreathingPause } from '../../components/breathing-pause';
import { KeyArc } from '../../components/key-arc';
import { Noticed } from '../../components/noticed';
import { PageHealth } from '../../components/page-health';
import { PageStatus } from '../../components/page-status';
import { RelationshipChoice } from '../../components/relationship-choice';
import { RestChoices } from '../../components/rest-choices';
import { SettingsSection } from '../../components/settings-section';
import { SwitchOffQuestion } from '../../components/switch-off-question';
import { Toast, toastWords } from '../../components/toast';
import { WelcomeInvitation } from '../../components/welcome-invitation';
import { WordsAtHand } from '../../components/words-at-hand';
import { announcementOf, hintWords } from '../shared/hint-words';
import { ShownHintCard } from '../shared/shown-hint-card';
import { interfaceLanguage, t } from '../shared/translate';
import { wordsToSayIn } from '../shared/words-to-say-in';
import { agoInWords } from './health';
import { timeInWords } from './snooze';
import type { PanelActions } from './start';
import {
  canMute,
  hasWordsAtHand,
  isCareShown,
  middleOf,
  type PanelState,
  panelStore,
  statusOf,
  switchOf,
} from './store';
import './panel.css';

interface PartProps {
  readonly actions: PanelActions;
}

/** A slice of what the panel shows; the part that asks is drawn anew only when its slice changes. */
function usePanel<Slice>(select: (state: PanelState) => Slice): Slice {
  return useStore(panelStore, useShallow(select));
}

/** The whole panel: one hint or the state of the page, and below it the few things one can set. */
export function Panel({ actions }: PartProps) {
  const main = useRef<HTMLElement>(null);
  return (
    <div className="panel">
      <main className="panel-main" ref={main} tabIndex={-1}>
        <h1 className="panel-name">{t('name')}</h1>
        <LastToast actions={actions} />
        <Question actions={actions} />
        <WentWell actions={actions} />
        <Middle actions={actions} />
        <AtHand actions={actions} />
      </main>
      <Foot actions={actions} />
      <Announcement />
      <FocusKeeper main={main} />
    </div>
  );
}

function LastToast({ actions }: PartProps) {
  const toast = usePanel((state) => state.toast);
  if (!toast) return null;
  return (
    <Toast
      kind={toast.kind}
      onUndo={() => toast.inserted && actions.undo(toast.inserted)}
      onClose={actions.closeToast}
    />
  );
}

function Question({ actions }: PartProps) {
  const askAbout = usePanel((state) => state.askAbout);
  if (!askAbout) return null;
  return (
    <SwitchOffQuestion
      words={hintWords(askAbout).words}
      onSwitchOff={() => actions.switchOff(askAbout)}
      onKeep={() => actions.keep(askAbout)}
    />
  );
}

function WentWell({ actions }: PartProps) {
  const wentWell = usePanel((state) => state.wentWell);
  return wentWell ? <Noticed wentWell={wentWell} onClose={() => actions.answer('read')} /> : null;
}

function Middle({ actions }: PartProps) {
  const middle = usePanel(middleOf);
  if (middle === 'hint') return <Hint actions={actions} />;
  if (middle === 'breath')
    return <BreathingPause onSkip={() => actions.answer('breathed')} onNever={actions.noBreath} />;
  return (
    <>
      <Status actions={actions} />
      <WhatIsSeen actions={actions} />
    </>
  );
}

/** Ms between two looks at the clock: what is told of times is told in minutes. */
const clockTick = 30_000;

function WhatIsSeen({ actions }: PartProps) {
  const health = usePanel((state) => (state.place === 'on' ? state.health : undefined));
  const now = useNow();
  if (!health) return null;
  const { site, outdated, box, list, messages, unknown, fromThem } = health;
  return (
    <PageHealth
      isKnown={site !== 'generic' || outdated !== null}
      isOutdated={outdated !== null}
      hasBox={box}
      hasList={list}
      messages={messages}
      unknown={unknown}
      lastFromThem={fromThem === undefined ? undefined : agoInWords(fromThem, now, interfaceLanguage())}
      onCopyReport={actions.copyReport}
    />
  );
}

/** The time, epoch ms, anew every half minute. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const tick = setInterval(() => setNow(Date.now()), clockTick);
    return () => clearInterval(tick);
  }, []);
  return now;
}

function Hint({ actions }: PartProps) {
  const shown = usePanel((state) => state.shown);
  const origin = usePanel((state) => state.origin);
  const helplines = usePanel((state) => state.helplines);
  if (!shown) return null;
  return (
    <ShownHintCard
      key={shown.hint.id}
      shown={shown}
      canInsert
      onInsert={actions.insert}
      onCopy={actions.copy}
      onAnswer={actions.answer}
      helplines={helplines}
      app={origin === undefined ? undefined : { host: new URL(origin).host, onNotHere: actions.notAtApp }}
    />
  );
}

function Status({ actions }: PartProps) {
  const status = usePanel(statusOf);
  const shortcut = usePanel((state) => state.shortcut);
  const until = usePanel(snoozedUntil);
  return (
    <PageStatus
      status={status}
      shortcut={shortcut}
      snoozedUntil={until}
      onLookAgain={actions.lookAgain}
      onListenAgain={actions.listenAgain}
    />
  );
}

/** Words to choose from by oneself, in the language of the conversation. */
function AtHand({ actions }: PartProps) {
  const visible = usePanel(hasWordsAtHand);
  const language = usePanel((state) => state.language) ?? interfaceLanguage();
  const canInsert = usePanel(canMute);
  const parting = usePanel((state) => state.parting);
  const words = visible ? wordsToSayIn(language) : undefined;
  if (!words) return null;
  return (
    <WordsAtHand
      key={language}
      words={words}
      offersClosing={parting}
      language={language}
      canInsert={canInsert}
      onInsert={actions.insert}
      onCopy={actions.copy}
    />
  );
}

/** What one can set, below; in a crisis it makes room for the helplines. */
function Foot({ actions }: PartProps) {
  const hidden = usePanel(isCareShown);
  if (hidden) return null;
  return (
    <footer className="panel-footer">
      <Invitation actions={actions} />
      <Keys />
      <App actions={actions} />
      <Rest actions={actions} />
      <div className="panel-more">
        <Settings actions={actions} />
        <button className="button quiet flush" type="button" onClick={actions.practise}>
          {t('practice')}
        </button>
      </div>
      <p className="panel-promise">
        {t('privacy')} {t('not_a_therapist')}
      </p>
    </footer>
  );
}

function Invitation({ actions }: PartProps) {
  // Not while a hint or a pause asks for attention.
  const invited = usePanel((state) => !state.settings.welcomed && middleOf(state) === 'status');
  return invited ? <WelcomeInvitation onOpen={actions.openWelcome} onClose={actions.noWelcome} /> : null;
}

function WithWhom({ actions }: PartProps) {
  const visible = usePanel(canMute);
  const chosen = usePanel((state) => state.relationship ?? state.settings.relationship);
  return visible ? <RelationshipChoice chosen={chosen} onChoose={actions.setRelationship} /> : null;
}

function Keys() {
  const touched = usePanel((state) => (state.danger ? undefined : state.keys));
  return touched ? <KeyArc touched={touched} /> : null;
}

function App({ actions }: PartProps) {
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

function Rest({ actions }: PartProps) {
  const snoozed = usePanel((state) => state.place === 'snoozed');
  const mutable = usePanel(canMute);
  if (snoozed) return null;
  return <RestChoices canMute={mutable} onSnooze={actions.snooze} onMute={actions.mute} />;
}

function Settings({ actions }: PartProps) {
  const level = usePanel((state) => state.settings.level);
  const off = usePanel((state) => state.settings.off);
  return (
    <SettingsSection
      level={level}
      off={off.map((id) => ({ id, words: hintWords(id).words }))}
      onLevel={actions.setLevel}
      onSwitchOn={actions.switchOn}
      onAll={actions.openSettings}
    >
      <WithWhom actions={actions} />
    </SettingsSection>
  );
}

/** When the snooze is over, in words; nothing when there is none. */
const snoozedUntil = ({ place, settings }: PanelState): string =>
  place === 'snoozed' && settings.snoozedUntil !== undefined
    ? timeInWords(settings.snoozedUntil, Date.now(), interfaceLanguage())
    : '';

/** What is new, in words; the rest of the panel changes in silence. */
function announcementIn(state: PanelState): string {
  const { toast, shown, breath, wentWell } = state;
  const status = statusOf(state);
  if (status === 'snoozed') return t('snoozed_title', snoozedUntil(state));
  if (status === 'muted') return t('muted_title');
  if (toast) return t(toastWords[toast.kind]);
  if (shown) return announcementOf(shown.hint);
  if (wentWell) return t(`went_well_${wentWell}`);
  return breath ? t('breath_title') : '';
}

/** Reads a new hint, or what came of a click, out once. */
function Announcement() {
  const words = usePanel(announcementIn);
  return (
    <p className="panel-announcement" role="status" aria-live="polite">
      {words}
    </p>
  );
}

/** When what held the focus goes, the keyboard would start from the top: the focus stays in the middle of the panel. */
function FocusKeeper({ main }: { readonly main: RefObject<HTMLElement | null> }) {
  const around = usePanel(whatStands);
  const last = useRef<EventTarget>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const gone = around !== '' && last.current instanceof Element && !last.current.isConnected;
    if (gone && document.activeElement === document.body && document.hasFocus()) main.current?.focus();
  }, [around, main]);
  return null;
}

/** A name for what stands in the panel now: another name means that something with a button in it came or went. */
const whatStands = (state: PanelState): string =>
  [
    state.shown?.hint.id,
    state.toast?.kind,
    state.askAbout,
    state.wentWell,
    middleOf(state),
    statusOf(state),
    canMute(state),
  ].join(' ');
