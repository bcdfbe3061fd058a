import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import { useStore } from 'zustand';
import { CrisisCard } from '../../components/crisis-card';
import { HavenMark } from '../../components/haven-mark';
import { Toast, type ToastKind, toastWords } from '../../components/toast';
import type { HintId, Language } from '../../rules/types';
import { type Box, insert as insertInto, takeBack } from '../chat/insert';
import { helplinesFor } from '../shared/helplines';
import { hintWords } from '../shared/hint-words';
import { ShownHintCard } from '../shared/shown-hint-card';
import { interfaceLanguage, t } from '../shared/translate';
import { conversationIn, conversationLanguages } from './conversations';
import type { Practice, PracticeState } from './store';
import '../../components/button.css';
import './practice-room.css';

interface RoomProps {
  readonly practice: Practice;
}

const usePractice = <Slice,>({ store }: Practice, select: (state: PracticeState) => Slice): Slice =>
  useStore(store, select);

/** The name of a language in itself ("Nederlands"), or in the language of the interface. */
const nameOf = (language: Language, inLanguage: Language = language): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;

/** The whole page: a chat with a written partner, and Haven beside it. `onNever`: a hint is to stay away for good. */
export function PracticeRoom({
  practice,
  onNever,
}: RoomProps & { readonly onNever: (hint: HintId) => void }) {
  const box = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="room">
      <Header practice={practice} />
      <main className="chat">
        <Partner practice={practice} />
        <Messages practice={practice} />
        <Foot practice={practice} box={box} />
      </main>
      <Beside practice={practice} box={box} onNever={onNever} />
    </div>
  );
}

function Header({ practice }: RoomProps) {
  const language = usePractice(practice, (state) => state.conversation.language);
  const group = useId();
  return (
    <header className="room-header">
      <img className="room-icon" src="/icon.svg" alt="" width="32" height="32" />
      <div className="room-words">
        <h1 className="room-title">{t('practice_title')}</h1>
        <p className="room-about">{t('practice_about')}</p>
      </div>
      <div className="room-choices">
        <fieldset className="languages">
          <legend className="out-of-sight">{t('practice_language')}</legend>
          {conversationLanguages.map((one) => (
            <label className="language" key={one} lang={one}>
              <input
                className="language-radio"
                type="radio"
                name={group}
                checked={one === language}
                onChange={() => practice.start(conversationIn(one))}
              />
              {nameOf(one)}
            </label>
          ))}
        </fieldset>
        <button className="button" type="button" onClick={() => practice.start()}>
          {t('practice_start_again')}
        </button>
      </div>
    </header>
  );
}

function Partner({ practice }: RoomProps) {
  const { partner, setting, language } = usePractice(practice, (state) => state.conversation);
  const typing = usePractice(practice, (state) => state.typing);
  return (
    <section className="partner" aria-label={partner}>
      <span className="partner-face" aria-hidden="true">
        {partner.slice(0, 1)}
      </span>
      <div>
        <div className="partner-line">
          <h2 className="partner-name">{partner}</h2>
          {typing && <span className="partner-typing">{t('practice_typing')}</span>}
        </div>
        <p className="partner-about" lang={language}>
          {setting}
        </p>
      </div>
    </section>
  );
}

function Messages({ practice }: RoomProps) {
  const { partner, language } = usePractice(practice, (state) => state.conversation);
  const messages = usePractice(practice, (state) => state.messages);
  const typing = usePractice(practice, (state) => state.typing);
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
          {messages.map(({ from, text }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: messages are only ever added at the end
            <li className="message" data-from={from} key={index}>
              <span className="out-of-sight">{from === 'me' ? t('practice_you') : partner}: </span>
              <p className="message-words" lang={language} dir="auto">
                {text}
              </p>
            </li>
          ))}
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

function Foot({ practice, box }: RoomProps & { readonly box: RefObject<HTMLTextAreaElement | null> }) {
  const ending = usePractice(practice, (state) => state.ending);
  return ending === undefined ? <Composer practice={practice} box={box} /> : <Ending practice={practice} />;
}

function Composer({ practice, box }: RoomProps & { readonly box: RefObject<HTMLTextAreaElement | null> }) {
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

function Ending({ practice }: RoomProps) {
  const { language } = usePractice(practice, (state) => state.conversation);
  const ending = usePractice(practice, (state) => state.ending);
  const title = useRef<HTMLHeadingElement>(null);

  // The message box, and the focus with it, has just gone: go on here.
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);

  return (
    <section className="ending" aria-labelledby="ending-title">
      <h2 className="ending-title" id="ending-title" ref={title} tabIndex={-1}>
        {t('practice_ending')}
      </h2>
      <p className="ending-words" lang={language}>
        {ending}
      </p>
      <div className="ending-choices">
        <button className="button primary" type="button" onClick={() => practice.start()}>
          {t('practice_start_again')}
        </button>
        {conversationLanguages
          .filter((one) => one !== language)
          .map((one) => (
            <button
              className="button"
              type="button"
              key={one}
              onClick={() => practice.start(conversationIn(one))}
            >
              {t('practice_other_language', nameOf(one, interfaceLanguage()))}
            </button>
          ))}
      </div>
    </section>
  );
}

interface BesideProps extends RoomProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onNever: (hint: HintId) => void;
}

/** The message box as the module sees it that writes into the boxes of real chats. */
const writable = (element: HTMLTextAreaElement): Box => ({ element, keepSpace: true, editor: undefined });

/** Haven beside the chat: one hint, or a quiet word. */
function Beside({ practice, box, onNever }: BesideProps) {
  const shown = usePractice(practice, (state) => state.shown);
  const partner = usePractice(practice, (state) => state.conversation.partner);
  const notice = usePractice(practice, (state) => state.notice);
  const over = usePractice(practice, (state) => state.ending !== undefined);
  const helplines = usePractice(practice, (state) => state.helplines);
  const language = usePractice(practice, (state) => state.conversation.language);
  const beside = useRef<HTMLElement>(null);
  // Afterwards there is nothing left to write, but where help is stays in sight.
  const visible = over && shown?.hint.id !== 'crisis' ? undefined : shown;
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
          <p className="beside-words">{over ? t('practice_over') : t('practice_quiet', partner)}</p>
        </section>
      )}
      <p className="out-of-sight" role="status" aria-live="polite">
        {notice ? t(toastWords[notice.kind]) : hint ? hintWords(hint).words : ''}
      </p>
    </aside>
  );
}
