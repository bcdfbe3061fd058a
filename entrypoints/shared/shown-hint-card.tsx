import { CrisisCard } from '../../components/crisis-card';
import { HintCard } from '../../components/hint-card';
import { helplinesFor } from './helplines';
import { hintWords, isAboutWriter, startersFor } from './hint-words';
import type { OwnHelpline } from './organisation';
import { RuleCardOf } from './rule-card-of';
import type { Answer, ShownHint } from './session';

export interface ShownHintCardProps {
  readonly shown: ShownHint;
  readonly canInsert: boolean;
  readonly onInsert: (starter: string) => void;
  readonly onCopy: (starter: string) => void;
  readonly onAnswer: (answer: Answer) => void;
  /** The app that the conversation is held in, and what to do when the hint is to stay away there; absent without one. */
  readonly app?: { readonly host: string; readonly onNotHere: () => void } | undefined;
  /** Helplines that the person's organisation added. */
  readonly helplines?: readonly OwnHelpline[];
}

/** The card of the hint that a session shows: with its words, its starters and, in a crisis, the helplines. */
export function ShownHintCard({
  shown,
  canInsert,
  onInsert,
  onCopy,
  onAnswer,
  app,
  helplines = [],
}: ShownHintCardProps) {
  const { hint, language, quotes } = shown;
  const common = {
    ...hintWords(hint.id),
    quotes,
    starters: startersFor(hint.id, language),
    language,
    canInsert,
    onInsert,
    onCopy,
  };
  if (hint.id === 'crisis') {
    return (
      <CrisisCard
        {...common}
        {...helplinesFor(navigator.languages)}
        near={helplines}
        about={isAboutWriter(hint) ? 'me' : 'them'}
        onClose={() => onAnswer('not-now')}
      />
    );
  }
  return (
    <HintCard
      {...common}
      keyOfArticle={hint.key}
      breath={hint.id === 'pause'}
      askToSwitchOff={shown.askToSwitchOff}
      why={hint.key === 'care' ? undefined : <RuleCardOf id={hint.id} keyOfArticle={hint.key} />}
      app={app}
      onNotNow={() => onAnswer('not-now')}
      onNotHere={() => onAnswer('not-here')}
      onNever={() => onAnswer('never')}
    />
  );
}
