/** A package that reads text too, to compare with. Measured only where it is installed; Haven does not depend on it. */
export interface Peer {
  readonly name: string;
  /** Loads it; undefined if it is not installed. Gives what it costs a key: one reading of the draft. */
  readonly load: () => Promise<((text: string) => Promise<void> | void) | undefined>;
}

type Module = Readonly<Record<string, unknown>>;

async function moduleOf(name: string): Promise<Module | undefined> {
  try {
    return (await import(/* @vite-ignore */ name)) as Module;
  } catch {
    return undefined;
  }
}

function member(module: Module, name: string): unknown {
  return module[name] ?? (module.default as Module | undefined)?.[name];
}

export const peers: readonly Peer[] = [
  {
    name: 'vader-sentiment',
    load: async () => {
      const module = await moduleOf('vader-sentiment');
      const analyzer =
        module &&
        (member(module, 'SentimentIntensityAnalyzer') as { polarity_scores(text: string): unknown });
      return analyzer && ((text) => void analyzer.polarity_scores(text));
    },
  },
  {
    name: 'compromise',
    load: async () => {
      const module = await moduleOf('compromise');
      const nlp = module?.default as ((text: string) => { json(): unknown }) | undefined;
      return nlp && ((text) => void nlp(text).json());
    },
  },
  {
    name: 'harper.js',
    load: async () => {
      const module = await moduleOf('harper.js');
      const binary = await moduleOf('harper.js/binaryInlined');
      if (!module || !binary) return undefined;
      const LocalLinter = member(module, 'LocalLinter') as new (
        options: object,
      ) => {
        setup(): Promise<void>;
        lint(text: string): Promise<unknown>;
      };
      const linter = new LocalLinter({ binary: binary.binaryInlined });
      await linter.setup();
      return async (text) => void (await linter.lint(text));
    },
  },
];
