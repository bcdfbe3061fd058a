import { describe, expect, it } from 'vitest';
import { feedbackOn } from '../../entrypoints/practice/feedback';
import type { Language, Message } from '../../rules/types';

const now = 1_760_000_100_000;
const said = (from: Message['from'], ...texts: readonly string[]): readonly Message[] =>
  texts.map((text, place) => ({ from, text, at: 1_760_000_000_000 + place * 2000 }));

const english = said('them', 'I got fired today.', 'I feel so ashamed.');
const dutch = said('them', 'Ik ben ontslagen vandaag.', 'Ik schaam me zo.');

const about = (answer: string, before = english, language: Language = 'en') =>
  feedbackOn({ before, answer, language, now });

describe('what an answer did', () => {
  it.each([
    { answer: 'It makes sense that you feel ashamed.', deeds: ['validating'] },
    { answer: 'I’m so sorry to hear that. What happened?', deeds: ['comforting', 'exploring'] },
    { answer: 'You should call a lawyer.', deeds: ['advising'] },
    { answer: 'I’m so sorry to hear that. You should call a lawyer.', deeds: ['comforting', 'advising'] },
    { answer: 'You’re overreacting.', deeds: ['judging'] },
    { answer: 'Which car park?', deeds: ['question'] },
    { answer: 'ok', deeds: ['short'] },
    { answer: 'The supermarket closes at nine.', deeds: ['told'] },
  ])('is said in one or two points: $answer', ({ answer, deeds }) => {
    expect(about(answer)?.done.map(({ deed }) => deed)).toEqual(deeds);
  });

  it('is shown by the sentence that does it', () => {
    const feedback = about('Oh no. I’m so sorry to hear that, really! What happened?');
    expect(feedback?.done).toEqual([
      { deed: 'comforting', words: 'I’m so sorry to hear that, really!' },
      { deed: 'exploring', words: 'What happened?' },
    ]);
  });

  it('quotes only the words themselves of a very long sentence', () => {
    const feedback = about(`I’m so sorry to hear that ${'and so on '.repeat(20)}`);
    expect(feedback?.done[0]?.words?.length).toBeLessThan(40);
  });

  it('is not said where someone may be in danger', () => {
    expect(about('I don’t want to live anymore')).toBeUndefined();
  });
});

describe('the one thing to try', () => {
  it.each([
    { answer: 'You should call a lawyer.', next: 'acknowledge' },
    { answer: 'Look on the bright side.', next: 'take-seriously' },
    { answer: 'You’re overreacting.', next: 'soften' },
    { answer: 'ok', next: 'stay' },
    { answer: 'I’m so sorry to hear that.', next: 'ask' },
    { answer: 'What happened?', next: 'acknowledge' },
    { answer: 'It makes sense that you feel ashamed. What happened?', next: 'give-back' },
  ])('is $next after “$answer”', ({ answer, next }) => {
    expect(about(answer)?.next).toBe(next);
  });

  it('grows with what was done before', () => {
    const before = [
      ...english,
      ...said('me', 'It makes sense that you feel ashamed. What happened?'),
      ...said('them', 'They called me in.'),
      ...said('me', 'So you felt alone in there.'),
      ...said('them', 'Yes, a bit.'),
    ];
    expect(about('I had the same when I lost my job in spring. How are you now?', before)?.next).toBe(
      'agree',
    );
    expect(about('I had the same when I lost my job in spring. Call me anytime.', before)?.next).toBe(
      'stay-so',
    );
  });

  it.each([
    { answer: 'Je moet een advocaat bellen.', next: 'acknowledge' },
    { answer: 'Kop op, het valt wel mee.', next: 'take-seriously' },
    { answer: 'Logisch dat je je schaamt. Hoe voel je je nu?', next: 'give-back' },
  ])('is $next after “$answer”', ({ answer, next }) => {
    expect(about(answer, dutch, 'nl')?.next).toBe(next);
  });
});
