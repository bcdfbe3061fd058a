import { defaultSettings, readSettings, type Settings } from '../shared/settings';

/** What a file of settings is called when it is saved. */
export const fileName = 'haven-settings.json';

/** The version of the file's form. A newer form gets a higher number; older ones are to be read for good. */
export const fileVersion = 1;

/** UTF-16 units; real files have a few hundred. */
const longest = 200_000;

/**
 * What is wrong in a file, and where. `where` is a path such as `settings.offAt.https://chat.example[0]`, or the line and
 * column of a slip in the JSON ("3:14").
 */
export interface FileProblem {
  readonly kind: 'not-json' | 'not-haven' | 'newer' | 'too-long' | 'unknown-name' | 'wrong-value';
  readonly where: string;
}

export type FileReading =
  | { readonly settings: Settings; readonly problems: readonly [] }
  | { readonly settings: undefined; readonly problems: readonly FileProblem[] };

/** What belongs to this browser and this moment stays behind. */
type Kept = Omit<Settings, 'snoozedUntil' | 'welcomed'>;

function keptOf({ snoozedUntil: _moment, welcomed: _here, ...kept }: Settings): Kept {
  return kept;
}

/** The settings as a file: JSON, with a version, and no word of any message. */
export const fileOf = (settings: Settings): string =>
  `${JSON.stringify({ haven: 'settings', version: fileVersion, settings: keptOf(settings) }, null, 2)}\n`;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the JSON breaks off, as both browsers tell it; empty when they do not. The error itself holds words of the file. */
function placeIn(error: unknown): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return line === undefined ? '' : `${line}:${column}`;
}

/** The places where `given` is not what `readSettings` makes of it: a value is sound when reading it changes nothing. */
function differences(path: string, given: unknown, read: unknown): readonly string[] {
  if (Array.isArray(given) && Array.isArray(read)) {
    const wrong = given.flatMap((item, place) =>
      read.includes(item) && given.indexOf(item) === place ? [] : [`${path}[${place}]`],
    );
    return wrong.length > 0 || given.length === read.length ? wrong : [path];
  }
  if (isRecord(given) && isRecord(read))
    return Object.entries(given).flatMap(([name, value]) =>
      Object.hasOwn(read, name) ? differences(`${path}.${name}`, value, read[name]) : [`${path}.${name}`],
    );
  return Object.is(given, read) ? [] : [path];
}

const failed = (...problems: readonly FileProblem[]): FileReading => ({ settings: undefined, problems });

/**
 * The settings in the text of a file, or all that is wrong with it: then nothing of it counts. `now`: what is set here;
 * the first run and a snooze are kept from it. Settings that the file leaves out get their defaults.
 */
export function settingsFromFile(text: string, now: Settings): FileReading {
  if (text.length > longest) return failed({ kind: 'too-long', where: '' });
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return failed({ kind: 'not-json', where: placeIn(error) });
  }
  if (!isRecord(file) || file.haven !== 'settings' || !isRecord(file.settings))
    return failed({ kind: 'not-haven', where: '' });
  if (typeof file.version === 'number' && file.version > fileVersion)
    return failed({ kind: 'newer', where: 'version' });
  if (file.version !== fileVersion) return failed({ kind: 'wrong-value', where: 'version' });

  const given = file.settings;
  const read = keptOf(readSettings(given));
  const problems = Object.entries(given).flatMap(([name, value]): readonly FileProblem[] =>
    Object.hasOwn(read, name)
      ? differences(`settings.${name}`, value, read[name as keyof Kept]).map((where) => ({
          kind: 'wrong-value',
          where,
        }))
      : [{ kind: 'unknown-name', where: `settings.${name}` }],
  );
  if (problems.length > 0) return failed(...problems);
  const { snoozedUntil, welcomed } = now;
  return { settings: { ...defaultSettings, ...read, snoozedUntil, welcomed }, problems: [] };
}
