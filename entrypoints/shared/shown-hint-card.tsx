import { CrisisCard } from '../../components/crisis-card';
import { HintCard } from '../../components/hint-card';
import { helplinesFor } from './helplines';
import { hintWords, isAboutWriter, startersFor } from './hint-words';
import type { Answer, ShownHint } from './session';

export interface ShownHintCardProps {
  readonly shown: ShownHint;
  readonly canInsert: boolean;
  readonly onInsert: (starter: string) => void;
  readonly onCopy: (starter: string) => void;
  readonly onAnswer: (answer: Answer) => void;
}

/** The card of the hint that a session shows: with its words, its starters and, in a crisis, the helplines. */
export function ShownHintCard({ shown, canInsert, onInsert, onCopy, onAnswer }: ShownHintCardProps) {
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
      onNotNow={() => onAnswer('not-now')}
      onNotHere={() => onAnswer('not-here')}
      onNever={() => onAnswer('never')}
    />
  );
}
