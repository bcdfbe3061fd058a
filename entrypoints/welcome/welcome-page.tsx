import { type ReactNode, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { AppTicks } from '../../components/app-ticks';
import { HavenMark } from '../../components/haven-mark';
import { RadioChoice } from '../../components/radio-choice';
import { eases, levels, withEase, withLevel } from '../shared/settings';
import { t } from '../shared/translate';
import type { WelcomeActions } from './start';
import { isGranted, type Step, steps, type WelcomeState, welcomeStore } from './store';
import '../../components/button.css';
import './welcome.css';

interface WithActions {
  readonly actions: WelcomeActions;
}

function useWelcome<Slice>(select: (state: WelcomeState) => Slice): Slice {
  return useStore(welcomeStore, useShallow(select));
}

/** The first run: three steps, each of which can be skipped. */
export function WelcomePage({ actions }: WithActions) {
  const step = useWelcome((state) => state.step);
  const main = useRef<HTMLElement>(null);
  const before = useRef(step);

  // The button that was pressed has gone with its step: the keyboard, and who listens, go on at the new title.
  useEffect(() => {
    if (before.current !== step) main.current?.querySelector('h1')?.focus();
    before.current = step;
  }, [step]);

  return (
    <div className="welcome">
      <header className="welcome-header">
        <HavenMark awake={step === 'done'} />
        <p className="welcome-name">{t('name')}</p>
      </header>
      <main className="welcome-card" ref={main}>
        {step === 'what' && <What actions={actions} />}
        {step === 'apps' && <Apps actions={actions} />}
        {step === 'much' && <HowMuch actions={actions} />}
        {step === 'done' && <Done actions={actions} />}
      </main>
    </div>
  );
}

interface PageOfProps extends WithActions {
  readonly step: Step;
  readonly title: string;
  readonly children: ReactNode;
  /** The button that leads on, when it does more than lead on. */
  readonly onward?: ReactNode;
}

function PageOf({ step, title, children, onward, actions }: PageOfProps) {
  const place = steps.indexOf(step);
  return (
    <>
      {place >= 0 && (
        <p className="welcome-progress">{t('welcome_step', String(place + 1), String(steps.length))}</p>
      )}
      <h1 className="welcome-title" tabIndex={-1}>
        {title}
      </h1>
      {children}
      {place >= 0 && (
        <div className="welcome-buttons">
          {onward ?? (
            <button className="button primary" type="button" onClick={actions.next}>
              {t('welcome_next')}
            </button>
          )}
          {place > 0 && (
            <button className="button" type="button" onClick={actions.back}>
              {t('welcome_back')}
            </button>
          )}
          <button
            className="button quiet"
            type="button"
            onClick={() => (step === 'apps' ? actions.next() : actions.go('done'))}
          >
            {t(step === 'apps' ? 'welcome_skip_step' : 'welcome_skip')}
          </button>
        </div>
      )}
    </>
  );
}

function What({ actions }: WithActions) {
  return (
    <PageOf step="what" title={t('welcome_what')} actions={actions}>
      <p>{t('welcome_about')}</p>
      <div className="welcome-lists">
        <section>
          <h2>{t('welcome_does')}</h2>
          <ul className="welcome-list">
            <li>{t('welcome_does_1')}</li>
            <li>{t('welcome_does_2')}</li>
            <li>{t('welcome_does_3')}</li>
          </ul>
        </section>
        <section>
          <h2>{t('welcome_never')}</h2>
          <ul className="welcome-list">
            <li>{t('welcome_never_1')}</li>
            <li>{t('welcome_never_2')}</li>
            <li>{t('welcome_never_3')}</li>
          </ul>
        </section>
      </div>
      <details className="welcome-proof">
        <summary>{t('welcome_proof')}</summary>
        <p>{t('welcome_proof_1')}</p>
        <p>{t('welcome_proof_2')}</p>
        <p>
          <a href="/options.html#privacy">{t('welcome_proof_link')}</a>
        </p>
      </details>
    </PageOf>
  );
}

function Apps({ actions }: WithActions) {
  const { apps, ticked, granted, answer } = useWelcome((state) => ({
    apps: state.apps,
    ticked: state.ticked,
    granted: state.granted,
    answer: state.answer,
  }));
  const wanted = apps.filter(({ id }) => ticked.includes(id));
  const isNew = wanted.some((app) => !isGranted(app, granted));
  return (
    <PageOf
      step="apps"
      title={t('welcome_apps')}
      actions={actions}
      onward={
        <button className="button primary" type="button" onClick={isNew ? actions.ask : actions.next}>
          {t(isNew ? 'welcome_ask' : 'welcome_next')}
        </button>
      }
    >
      <p>{t('welcome_apps_about')}</p>
      <AppTicks
        question={t('welcome_apps_question')}
        apps={apps.map((app) => ({
          id: app.id,
          name: app.name,
          hosts: app.hosts.join(', '),
          ticked: ticked.includes(app.id),
        }))}
        onTick={actions.tick}
      />
      <p className="welcome-note">{t('welcome_apps_other')}</p>
      <p role="status">{answer === 'refused' && t('welcome_refused')}</p>
    </PageOf>
  );
}

function HowMuch({ actions }: WithActions) {
  const { level, ease } = useWelcome((state) => state.settings);
  return (
    <PageOf step="much" title={t('welcome_much')} actions={actions}>
      <RadioChoice
        question={t('ease')}
        options={eases.map((value) => ({ value, words: t(`ease_${value}`) }))}
        chosen={ease}
        onChoose={(next) => actions.change((settings) => withEase(settings, next))}
      />
      <RadioChoice
        question={t('level')}
        options={levels.map((value) => ({
          value,
          words: t(`level_${value}`),
          note: t(`level_${value}_note`),
        }))}
        chosen={level}
        onChoose={(next) => actions.change((settings) => withLevel(settings, next))}
      />
      <p className="welcome-note">{t('welcome_much_note')}</p>
    </PageOf>
  );
}

function Done({ actions }: WithActions) {
  const shortcut = useWelcome((state) => state.shortcut);
  return (
    <PageOf step="done" title={t('welcome_done')} actions={actions}>
      <p>{t('welcome_done_text')}</p>
      {shortcut !== undefined && <p>{t('shortcut', shortcut)}</p>}
      <ul className="welcome-doors">
        <li>
          <a href="/practice.html">{t('practice')}</a>
        </li>
        <li>
          <a href="/options.html">{t('all_settings')}</a>
        </li>
      </ul>
      <div className="welcome-buttons">
        <button className="button" type="button" onClick={() => actions.go('what')}>
          {t('welcome_from_start')}
        </button>
      </div>
    </PageOf>
  );
}
