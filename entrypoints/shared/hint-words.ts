import type { Hint, HintId, Language } from '../../rules/types';
import { interfaceLanguage, t } from './translate';

/** A hint in words: what it invites to, and why. */
export interface HintWords {
  readonly words: string;
  readonly reason: string;
}

type OfLanguage<Content> = (code: string) => Content | undefined;

/** The files of that name in each `rules/languages/<code>/`, by the code of the language. */
function byLanguage<Content>(files: Readonly<Record<string, Content>>): OfLanguage<Content> {
  const contents = new Map(Object.entries(files).map(([path, content]) => [path.split('/').at(-2), content]));
  return (code) => contents.get(code);
}

const hintsOf = byLanguage(
  import.meta.glob<Readonly<Record<HintId, HintWords>>>('../../rules/languages/*/hints.ts', {
    eager: true,
    import: 'hints',
  }),
);
const startersOf = byLanguage(
  import.meta.glob<Readonly<Record<HintId, readonly string[]>>>('../../rules/languages/*/starters.ts', {
    eager: true,
    import: 'starters',
  }),
);

/** A hint in the language of the interface; in English when that language has no words for it. */
export function hintWords(id: HintId): HintWords {
  const words = hintsOf(interfaceLanguage())?.[id] ?? hintsOf('en')?.[id];
  return words ?? { words: id, reason: '' };
}

/** Ways to begin, in the language of the conversation; none when that language has none. */
export const startersFor = (id: HintId, language: Language): readonly string[] =>
  startersOf(language)?.[id] ?? [];

/** True when only the writer's own words tell of danger: then the words for someone who stands by do not fit. */
export const isAboutWriter = ({ id, because }: Hint): boolean =>
  id === 'crisis' && because.every(({ where }) => where === 'draft');

/** What is read out when a hint appears. */
export const announcementOf = (hint: Hint): string =>
  isAboutWriter(hint) ? t('crisis_me_title') : hintWords(hint.id).words;
