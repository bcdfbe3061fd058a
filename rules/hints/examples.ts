/** One conversation that tells what a hint is for, in own words. */
export interface HintExample {
  readonly language: 'en' | 'nl';
  /** Oldest first: who, how many seconds ago, what. */
  readonly thread: readonly (readonly ['them' | 'me', number, string])[];
  readonly draft: string;
  /** The other is typing. */
  readonly typing?: true;
}

/** Conversations in which the hint must be offered, and at least as many in which it must not. */
export interface HintExamples {
  readonly yes: readonly HintExample[];
  readonly no: readonly HintExample[];
}
