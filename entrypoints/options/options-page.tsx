import { type ChangeEvent, type ReactNode, useEffect, useId, useState } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { AddLine } from '../../components/add-line';
import { DelaySlider } from '../../components/delay-slider';
import { HintChoice } from '../../components/hint-choice';
import { RadioChoice } from '../../components/radio-choice';
import { RemovableList } from '../../components/removable-list';
import { SwitchRow } from '../../components/switch-row';
import { WeekTable } from '../../components/week-table';
import { hintRules } from '../../rules/hints';
import type { HintId } from '../../rules/types';
import { hintWords } from '../shared/hint-words';
import { setsAnything, underOrganisation } from '../shared/organisation';
import { loadLooksFor } from '../shared/rule-cards';
import {
  chatLanguages,
  interfaceLanguages,
  levels,
  relationships,
  settingsLimits,
  tidyWord,
  withBreathing,
  withChatLanguage,
  withDelay,
  withHintOff,
  withHintOffAt,
  withHintOn,
  withHintOnAt,
  withInterfaceLanguage,
  withLevel,
  withNoticing,
  withoutWordFine,
  withRelationship,
  withWeek,
  withWordFine,
} from '../shared/settings';
import { type MessageKey, t } from '../shared/translate';
import { countedKeys, lastWeek } from '../shared/week';
import { hostOf, originOf, patternFromAddress } from './address';
import { StoredNow } from './privacy';
import type { OptionsActions } from './start';
import { type Notice, type OptionsState, optionsStore } from './store';
import '../../components/button.css';
import './options.css';

interface WithActions {
  readonly actions: OptionsActions;
}

function useOptions<Slice>(select: (state: OptionsState) => Slice): Slice {
  return useStore(optionsStore, useShallow(select));
}

/** The parts of the page, in order, with their titles. */
const parts = {
  apps: 'options_apps',
  speaking: 'options_speaking',
  hints: 'options_hints',
  words: 'options_words',
  languages: 'options_languages',
  shortcut: 'options_shortcut',
  week: 'options_week',
  file: 'options_file',
  privacy: 'options_privacy',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** All that can be set, and all that is kept. */
export function OptionsPage({ actions }: WithActions) {
  return (
    <div className="options">
      <header className="options-header">
        <img className="options-icon" src="/icon.svg" alt="" width="40" height="40" />
        <div>
          <h1 className="options-title">{t('options_title')}</h1>
          <p className="options-about">{t('options_about')}</p>
          <p className="options-doors">
            <a href="/welcome.html">{t('welcome_again')}</a> <a href="/practice.html">{t('practice')}</a>
          </p>
        </div>
      </header>
      <nav className="options-nav" aria-label={t('options_parts')}>
        <ul>
          {Object.entries(parts).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="options-main">
        <FromOrganisation />
        <Apps actions={actions} />
        <Speaking actions={actions} />
        <Hints actions={actions} />
        <Words actions={actions} />
        <Languages actions={actions} />
        <Shortcut actions={actions} />
        <Week actions={actions} />
        <File actions={actions} />
        <Part id="privacy">
          <StoredNow />
        </Part>
      </main>
      <JustDone actions={actions} />
    </div>
  );
}

function Part({ id, children }: { readonly id: keyof typeof parts; readonly children: ReactNode }) {
  return (
    <section className="options-part" id={id} aria-labelledby={`${id}-title`}>
      <h2 className="options-part-title" id={`${id}-title`}>
        {t(parts[id])}
      </h2>
      {children}
    </section>
  );
}

function FromOrganisation() {
  const organisation = useOptions((state) => state.organisation);
  if (!setsAnything(organisation)) return null;
  const { neverAt, helplines } = organisation;
  return (
    <section className="options-part" aria-label={t('organisation_title')}>
      <p>{t('organisation_about')}</p>
      {neverAt.length > 0 && <p>{t('organisation_never_at', neverAt.join(', '))}</p>}
      {helplines.length > 0 && (
        <ul>
          {helplines.map(({ name, number }) => (
            <li key={`${name} ${number}`}>{t('organisation_helpline', name, number)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Apps({ actions }: WithActions) {
  const origins = useOptions((state) => state.origins);
  const [wrong, setWrong] = useState(false);
  const add = (address: string): boolean => {
    const pattern = patternFromAddress(address);
    setWrong(pattern === undefined);
    if (pattern !== undefined) actions.allow(pattern);
    return pattern !== undefined;
  };
  return (
    <Part id="apps">
      <p>{t('apps_about')}</p>
      <RemovableList
        items={origins.map((pattern) => ({ id: pattern, words: hostOf(pattern) ?? t('apps_all') }))}
        empty={t('apps_none')}
        remove={t('remove')}
        removeName={(host) => t('remove_name', host)}
        onRemove={actions.remove}
      />
      <AddLine
        label={t('apps_add')}
        placeholder={t('apps_example')}
        add={t('add')}
        longest={200}
        problem={wrong ? t('apps_wrong') : undefined}
        onAdd={add}
      />
    </Part>
  );
}

function Speaking({ actions: { change } }: WithActions) {
  const { level, delay, breathing, noticing, relationship } = useOptions((state) => state.settings);
  return (
    <Part id="speaking">
      <RadioChoice
        question={t('level')}
        options={levels.map((value) => ({
          value,
          words: t(`level_${value}`),
          note: t(`level_${value}_note`),
        }))}
        chosen={level}
        onChoose={(next) => change((settings) => withLevel(settings, next))}
      />
      <DelaySlider delay={delay} onDelay={(next) => change((settings) => withDelay(settings, next))} />
      <RadioChoice
        question={t('relationship_usual')}
        options={relationships.map((value) => ({
          value,
          words: t(relationshipWords[value].name),
          note: t(relationshipWords[value].note),
        }))}
        chosen={relationship}
        onChoose={(next) => change((settings) => withRelationship(settings, next))}
      />
      <SwitchRow
        name={t('breathing')}
        note={t(level === 'quiet' ? 'breathing_quiet_note' : 'breathing_note')}
        on={breathing}
        onChange={(on) => change((settings) => withBreathing(settings, on))}
      />
      <SwitchRow
        name={t('noticing')}
        note={t('noticing_note')}
        on={noticing}
        onChange={(on) => change((settings) => withNoticing(settings, on))}
      />
    </Part>
  );
}

const relationshipWords = {
  'close-friend': { name: 'relationship_close_friend', note: 'relationship_close_friend_note' },
  family: { name: 'relationship_family', note: 'relationship_family_note' },
  work: { name: 'relationship_work', note: 'relationship_work_note' },
  stranger: { name: 'relationship_stranger', note: 'relationship_stranger_note' },
} as const;

/** The keys in their order, as the hints are grouped. */
const hintKeys = [...countedKeys, 'care'] as const;

function Hints({ actions: { change } }: WithActions) {
  const { off, offAt } = useOptions((state) => state.settings);
  const organisation = useOptions((state) => state.organisation);
  const granted = useOptions((state) => state.origins.flatMap((pattern) => originOf(pattern) ?? []));
  const origins = [...new Set([...granted, ...Object.keys(offAt)])].sort();
  const looksFor = useLooksFor();
  return (
    <Part id="hints">
      <p>{t('hints_about')}</p>
      {hintKeys.map((group) => (
        <div key={group}>
          <h3>{t(`key_${group}`)}</h3>
          {hintRules
            .filter(({ key }) => key === group)
            .map(({ id, key }) => {
              const fixed = organisation.off.includes(id);
              return (
                <HintChoice
                  key={id}
                  {...hintWords(id)}
                  looksFor={looksFor[id]}
                  source={key}
                  on={!fixed && !off.includes(id)}
                  fixed={fixed}
                  sites={origins.map((origin) => ({
                    origin,
                    host: new URL(origin).host,
                    on: !offAt[origin]?.includes(id),
                  }))}
                  onEverywhere={(on) =>
                    change((settings) => (on ? withHintOn(settings, id) : withHintOff(settings, id)))
                  }
                  onSite={(origin, on) =>
                    change((settings) =>
                      on ? withHintOnAt(settings, origin, id) : withHintOffAt(settings, origin, id),
                    )
                  }
                />
              );
            })}
        </div>
      ))}
    </Part>
  );
}

/** What each hint looks for; nothing until it is loaded. */
function useLooksFor(): Readonly<Partial<Record<HintId, string>>> {
  const [looksFor, setLooksFor] = useState<Readonly<Partial<Record<HintId, string>>>>({});
  useEffect(() => {
    let gone = false;
    void loadLooksFor().then((loaded) => {
      if (!gone) setLooksFor(loaded);
    });
    return () => {
      gone = true;
    };
  }, []);
  return looksFor;
}

function Words({ actions: { change } }: WithActions) {
  const words = useOptions((state) => state.settings.wordsFine);
  return (
    <Part id="words">
      <p>{t('words_about')}</p>
      <RemovableList
        items={words.map((word) => ({ id: word, words: word }))}
        empty={t('words_none')}
        remove={t('remove')}
        removeName={(word) => t('remove_name', word)}
        onRemove={(word) => change((settings) => withoutWordFine(settings, word))}
      />
      <AddLine
        label={t('words_add')}
        placeholder={t('words_example')}
        add={t('add')}
        longest={settingsLimits.word}
        problem={undefined}
        onAdd={(word) => {
          if (tidyWord(word) === '') return false;
          change((settings) => withWordFine(settings, word));
          return true;
        }}
      />
    </Part>
  );
}

function Languages({ actions: { change } }: WithActions) {
  const { settings, organisation } = useOptions(({ settings, organisation }) => ({ settings, organisation }));
  const { interfaceLanguage, chatLanguage } = underOrganisation(settings, organisation);
  return (
    <Part id="languages">
      <RadioChoice
        question={t('interface_language')}
        options={interfaceLanguages.map((value) => ({ value, words: t(`interface_language_${value}`) }))}
        chosen={interfaceLanguage}
        fixed={organisation.interfaceLanguage !== undefined}
        onChoose={(next) => change((now) => withInterfaceLanguage(now, next))}
      />
      {organisation.interfaceLanguage !== undefined && <p>{t('set_by_organisation')}</p>}
      <RadioChoice
        question={t('chat_language')}
        options={chatLanguages.map((value) => ({ value, words: t(`chat_language_${value}`) }))}
        chosen={chatLanguage}
        fixed={organisation.chatLanguage !== undefined}
        onChoose={(next) => change((now) => withChatLanguage(now, next))}
      />
      {organisation.chatLanguage !== undefined && <p>{t('set_by_organisation')}</p>}
      <p className="options-note">{t('chat_language_note')}</p>
    </Part>
  );
}

function Shortcut({ actions }: WithActions) {
  const shortcut = useOptions((state) => state.shortcut);
  return (
    <Part id="shortcut">
      <p>{shortcut === undefined ? t('shortcut_none') : t('shortcut_now', shortcut)}</p>
      <p>{t(import.meta.env.FIREFOX ? 'shortcut_in_firefox' : 'shortcut_in_chromium')}</p>
      <p>
        <button className="button" type="button" onClick={actions.changeShortcut}>
          {t('shortcut_change')}
        </button>
      </p>
    </Part>
  );
}

function Week({ actions }: WithActions) {
  const on = useOptions((state) => state.settings.week);
  const days = useOptions((state) => state.days);
  const week = lastWeek(days, Date.now());
  const hasNumbers = Object.keys(days).length > 0;
  return (
    <Part id="week">
      <SwitchRow
        name={t('week_switch')}
        note={t('week_note')}
        on={on}
        onChange={(next) => actions.change((settings) => withWeek(settings, next))}
      />
      {(on || hasNumbers) && <WeekTable rows={countedKeys.map((key) => ({ key, ...week[key] }))} />}
      {hasNumbers && (
        <p>
          <button className="button" type="button" onClick={actions.deleteWeek}>
            {t('week_delete')}
          </button>
        </p>
      )}
    </Part>
  );
}

function File({ actions }: WithActions) {
  const problems = useOptions((state) => state.fileProblems);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file] = event.target.files ?? [];
    if (file) void actions.readFile(file);
    // Chosen again after a correction, the same file counts as a new one.
    event.target.value = '';
  };
  return (
    <Part id="file">
      <p>{t('file_about')}</p>
      <div className="options-buttons">
        <button className="button" type="button" onClick={actions.saveFile}>
          {t('file_save')}
        </button>
        <label className="button options-file">
          {t('file_read')}
          <input className="out-of-sight" type="file" accept="application/json,.json" onChange={choose} />
        </label>
        <button className="button" type="button" onClick={actions.reset}>
          {t('file_reset')}
        </button>
      </div>
      <p className="options-note">{t('file_reset_note')}</p>
      <div role="status">
        {problems.length > 0 && (
          <div className="options-problems">
            <p>{t('file_refused')}</p>
            <ul>
              {problems.slice(0, 20).map(({ kind, where }) => (
                <li key={`${kind} ${where}`}>{problemInWords(kind, where.slice(0, 120))}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Part>
  );
}

function problemInWords(kind: OptionsState['fileProblems'][number]['kind'], where: string): string {
  switch (kind) {
    case 'not-json':
      return where === '' ? t('file_not_json') : t('file_not_json_at', where);
    case 'not-haven':
      return t('file_not_haven');
    case 'newer':
      return t('file_newer');
    case 'too-long':
      return t('file_too_long');
    case 'unknown-name':
      return t('file_unknown_name', where);
    case 'wrong-value':
      return t('file_wrong_value', where);
  }
}

const noticeWords: Readonly<Record<Notice['kind'], MessageKey>> = {
  imported: 'notice_imported',
  reset: 'notice_reset',
  deleted: 'notice_deleted',
  'not-granted': 'notice_not_granted',
  'not-stored': 'notice_not_stored',
  undone: 'notice_undone',
};

/** What was just done, at the foot of the window until it is closed. */
function JustDone({ actions }: WithActions) {
  const notice = useOptions((state) => state.notice);
  const words = useId();
  return (
    <div className="options-notice" data-open={notice !== undefined}>
      <p id={words} role="status">
        {notice && t(noticeWords[notice.kind])}
      </p>
      {notice && (
        <div className="options-buttons">
          {notice.before && (
            <button className="button" type="button" aria-describedby={words} onClick={actions.undo}>
              {t('undo')}
            </button>
          )}
          <button className="button quiet" type="button" onClick={actions.closeNotice}>
            {t('close')}
          </button>
        </div>
      )}
    </div>
  );
}
