import { useId } from 'react';
import { useStore } from 'zustand';
import { touchableKeys } from '../../rules/types';
import { t } from '../shared/translate';
import { conversationLanguages, type ListedConversation, levels } from './conversations';
import { fitting, type Lobby, type Progress } from './lobby';
import './conversation-list.css';

export interface ConversationListProps {
  readonly lobby: Lobby;
}

/** All conversations that one can hold, by language, level and what they practise. */
export function ConversationList({ lobby }: ConversationListProps) {
  const open = useStore(lobby.store, (state) => state.open.id);
  const language = useStore(lobby.store, (state) => state.language);
  const level = useStore(lobby.store, (state) => state.level);
  const key = useStore(lobby.store, (state) => state.key);
  const progress = useStore(lobby.store, (state) => state.progress);
  const failed = useStore(lobby.store, (state) => state.failed);
  const id = useId();
  const found = fitting({ language, level, key });

  return (
    <nav className="conversations" aria-labelledby={`${id}-title`}>
      <h2 className="conversations-title" id={`${id}-title`}>
        {t('practice_conversations')}
      </h2>
      <fieldset className="languages">
        <legend className="out-of-sight">{t('practice_language')}</legend>
        {conversationLanguages.map((one) => (
          <label className="language" key={one} lang={one}>
            <input
              className="language-radio"
              type="radio"
              name={`${id}-language`}
              checked={one === language}
              onChange={() => lobby.wish({ language: one })}
            />
            {new Intl.DisplayNames([one], { type: 'language' }).of(one)}
          </label>
        ))}
      </fieldset>
      <div className="conversations-filters">
        <label className="conversations-filter">
          <span>{t('practice_level')}</span>
          <select
            value={level ?? ''}
            onChange={({ target }) => lobby.wish({ level: levels.find((one) => one === target.value) })}
          >
            <option value="">{t('practice_level_any')}</option>
            {levels.map((one) => (
              <option value={one} key={one}>
                {t(`practice_level_${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="conversations-filter">
          <span>{t('practice_key')}</span>
          <select
            value={key ?? ''}
            onChange={({ target }) =>
              lobby.wish({ key: touchableKeys.find((one) => String(one) === target.value) })
            }
          >
            <option value="">{t('practice_key_any')}</option>
            {touchableKeys.map((one) => (
              <option value={one} key={one}>
                {t(`key_${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {failed && (
        <p className="conversations-note" role="alert">
          {t('practice_failed')}
        </p>
      )}
      {found.length === 0 && <p className="conversations-note">{t('practice_none')}</p>}
      <ul className="conversations-list">
        {found.map((one) => (
          <li key={one.id}>
            <Conversation
              conversation={one}
              open={one.id === open}
              progress={progress[one.id]}
              onChoose={() => void lobby.choose(one.id)}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ConversationProps {
  readonly conversation: ListedConversation;
  readonly open: boolean;
  readonly progress: Progress | undefined;
  readonly onChoose: () => void;
}

function Conversation({ conversation, open, progress, onChoose }: ConversationProps) {
  const { title, partner, relation, key, level, answers, language } = conversation;
  return (
    <button
      className="conversation"
      type="button"
      aria-current={open ? 'true' : undefined}
      onClick={onChoose}
    >
      <span className="conversation-title" lang={language} dir="auto">
        {title}
      </span>
      <span className="conversation-about">
        <span lang={language}>{partner}</span>, {t(`practice_relation_${relation}`)} ·{' '}
        {t('practice_length', String(answers))}
      </span>
      <span className="conversation-about">
        {t(`key_${key}`)} · {t(`practice_level_${level}`)}
        {progress && <span className="conversation-progress">{t(`practice_${progress}`)}</span>}
      </span>
    </button>
  );
}
