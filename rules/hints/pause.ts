import type { Evidence, HintRule, Moment } from '../types';
import type { HintExamples } from './examples';
import { age, draftDoes, heated, inDraft, wholeText } from './signs';

/** How long something heavy counts as just arrived, in ms. */
const moments = 45_000;
const fewestWords = 3;

/** Shouting: at least this many letters, and this share of them capitals. */
const fewestLetters = 12;
const shareOfCapitals = 0.7;

const isCapital = (unit: number): boolean =>
  unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : isOtherThan(unit, (letter) => letter.toLowerCase());
const isSmall = (unit: number): boolean =>
  unit < 0x80 ? unit >= 0x61 && unit <= 0x7a : isOtherThan(unit, (letter) => letter.toUpperCase());

function isOtherThan(unit: number, form: (letter: string) => string): boolean {
  const letter = String.fromCharCode(unit);
  return form(letter) !== letter;
}

function isShouted(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isCapital(unit)) capitals++;
    else if (isSmall(unit)) small++;
  }
  return capitals + small >= fewestLetters && capitals >= shareOfCapitals * (capitals + small);
}

/** Capitals alone may be joy: they count as heat beside hard words, or towards someone who is having a hard time. */
function shouting(moment: Moment): readonly Evidence[] {
  const hard = inDraft(moment, 'judging', 'dismissing', 'minimising', 'knowing-better');
  if ((hard.length === 0 && moment.heavy.length === 0) || !isShouted(moment.draft.text)) return [];
  return [...hard, wholeText('draft', moment.draft.text), ...moment.heavy];
}

function heat(moment: Moment): readonly Evidence[] {
  if (moment.banter) return [];
  const hot = inDraft(moment, ...heated);
  return hot.length > 0 ? hot : shouting(moment);
}

/** The heavy words that came only just now, with a reply already under way that is not yet one of warmth. */
function answeredInHaste(moment: Moment): readonly Evidence[] {
  if (moment.draft.words < fewestWords) return [];
  if (draftDoes(moment, 'validating', 'reflecting', 'comforting', 'exploring')) return [];
  const fresh = moment.incoming.filter(
    (message) => (age(moment, message) ?? Number.POSITIVE_INFINITY) <= moments,
  );
  return moment.heavy.filter(({ where }) => fresh.some(({ index }) => index === where));
}

/** Something heavy came moments ago and is being answered already, or the draft is heated: a few breaths first. */
export const hint: HintRule = {
  id: 'pause',
  key: 2,
  rank: 60,
  kind: 'invitation',
  place: 'before',
  detect: (moment) => {
    const hot = heat(moment);
    if (hot.length > 0) return hot;
    const hasty = answeredInHaste(moment);
    return hasty.length > 0 ? hasty : undefined;
  },
};

export const examples: HintExamples = {
  yes: [
    { language: 'en', thread: [['them', 8, 'my mum died last night']], draft: 'where are you now' },
    { language: 'en', thread: [['them', 300, 'i lost your scarf']], draft: "you're an idiot, i hate you" },
    { language: 'nl', thread: [['them', 8, 'mijn moeder is vannacht overleden']], draft: 'waar ben je nu' },
    { language: 'nl', thread: [['them', 300, 'ik ben je sjaal kwijt']], draft: 'hou je bek, idioot' },
  ],
  no: [
    { language: 'en', thread: [['them', 300, 'my mum died last night']], draft: 'where are you now' },
    { language: 'en', thread: [['them', 8, 'my mum died last night']], draft: "oh no, i'm so sorry" },
    {
      language: 'en',
      thread: [['them', 8, 'i got the job!!']],
      draft: 'YESSSS AMAZING I KNEW YOU COULD DO IT',
    },
    {
      language: 'nl',
      thread: [['them', 8, 'mijn moeder is vannacht overleden']],
      draft: 'och wat erg voor je',
    },
    { language: 'nl', thread: [['them', 8, 'ik heb de baan!!']], draft: 'JAAAA WAT GEWELDIG GEFELICITEERD' },
  ],
};
