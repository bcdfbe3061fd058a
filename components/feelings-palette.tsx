import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { t } from '../entrypoints/shared/translate';
import { type FeelingGroup, searchFeelings } from '../rules/words-to-say';
import { useEscape } from './escape';
import { type HowToSay, Sayings } from './sayings';
import './button.css';
import './feelings-palette.css';

export interface FeelingsPaletteProps extends HowToSay {
  readonly groups: readonly FeelingGroup[];
}

type Nuance = FeelingGroup['nuances'][number];

/** Ms without a key after which the number of words that were found is read out. */
const rest = 500;

/**
 * Words for feelings, to search and to choose from, and tentative ways to name the chosen one. In the search box the
 * arrows go from word to word, Enter chooses, Escape goes one step back.
 */
export function FeelingsPalette({ groups, ...how }: FeelingsPaletteProps) {
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Nuance>();
  const box = useRef<HTMLInputElement>(null);
  const cameBack = useRef(false);

  useEscape(chosen !== undefined || search !== '', () => {
    if (chosen) back();
    else setSearch('');
  });

  function back(): void {
    cameBack.current = true;
    setChosen(undefined);
  }

  useEffect(() => {
    if (!chosen && cameBack.current) box.current?.focus();
    cameBack.current = false;
  }, [chosen]);

  if (chosen) return <Leads nuance={chosen} {...how} onBack={back} />;
  return (
    <Search
      groups={groups}
      language={how.language}
      search={search}
      box={box}
      onSearch={setSearch}
      onChoose={setChosen}
    />
  );
}

interface SearchProps {
  readonly groups: readonly FeelingGroup[];
  readonly language: HowToSay['language'];
  readonly search: string;
  readonly box: RefObject<HTMLInputElement | null>;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (nuance: Nuance) => void;
}

function Search({ groups, language, search, box, onSearch, onChoose }: SearchProps) {
  const [active, setActive] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const found = searchFeelings(groups, search);
  const nuances = found.flatMap((group) => group.nuances);
  const place = nuances.findIndex(({ word }) => word === active);

  useEffect(() => {
    if (active !== undefined)
      list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  function move(step: 1 | -1): void {
    const from = place < 0 && step < 0 ? nuances.length : place;
    setActive(nuances[(from + step + nuances.length) % nuances.length]?.word);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // While an input method is composing, these keys are its own.
    if (event.nativeEvent.isComposing || nuances.length === 0) return;
    const [only] = nuances;
    const nuance = nuances[place] ?? (nuances.length === 1 ? only : undefined);
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && nuance) onChoose(nuance);
    else return;
    event.preventDefault();
  }

  const optionId = (word: string): string => `${id}-${nuances.findIndex((nuance) => nuance.word === word)}`;

  return (
    <div className="palette">
      <input
        className="palette-search"
        type="search"
        role="combobox"
        aria-label={t('palette_search')}
        aria-expanded={true}
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        aria-activedescendant={place < 0 ? undefined : optionId(active ?? '')}
        placeholder={t('palette_search')}
        autoComplete="off"
        spellCheck={false}
        value={search}
        ref={box}
        onChange={(event) => {
          onSearch(event.target.value);
          setActive(undefined);
        }}
        onKeyDown={onKeyDown}
      />
      <Count search={search} count={nuances.length} />
      <div className="palette-list" id={`${id}-list`} role="listbox" aria-label={t('palette')} ref={list}>
        {found.map(({ feeling, name, nuances: words }) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options is no fieldset
          <div className="palette-group" role="group" aria-labelledby={`${id}-${feeling}`} key={feeling}>
            <span className="palette-name" id={`${id}-${feeling}`} lang={language} role="presentation">
              {name}
            </span>
            {words.map((nuance) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard chooses in the search box
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the search box
              <div
                className="palette-word"
                id={optionId(nuance.word)}
                role="option"
                aria-selected={nuance.word === active}
                lang={language}
                key={nuance.word}
                onClick={() => onChoose(nuance)}
              >
                {nuance.word}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** How many words were found, seen at once and read out when the typing rests; silent while nothing is searched for. */
function Count({ search, count }: { readonly search: string; readonly count: number }) {
  const [spoken, setSpoken] = useState('');
  const words = search.trim() === '' ? '' : count === 0 ? t('palette_none') : t('palette_found', `${count}`);

  useEffect(() => {
    const clock = setTimeout(() => setSpoken(words), rest);
    return () => clearTimeout(clock);
  }, [words]);

  return (
    <>
      {words !== '' && (
        <p className="palette-count" aria-hidden="true">
          {words}
        </p>
      )}
      <p className="out-of-sight" role="status">
        {spoken}
      </p>
    </>
  );
}

interface LeadsProps extends HowToSay {
  readonly nuance: Nuance;
  readonly onBack: () => void;
}

function Leads({ nuance, onBack, ...how }: LeadsProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div className="palette">
      <h3 className="palette-chosen" lang={how.language} ref={title} tabIndex={-1}>
        {nuance.word}
      </h3>
      <Sayings sayings={nuance.leads} {...how} />
      <p>
        <button className="button quiet flush" type="button" onClick={onBack}>
          {t('palette_back')}
        </button>
      </p>
    </div>
  );
}
