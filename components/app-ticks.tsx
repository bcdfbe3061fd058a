import './app-ticks.css';

export interface TickableApp {
  readonly id: string;
  readonly name: string;
  /** Where it is, in a word or two. */
  readonly hosts: string;
  readonly ticked: boolean;
}

export interface AppTicksProps {
  readonly question: string;
  readonly apps: readonly TickableApp[];
  readonly onTick: (id: string, ticked: boolean) => void;
}

/** A list of chat apps to tick. */
export function AppTicks({ question, apps, onTick }: AppTicksProps) {
  return (
    <fieldset className="app-ticks">
      <legend className="app-ticks-question">{question}</legend>
      {apps.map(({ id, name, hosts, ticked }) => (
        <label className="app-ticks-app" key={id}>
          <input
            className="app-ticks-box"
            type="checkbox"
            checked={ticked}
            onChange={(event) => onTick(id, event.target.checked)}
          />
          <span className="app-ticks-words">
            {name} <span className="app-ticks-hosts">{hosts}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
