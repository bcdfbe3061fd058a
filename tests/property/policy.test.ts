import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintRules } from '../../rules/hints/index';
import {
  initialPolicy,
  levels,
  linger,
  type PolicyEvent,
  type PolicySettings,
  type PolicyState,
  reduce,
  signsForCaution,
  signsOf,
} from '../../rules/policy';
import { type Evidence, type Hint, type HintId, hintIds } from '../../rules/types';

const cautions = new Set(hintRules.filter(({ kind }) => kind === 'caution').map(({ id }) => id));

const evidence: fc.Arbitrary<Evidence> = fc
  .tuple(fc.constantFrom<Evidence['where']>('draft', 0, 1, 2), fc.nat(40), fc.integer({ min: 1, max: 10 }))
  .map(([where, start, length]) => ({ where, start, end: start + length }));
const hintOf = (id: HintId): fc.Arbitrary<Hint> =>
  fc.array(evidence, { minLength: 1, maxLength: 4 }).map((because) => ({ id, key: 2, because }));

/** What `check` may give: a crisis alone, or any of the others, each once. */
const candidates: fc.Arbitrary<readonly Hint[]> = fc.oneof(
  { weight: 1, arbitrary: hintOf('crisis').map((hint) => [hint]) },
  {
    weight: 8,
    arbitrary: fc
      .subarray(hintIds.filter((id) => id !== 'crisis'))
      .chain((ids) => fc.tuple(...ids.map(hintOf))),
  },
);

type Step = { readonly wait: number; readonly event: (now: number, state: PolicyState) => PolicyEvent };

const id = fc.constantFrom(...hintIds);
const event: fc.Arbitrary<Step['event']> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(candidates, fc.nat(30), fc.option(fc.nat(8000), { nil: undefined }))
      .map(([found, length, ago]): Step['event'] => (now) => ({
        type: 'seen',
        candidates: found,
        draft: { length },
        ...(ago === undefined ? {} : { keyAt: now - ago }),
        now,
      })),
  },
  { weight: 3, arbitrary: fc.constant<Step['event']>((now) => ({ type: 'tick', now })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('dismissed', 'resting', 'inserted'), id, fc.boolean())
      .map(([type, any, onShow]): Step['event'] => (now, state) => ({
        type,
        id: onShow ? (state.shown?.id ?? any) : any,
        now,
      })),
  },
  { weight: 1, arbitrary: fc.constant<Step['event']>((now) => ({ type: 'sent', now })) },
);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({ wait: fc.oneof(fc.nat(3000), fc.nat(100_000)), event }),
  { maxLength: 60, size: 'max' },
);
const settings: fc.Arbitrary<PolicySettings> = fc.record({
  level: fc.constantFrom('quiet', 'balanced', 'talkative'),
  delay: fc.integer({ min: 500, max: 10_000 }),
  off: fc.subarray([...hintIds], { maxLength: 3 }),
  dismissals: fc.dictionary(id, fc.nat(8)) as fc.Arbitrary<Partial<Record<HintId, number>>>,
});

interface Moment {
  readonly before: PolicyState;
  readonly event: PolicyEvent;
  readonly state: PolicyState;
  readonly now: number;
}

function play(run: readonly Step[], chosen: PolicySettings): readonly Moment[] {
  const moments: Moment[] = [];
  let state = initialPolicy;
  let now = 1_000_000;
  for (const step of run) {
    now += step.wait;
    const told = step.event(now, state);
    const next = reduce(state, told, chosen);
    moments.push({ before: state, event: told, state: next, now });
    state = next;
  }
  return moments;
}

const isNew = ({ before, state }: Moment): boolean =>
  state.shown !== undefined && state.shown.id !== before.shown?.id;

/** Holds after every event of every run. */
const always = (holds: (moments: readonly Moment[], chosen: PolicySettings) => void): void => {
  fc.assert(
    fc.property(steps, settings, (run, chosen) => {
      holds(play(run, chosen), chosen);
    }),
    { numRuns: 400 },
  );
};

describe('whatever happens', () => {
  it('two new hints are an interval apart, and no more come than the level allows', () => {
    always((moments, { level }) => {
      const times = moments.filter((moment) => isNew(moment) && moment.state.shown?.id !== 'crisis');
      expect(times.length).toBeLessThanOrEqual(levels[level].most);
      times.slice(1).forEach(({ now }, place) => {
        expect(now - (times[place]?.now ?? 0)).toBeGreaterThanOrEqual(levels[level].interval);
      });
    });
  });

  it('a hint that rests or is switched off is never shown', () => {
    always((moments, { off }) => {
      for (const { state } of moments) {
        if (!state.shown) continue;
        expect(state.resting).not.toContain(state.shown.id);
        expect(off).not.toContain(state.shown.id);
      }
    });
  });

  it('a caution never appears on one sign', () => {
    always((moments) => {
      for (const moment of moments) {
        const { shown } = moment.state;
        if (!shown || !isNew(moment) || !cautions.has(shown.id)) continue;
        expect(signsOf(shown.because)).toBeGreaterThanOrEqual(signsForCaution);
        expect(shown.because.some(({ where }) => where === 'draft')).toBe(true);
      }
    });
  });

  it('no new hint appears while keys are still coming', () => {
    always((moments, { delay }) => {
      for (const moment of moments) {
        const { state, now } = moment;
        if (!isNew(moment) || state.shown?.id === 'crisis' || state.draftLength === 0) continue;
        expect(now - (state.keyAt ?? Number.NEGATIVE_INFINITY)).toBeGreaterThanOrEqual(delay);
      }
    });
  });

  it('a hint that fits stays, unless the person answers, sends, or is shown care', () => {
    always((moments) => {
      for (const { before, event, state } of moments) {
        if (event.type !== 'seen' || !before.shown) continue;
        if (!event.candidates.some(({ id: fits }) => fits === before.shown?.id)) continue;
        expect(state.shown?.id).toBe(before.shown.id);
      }
    });
  });

  it('a hint that does not fit is gone after a moment', () => {
    always((moments) => {
      for (const { state, now } of moments) {
        if (!state.shown || state.candidates.some(({ id: fits }) => fits === state.shown?.id)) continue;
        expect(now - (state.unfitSince ?? Number.NEGATIVE_INFINITY)).toBeLessThan(linger);
      }
    });
  });

  it('danger that the other tells of is shown at once, if the person has not waved it away', () => {
    always((moments, { off }) => {
      const answers = moments.findIndex(({ event }) => 'id' in event && event.id === 'crisis');
      for (const { event, state } of answers < 0 ? moments : moments.slice(0, answers)) {
        if (event.type !== 'seen' || off.includes('crisis')) continue;
        const [first] = event.candidates;
        if (first?.id !== 'crisis' || first.because.every(({ where }) => where === 'draft')) continue;
        expect(state.shown?.id).toBe('crisis');
      }
    });
  });

  it('beside a crisis nothing new is shown', () => {
    always((moments) => {
      for (const moment of moments) {
        if (!isNew(moment) || !moment.state.candidates.some(({ id: fits }) => fits === 'crisis')) continue;
        expect(moment.state.shown?.id).toBe('crisis');
      }
    });
  });

  it('wakes in the future only, and waking changes something', () => {
    always((moments, chosen) => {
      for (const { state, now } of moments) {
        if (state.wakeAt === undefined) continue;
        expect(state.wakeAt).toBeGreaterThan(now);
        const woken = reduce(state, { type: 'tick', now: state.wakeAt }, chosen);
        expect(woken.shown).not.toBe(state.shown);
      }
    });
  });

  it('seeing the same twice changes nothing, and what went in is left alone', () => {
    always((moments, chosen) => {
      for (const { event, state } of moments) {
        if (event.type !== 'seen') continue;
        const copy = structuredClone(state);
        expect(reduce(state, event, chosen)).toEqual(copy);
        expect(state).toEqual(copy);
      }
    });
  });
});
