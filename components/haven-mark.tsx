import './haven-mark.css';

export interface HavenMarkProps {
  /** The light is on. */
  readonly awake: boolean;
  /** The light grows and shrinks at the pace of a calm breath, for who likes to breathe along. */
  readonly breathing?: boolean;
}

/** Haven's own drawing: a light between two arms of a harbour. */
export function HavenMark({ awake, breathing = false }: HavenMarkProps) {
  return (
    <svg
      className="haven-mark"
      data-awake={awake}
      data-breathing={breathing}
      viewBox="0 0 120 96"
      aria-hidden="true"
      focusable="false"
    >
      <circle className="haven-mark-glow" cx="60" cy="44" r="30" />
      <circle className="haven-mark-light" cx="60" cy="44" r="12" />
      <path className="haven-mark-arms" d="M22 58a38 38 0 0 1 76 0" />
      <path className="haven-mark-water" d="M14 74c11.5 0 11.5-7 23-7s11.5 7 23 7 11.5-7 23-7 11.5 7 23 7" />
      <path className="haven-mark-deep" d="M36 90c8 0 8-5 16-5s8 5 16 5 8-5 16-5" />
    </svg>
  );
}
