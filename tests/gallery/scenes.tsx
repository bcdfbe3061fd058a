import type { ReactNode } from 'react';
import { AddLine } from '../../components/add-line';
import { AppSwitch } from '../../components/app-switch';
import { AppTicks } from '../../components/app-ticks';
import { BreathingPause } from '../../components/breathing-pause';
import { ClosingCard } from '../../components/closing-card';
import { CrisisCard, type CrisisCardProps } from '../../components/crisis-card';
import { DelaySlider } from '../../components/delay-slider';
import { Disclosure } from '../../components/disclosure';
import { FeelingsPalette } from '../../components/feelings-palette';
import { Fold } from '../../components/fold';
import { HavenMark } from '../../components/haven-mark';
import { HintCard, type HintCardProps } from '../../components/hint-card';
import { HintChoice, type HintChoiceProps } from '../../components/hint-choice';
import { KeyArc } from '../../components/key-arc';
import { Noticed } from '../../components/noticed';
import { OpenQuestions } from '../../components/open-questions';
import { PageHealth, type PageHealthProps } from '../../components/page-health';
import { PageStatus, type Status } from '../../components/page-status';
import { QuoteList } from '../../components/quote-list';
import { RadioChoice } from '../../components/radio-choice';
import { RelationshipChoice } from '../../components/relationship-choice';
import { RemovableList } from '../../components/removable-list';
import { RestChoices } from '../../components/rest-choices';
import { RuleCard } from '../../components/rule-card';
import { Sayings } from '../../components/sayings';
import { SettingsSection } from '../../components/settings-section';
import { Starters } from '../../components/starters';
import { SwitchOffQuestion } from '../../components/switch-off-question';
import { SwitchRow } from '../../components/switch-row';
import { Toast, type ToastKind, toastWords } from '../../components/toast';
import { WeekTable } from '../../components/week-table';
import { WelcomeInvitation } from '../../components/welcome-invitation';
import { WordsAtHand } from '../../components/words-at-hand';
import { helplinesFor } from '../../entrypoints/shared/helplines';
import { hintWords, startersFor } from '../../entrypoints/shared/hint-words';
import type { Quote } from '../../entrypoints/shared/quotes';
import { levels, relationships } from '../../entrypoints/shared/settings';
import { interfaceLanguage, t } from '../../entrypoints/shared/translate';
import { wordsToSayIn } from '../../entrypoints/shared/words-to-say-in';
import { hintRules } from '../../rules/hints';
import { touchableKeys } from '../../rules/types';

/** One state of a component. */
export interface Scene {
  readonly shows: ReactNode;
  /** What is typed into its search box once it stands. */
  readonly search?: string;
  /** Selectors of what is clicked after that, one after the other. */
  readonly press?: readonly string[];
}

type Scenes = Readonly<Record<string, Readonly<Record<string, Scene>>>>;

const nothing = (): void => undefined;
const language = interfaceLanguage();
const words = wordsToSayIn(language);
if (!words) throw new Error('The language of the gallery has no words to say.');

const say = { language, canInsert: true, onInsert: nothing, onCopy: nothing };
const sayNowhere = { ...say, canInsert: false };
const long = 'Hottentottententententoonstellingskaartjesverkoopsters@example.example';

const quotes: readonly Quote[] = [
  {
    from: 'draft',
    parts: [
      { text: 'You should', marked: true },
      { text: ' go to bed early.', marked: false },
    ],
  },
  {
    from: 'them',
    parts: [
      { text: 'Dad is back in hospital. ', marked: false },
      { text: 'I feel so scared', marked: true },
      { text: '.', marked: false },
    ],
  },
  { from: 'me', parts: [{ text: `${long} ${long}`, marked: false }] },
];
const rightToLeft: readonly Quote[] = [
  {
    from: 'them',
    parts: [
      { text: 'אני כל כך ', marked: false },
      { text: 'עצוב', marked: true },
    ],
  },
];

const hintCard: HintCardProps = {
  ...hintWords('validate'),
  ...say,
  keyOfArticle: 2,
  quotes: quotes.slice(0, 2),
  starters: startersFor('validate', language),
  breath: false,
  askToSwitchOff: false,
  why: (
    <RuleCard
      keyOfArticle={2}
      looksFor="An answer that gives advice first."
      speaks={quotes}
      silent={quotes}
    />
  ),
  app: { host: 'chat.example', onNotHere: nothing },
  onNotNow: nothing,
  onNotHere: nothing,
  onNever: nothing,
};

const crisisCard: CrisisCardProps = {
  ...hintWords('crisis'),
  ...say,
  ...helplinesFor(['nl-NL']),
  quotes: quotes.slice(1, 2),
  starters: startersFor('crisis', language),
  about: 'them',
  onClose: nothing,
};

const hintChoice: HintChoiceProps = {
  ...hintWords('validate'),
  looksFor: 'An answer that gives advice first.',
  source: 2,
  on: true,
  fixed: false,
  sites: [
    { origin: 'https://chat.example', host: 'chat.example', on: true },
    { origin: 'https://other.example', host: 'other.example', on: false },
  ],
  onEverywhere: nothing,
  onSite: nothing,
};

const health: PageHealthProps = {
  isKnown: true,
  isOutdated: false,
  hasBox: true,
  hasList: true,
  messages: 24,
  unknown: 0,
  lastFromThem: '2 minutes ago',
  onCopyReport: async () => true,
};

const statuses: readonly Status[] = [
  'looking',
  'not-on',
  'closed',
  'own-page',
  'off',
  'snoozed',
  'muted',
  'lost',
  'updated',
  'listening',
  'no-box',
  'speakers-unknown',
  'language-unknown',
];

const questionOfLevel = {
  question: t('level'),
  options: levels.map((level) => ({
    value: level,
    words: t(`level_${level}`),
    note: t(`level_${level}_note`),
  })),
  onChoose: nothing,
};

const addLine = {
  label: t('words_none'),
  placeholder: '',
  add: t('add'),
  longest: 60,
  problem: undefined,
  onAdd: () => true,
};

const removable = {
  items: [
    { id: 'a', words: 'chat.example', note: 'https' },
    { id: 'b', words: long },
  ],
  empty: t('words_none'),
  remove: t('remove'),
  removeName: (name: string) => t('remove_name', name),
  onRemove: nothing,
};

const app = (id: string, ticked: boolean) => ({ id, name: `Chat ${id}`, hosts: `${id}.example`, ticked });

/** Every component by the name of its file, in every state that it has. A test sees to it that none is missing. */
export const scenes: Scenes = {
  'haven-mark': {
    asleep: { shows: <HavenMark awake={false} /> },
    awake: { shows: <HavenMark awake /> },
    breathing: { shows: <HavenMark awake breathing /> },
  },
  'page-health': {
    known: { shows: <PageHealth {...health} /> },
    'out-of-date': { shows: <PageHealth {...health} isOutdated unknown={4} lastFromThem={undefined} /> },
    'no-conversation': {
      shows: <PageHealth {...health} isKnown={false} hasList={false} messages={0} lastFromThem={undefined} />,
    },
  },
  'page-status': Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        shows: (
          <PageStatus
            status={status}
            shortcut="Alt+Shift+U"
            snoozedUntil="21:30"
            onLookAgain={nothing}
            onListenAgain={nothing}
          />
        ),
      },
    ]),
  ),
  'hint-card': {
    ...Object.fromEntries(
      hintRules
        .filter(({ id }) => id !== 'crisis')
        .map(({ id, key }) => [
          id,
          {
            shows: (
              <HintCard
                {...hintCard}
                {...hintWords(id)}
                keyOfArticle={key}
                starters={startersFor(id, language)}
              />
            ),
          },
        ]),
    ),
    'with a breath': { shows: <HintCard {...hintCard} breath quotes={[]} /> },
    'more ways to begin': { shows: <HintCard {...hintCard} />, press: ['.starters > .button'] },
    'why this hint': { shows: <HintCard {...hintCard} />, press: ['[aria-expanded=false]'] },
    'not again': { shows: <HintCard {...hintCard} />, press: ['.hint-card-not-again > button'] },
    'asks whether to switch it off': { shows: <HintCard {...hintCard} askToSwitchOff /> },
    'nowhere to insert': { shows: <HintCard {...hintCard} canInsert={false} starters={[]} quotes={[]} /> },
  },
  'crisis-card': {
    'about the other': { shows: <CrisisCard {...crisisCard} /> },
    'about the writer': { shows: <CrisisCard {...crisisCard} about="me" /> },
    'no helpline of an own country': { shows: <CrisisCard {...crisisCard} {...helplinesFor(['tlh'])} /> },
  },
  'quote-list': {
    'words of both': { shows: <QuoteList quotes={quotes} /> },
    'right to left': { shows: <QuoteList quotes={rightToLeft} /> },
    none: { shows: <QuoteList quotes={[]} /> },
  },
  'rule-card': {
    all: {
      shows: (
        <RuleCard
          keyOfArticle={3}
          looksFor={hintWords('ask-feeling').reason}
          speaks={quotes}
          silent={rightToLeft}
        />
      ),
    },
  },
  starters: {
    one: { shows: <Starters {...say} starters={startersFor('validate', language).slice(0, 1)} /> },
    several: { shows: <Starters {...say} starters={startersFor('validate', language)} /> },
    all: {
      shows: <Starters {...say} starters={startersFor('validate', language)} />,
      press: ['.starters > .button'],
    },
    'nowhere to insert': { shows: <Starters {...sayNowhere} starters={startersFor('share', language)} /> },
    none: { shows: <Starters {...say} starters={[]} /> },
  },
  sayings: {
    all: { shows: <Sayings {...say} sayings={words.questions[3]} /> },
    'the first': { shows: <Sayings {...say} sayings={words.questions[3]} first={1} /> },
    'nowhere to insert': { shows: <Sayings {...sayNowhere} sayings={words.questions[5]} /> },
  },
  'feelings-palette': {
    'all words': { shows: <FeelingsPalette {...say} groups={words.feelings} /> },
    'a search': { shows: <FeelingsPalette {...say} groups={words.feelings} />, search: 've' },
    'nothing found': { shows: <FeelingsPalette {...say} groups={words.feelings} />, search: 'xyz' },
    'a word chosen': {
      shows: <FeelingsPalette {...say} groups={words.feelings} />,
      press: ['[role=option]'],
    },
  },
  'open-questions': {
    closed: { shows: <OpenQuestions {...say} questions={words.questions} /> },
    'a key open': { shows: <OpenQuestions {...say} questions={words.questions} />, press: ['summary'] },
  },
  'closing-card': {
    'first words': { shows: <ClosingCard {...say} words={words.closing} /> },
    'more words': { shows: <ClosingCard {...say} words={words.closing} />, press: ['[aria-expanded=false]'] },
    'nowhere to insert': { shows: <ClosingCard {...sayNowhere} words={words.closing} /> },
  },
  'words-at-hand': {
    closed: { shows: <WordsAtHand {...say} words={words} offersClosing={false} /> },
    'offers to close': { shows: <WordsAtHand {...say} words={words} offersClosing /> },
    feelings: { shows: <WordsAtHand {...say} words={words} offersClosing={false} startsWith="feelings" /> },
    questions: { shows: <WordsAtHand {...say} words={words} offersClosing={false} startsWith="questions" /> },
    closing: { shows: <WordsAtHand {...say} words={words} offersClosing startsWith="closing" /> },
  },
  'breathing-pause': { breathing: { shows: <BreathingPause onSkip={nothing} onNever={nothing} /> } },
  'key-arc': {
    none: { shows: <KeyArc touched={[]} /> },
    some: { shows: <KeyArc touched={[2, 3]} /> },
    'all, told': { shows: <KeyArc touched={touchableKeys} />, press: ['summary'] },
  },
  noticed: Object.fromEntries(
    (['warm', 'asked', 'both'] as const).map((wentWell) => [
      wentWell,
      { shows: <Noticed wentWell={wentWell} onClose={nothing} /> },
    ]),
  ),
  'rest-choices': {
    'with a conversation': { shows: <RestChoices canMute onSnooze={nothing} onMute={nothing} /> },
    'without one, open': {
      shows: <RestChoices canMute={false} onSnooze={nothing} onMute={nothing} />,
      press: ['button'],
    },
  },
  disclosure: {
    closed: { shows: <Disclosure words={t('why_this')}>{t('starters')}</Disclosure> },
    open: {
      shows: (
        <Disclosure words={t('why_this')} startsOpen>
          {t('starters')}
        </Disclosure>
      ),
    },
  },
  fold: {
    closed: {
      shows: (
        <Fold title={t('settings')} className="settings" titleClassName="settings-title">
          {t('starters')}
        </Fold>
      ),
    },
    open: {
      shows: (
        <Fold title={t('settings')} className="settings" titleClassName="settings-title">
          {t('starters')}
        </Fold>
      ),
      press: ['summary'],
    },
  },
  toast: Object.fromEntries(
    (Object.keys(toastWords) as ToastKind[]).map((kind) => [
      kind,
      { shows: <Toast kind={kind} onUndo={nothing} onClose={nothing} /> },
    ]),
  ),
  'switch-off-question': {
    asks: {
      shows: <SwitchOffQuestion words={hintWords('validate').words} onSwitchOff={nothing} onKeep={nothing} />,
    },
  },
  'app-switch': {
    always: { shows: <AppSwitch host="chat.example" state="always" onChange={nothing} /> },
    once: { shows: <AppSwitch host="chat.example" state="once" onChange={nothing} /> },
    off: { shows: <AppSwitch host={`${long}`} state="off" onChange={nothing} /> },
  },
  'switch-row': {
    on: { shows: <SwitchRow name={t('hint_everywhere')} on onChange={nothing} /> },
    off: {
      shows: <SwitchRow name={t('hint_everywhere')} note={hintCard.reason} on={false} onChange={nothing} />,
    },
    fixed: {
      shows: (
        <SwitchRow
          name={t('hint_everywhere')}
          note={t('set_by_organisation')}
          on={false}
          fixed
          onChange={nothing}
        />
      ),
    },
  },
  'settings-section': {
    closed: {
      shows: (
        <SettingsSection level="balanced" off={[]} onLevel={nothing} onSwitchOn={nothing} onAll={nothing} />
      ),
    },
    open: {
      shows: (
        <SettingsSection
          level="quiet"
          off={[{ id: 'share', words: hintWords('share').words }]}
          onLevel={nothing}
          onSwitchOn={nothing}
          onAll={nothing}
        />
      ),
      press: ['summary'],
    },
  },
  'hint-choice': {
    on: { shows: <HintChoice {...hintChoice} />, press: ['summary'] },
    off: { shows: <HintChoice {...hintChoice} on={false} /> },
    fixed: { shows: <HintChoice {...hintChoice} on={false} fixed />, press: ['summary'] },
    care: {
      shows: (
        <HintChoice {...hintChoice} {...hintWords('crisis')} looksFor="Words of danger." source="care" />
      ),
      press: ['summary'],
    },
  },
  'radio-choice': {
    'nothing chosen': { shows: <RadioChoice {...questionOfLevel} chosen={undefined} /> },
    chosen: { shows: <RadioChoice {...questionOfLevel} chosen="balanced" /> },
    fixed: { shows: <RadioChoice {...questionOfLevel} chosen="quiet" fixed /> },
  },
  'relationship-choice': Object.fromEntries(
    relationships.map((one) => [one, { shows: <RelationshipChoice chosen={one} onChoose={nothing} /> }]),
  ),
  'welcome-invitation': { invites: { shows: <WelcomeInvitation onOpen={nothing} onClose={nothing} /> } },
  'removable-list': {
    some: { shows: <RemovableList {...removable} /> },
    none: { shows: <RemovableList {...removable} items={[]} /> },
  },
  'add-line': {
    empty: { shows: <AddLine {...addLine} /> },
    'with a problem': { shows: <AddLine {...addLine} problem={t('words_none')} /> },
  },
  'app-ticks': {
    some: {
      shows: (
        <AppTicks
          question={t('options_apps')}
          apps={[app('one', true), app('two', false)]}
          onTick={nothing}
        />
      ),
    },
  },
  'delay-slider': { middle: { shows: <DelaySlider delay={1500} onDelay={nothing} /> } },
  'week-table': {
    numbers: {
      shows: <WeekTable rows={touchableKeys.map((key) => ({ key, shown: key * 3, taken: key, muted: 0 }))} />,
    },
  },
};
