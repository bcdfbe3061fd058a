import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CrisisCard } from '../../components/crisis-card';
import { HavenMark } from '../../components/haven-mark';
import { Toast, type ToastKind, toastWords } from '../../components/toast';
import type { HintId } from '../../rules/types';
import { type Box, insert as insertInto, takeBack } from '../chat/insert';
import { helplinesFor } from '../shared/helplines';
import { hintWords } from '../shared/hint-words';
import { ShownHintCard } from '../shared/shown-hint-card';
import { t } from '../shared/translate';
import { ConversationList } from './conversation-list';
import { modelTalk, type PracticeConversation } from './dialogue';
import { type Lobby, nextAfter } from './lobby';
import { MessageLog } from './message-log';
import type { Practice, PracticeState } from './store';
import '../../components/button.css';
import './practice-room.css';

interface RoomProps {
  readonly lobby: Lobby;
}

interface PracticeProps {
  readonly practice: Practice;
}

const usePractice = <Slice,>({ store }: Practice, select: (state: PracticeState) => Slice): Slice =>
  useStore(store, select);

/**
 * The whole page: the conversations to choose from, a chat with a written partner, and Haven beside it. `onNever`: a
 * hint is to stay away for good.
 */
export function PracticeRoom({ lobby, onNever }: RoomProps & { readonly onNever: (hint: HintId) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  const practice = useStore(lobby.store, (state) => state.open);
  const choosing = useStore(lobby.store, (state) => state.choosing);
  const withFeedback = useStore(lobby.store, (state) => state.feedback);
  const withHints = useStore(lobby.store, (state) => state.hints);
  return (
    <div className="room" data-choosing={choosing}>
      <Header lobby={lobby} />
      <main className="room-main">
        <ConversationList lobby={lobby} />
        {/* The key: another conversation begins with the message box in focus, and nothing of the last one. */}
        <div className="chat" key={practice.id}>
          <Partner practice={practice} box={box} />
          <MessageLog practice={practice} withFeedback={withFeedback} />
          <Foot lobby={lobby} practice={practice} box={box} />
        </div>
      </main>
      <Beside
        key={`beside ${practice.id}`}
        practice={practice}
        box={box}
        withHints={withHints}
        onNever={onNever}
      />
    </div>
  );
}

function Header({ lobby }: RoomProps) {
  const hints = useStore(lobby.store, (state) => state.hints);
  const feedback = useStore(lobby.store, (state) => state.feedback);
  const choosing = useStore(lobby.store, (state) => state.choosing);
  const partner = useStore(lobby.store, (state) => state.open.partner);
  return (
    <header className="room-header">
      <img className="room-icon" src="/icon.svg" alt="" width="32" height="32" />
      <div className="room-words">
        <h1 className="room-title">{t('practice_title')}</h1>
        <p className="room-about">{t('practice_about')}</p>
      </div>
      <div className="room-choices">
        <label className="room-choice">
          <input
            type="checkbox"
            checked={hints}
            onChange={({ target }) => lobby.wish({ hints: target.checked })}
          />
          {t('practice_hints_on')}
        </label>
        <label className="room-choice">
          <input
            type="checkbox"
            checked={feedback}
            onChange={({ target }) => lobby.wish({ feedback: target.checked })}
          />
          {t('practice_feedback_on')}
        </label>
        <button
          className="button room-choose"
          type="button"
          aria-expanded={choosing}
          onClick={() => lobby.wish({ choosing: !choosing })}
        >
          {choosing ? t('practice_back', partner) : t('practice_conversations')}
        </button>
      </div>
    </header>
  );
}

type BoxRef = RefObject<HTMLTextAreaElement | null>;

function Partner({ practice, box }: PracticeProps & { readonly box: BoxRef }) {
  const { partner, setting, language } = usePractice(practice, (state) => state.conversation);
  const typing = usePractice(practice, (state) => state.typing);
  const canTakeBack = usePractice(practice, (state) => state.canTakeBack);
  const takenBack = useRef(false);
  const ending = usePractice(practice, (state) => state.ending);

  // Taken back words are in the message box, which may have come back only now: go on there, behind them.
  useEffect(() => {
    if (!takenBack.current || ending !== undefined) return;
    takenBack.current = false;
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  });

  return (
    <section className="partner" aria-label={partner}>
      <span className="partner-face" aria-hidden="true">
        {partner.slice(0, 1)}
      </span>
      <div className="partner-words">
        <div className="partner-line">
          <h2 className="partner-name" lang={language}>
            {partner}
          </h2>
          {typing && <span className="partner-typing">{t('practice_typing')}</span>}
        </div>
        <p className="partner-about" lang={language} dir="auto">
          {setting}
        </p>
      </div>
      <div className="partner-choices">
        <button
          className="button quiet"
          type="button"
          disabled={!canTakeBack}
          onClick={() => {
            takenBack.current = true;
            practice.takeBack();
          }}
        >
          {t('practice_take_back')}
        </button>
        <button className="button quiet" type="button" onClick={practice.start}>
          {t('practice_start_again')}
        </button>
      </div>
    </section>
  );
}

function Foot({ lobby, practice, box }: RoomProps & PracticeProps & { readonly box: BoxRef }) {
  const ending = usePractice(practice, (state) => state.ending);
  return ending === undefined ? (
    <Composer practice={practice} box={box} />
  ) : (
    <Ending lobby={lobby} practice={practice} />
  );
}

function Composer({ practice, box }: PracticeProps & { readonly box: BoxRef }) {
  const { partner, language } = usePractice(practice, (state) => state.conversation);
  const draft = usePractice(practice, (state) => state.draft);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    practice.send();
    box.current?.focus();
  };
  const sendOnEnter = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    // While an input method is composing, Enter chooses a word.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    practice.send();
  };

  return (
    <form className="composer" onSubmit={submit}>
      <textarea
        className="composer-box"
        ref={box}
        aria-label={t('practice_message', partner)}
        placeholder={t('practice_placeholder', partner)}
        lang={language}
        dir="auto"
        rows={1}
        autoComplete="off"
        // biome-ignore lint/a11y/noAutofocus: writing is what this page is for
        autoFocus
        value={draft}
        onChange={(event) => practice.write(event.target.value)}
        onKeyDown={sendOnEnter}
      />
      <button className="button primary" type="submit">
        {t('practice_send')}
      </button>
      <p className="composer-keys">{t('practice_keys')}</p>
    </form>
  );
}

function Ending({ lobby, practice }: RoomProps & PracticeProps) {
  const conversation = usePractice(practice, (state) => state.conversation);
  const ending = usePractice(practice, (state) => state.ending);
  const helplines = usePractice(practice, (state) => state.helplines);
  const next = useStore(lobby.store, (state) => nextAfter(practice.id, state.progress));
  const title = useRef<HTMLHeadingElement>(null);
  const { language } = conversation;

  // The message box, and the focus with it, has just gone: go on here.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);

  return (
    <section className="ending" aria-labelledby="ending-title">
      <h2 className="ending-title" id="ending-title" ref={title} tabIndex={-1}>
        {t('practice_ending')}
      </h2>
      <p className="ending-words" lang={language} dir="auto">
        {ending}
      </p>
      {!helplines && <OneWay conversation={conversation} />}
      <div className="ending-choices">
        {next && (
          <button
            className="button primary"
            type="button"
            lang={next.language}
            onClick={() => void lobby.choose(next.id)}
          >
            {t('practice_next', next.title)}
          </button>
        )}
        <button className="button" type="button" onClick={practice.start}>
          {t('practice_start_again')}
        </button>
      </div>
    </section>
  );
}

/** The conversation as it could have gone, to unfold. */
function OneWay({ conversation }: { readonly conversation: PracticeConversation }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="one-way" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('practice_one_way')}</summary>
      {open && (
        <dl className="one-way-talk" lang={conversation.language}>
          {modelTalk(conversation).map(({ from, text }) => (
            <div className="one-way-line" data-from={from} key={text}>
              <dt>{from === 'me' ? t('practice_you') : conversation.partner}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

interface BesideProps extends PracticeProps {
  readonly box: BoxRef;
  readonly withHints: boolean;
  readonly onNever: (hint: HintId) => void;
}

/** The message box as the module sees it that writes into the boxes of real chats. */
const writable = (element: HTMLTextAreaElement): Box => ({ element, keepSpace: true, editor: undefined });

/** Haven beside the chat: one hint, or a quiet word. */
function Beside({ practice, box, withHints, onNever }: BesideProps) {
  const shown = usePractice(practice, (state) => state.shown);
  const partner = usePractice(practice, (state) => state.conversation.partner);
  const notice = usePractice(practice, (state) => state.notice);
  const over = usePractice(practice, (state) => state.ending !== undefined);
  const helplines = usePractice(practice, (state) => state.helplines);
  const language = usePractice(practice, (state) => state.conversation.language);
  const beside = useRef<HTMLElement>(null);
  // Afterwards there is nothing left to write; but where help is stays in sight, also for who wants no hints.
  const visible = (over || !withHints) && shown?.hint.id !== 'crisis' ? undefined : shown;
  const hint = visible?.hint.id;

  // When the card with the focused button goes, the keyboard would start from the top: keep it here.
  useEffect(() => {
    if (hint === undefined && document.activeElement === document.body && document.hasFocus())
      beside.current?.focus();
  }, [hint]);

  async function copy(starter: string, kind: ToastKind): Promise<void> {
    const done = await navigator.clipboard.writeText(starter).then(
      () => true,
      () => false,
    );
    if (done) practice.answer('used');
    practice.notify({ kind: done ? kind : 'not-copied' });
  }

  async function insert(starter: string): Promise<void> {
    const insertion =
      box.current && visible && (await insertInto(writable(box.current), starter, visible.place));
    if (!insertion) return copy(starter, 'copied-instead');
    practice.answer('used');
    practice.notify({ kind: 'inserted', insertion });
  }

  async function undo(): Promise<void> {
    const element = box.current;
    const undone = element && notice?.insertion && (await takeBack(writable(element), notice.insertion));
    // Where one would write on.
    if (undone) element.setSelectionRange(element.value.length, element.value.length);
    practice.notify({ kind: undone ? 'undone' : 'not-undone' });
  }

  return (
    <aside className="beside" aria-label={t('practice_hints')} ref={beside} tabIndex={-1}>
      {notice && (
        <Toast kind={notice.kind} onUndo={() => void undo()} onClose={() => practice.notify(undefined)} />
      )}
      {visible ? (
        <ShownHintCard
          key={visible.hint.id}
          shown={visible}
          canInsert={!over}
          onInsert={(starter) => void insert(starter)}
          onCopy={(starter) => void copy(starter, 'copied')}
          onAnswer={(answer) => {
            practice.answer(answer);
            if (answer === 'never') onNever(visible.hint.id);
          }}
        />
      ) : helplines ? (
        <CrisisCard
          {...hintWords('crisis')}
          {...helplinesFor(navigator.languages)}
          about="me"
          quotes={[]}
          starters={[]}
          language={language}
          canInsert={false}
          onInsert={() => undefined}
          onCopy={() => undefined}
          onClose={practice.closeHelplines}
        />
      ) : (
        <section className="beside-quiet">
          <HavenMark awake={!over} />
          <p className="beside-words">
            {over ? t('practice_over') : withHints ? t('practice_quiet', partner) : t('practice_no_hints')}
          </p>
        </section>
      )}
      <p className="out-of-sight" role="status" aria-live="polite">
        {notice ? t(toastWords[notice.kind]) : hint ? hintWords(hint).words : ''}
      </p>
    </aside>
  );
}
