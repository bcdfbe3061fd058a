import type { Language, TouchableKey } from '../../../rules/types';
import type { PracticeConversation } from '../dialogue';

/** Who the partner is to the one who practises. */
export const relations = [
  'friend',
  'partner',
  'parent',
  'child',
  'family',
  'colleague',
  'neighbour',
] as const;
export type Relation = (typeof relations)[number];

/** How much a conversation asks of the one who practises. */
export const levels = ['gentle', 'middle', 'steep'] as const;
export type PracticeLevel = (typeof levels)[number];

/** What the list shows of a conversation; the conversation itself is loaded when it is chosen. */
export interface ListedConversation {
  /** The name of the file. */
  readonly id: string;
  readonly language: Language;
  readonly title: string;
  readonly partner: string;
  readonly relation: Relation;
  /** The key of the article that it lets one practise most. */
  readonly key: TouchableKey;
  readonly level: PracticeLevel;
  /** How many answers the good way through takes. */
  readonly answers: number;
}

/** Every conversation of the practice room, in the order of the list. A new one is one file and one line here. */
export const listed: readonly [ListedConversation, ...ListedConversation[]] = [
  {
    id: 'en-lost-job',
    language: 'en',
    title: 'Sam lost his job',
    partner: 'Sam',
    relation: 'friend',
    key: 2,
    level: 'gentle',
    answers: 4,
  },
  {
    id: 'en-left-out',
    language: 'en',
    title: 'Everyone was invited but Ellie',
    partner: 'Ellie',
    relation: 'family',
    key: 3,
    level: 'gentle',
    answers: 4,
  },
  {
    id: 'en-toronto',
    language: 'en',
    title: 'Good news, and a goodbye',
    partner: 'Leila',
    relation: 'friend',
    key: 6,
    level: 'gentle',
    answers: 4,
  },
  {
    id: 'en-waiting-for-results',
    language: 'en',
    title: 'Mum waits for a result',
    partner: 'Mum',
    relation: 'parent',
    key: 1,
    level: 'middle',
    answers: 4,
  },
  {
    id: 'en-the-dog-next-door',
    language: 'en',
    title: 'The dog next door',
    partner: 'Mr Osei',
    relation: 'neighbour',
    key: 5,
    level: 'middle',
    answers: 4,
  },
  {
    id: 'en-night-shift',
    language: 'en',
    title: 'After a night shift',
    partner: 'Tom',
    relation: 'colleague',
    key: 4,
    level: 'middle',
    answers: 4,
  },
  {
    id: 'en-the-dishes',
    language: 'en',
    title: 'Not about the dishes',
    partner: 'Chris',
    relation: 'partner',
    key: 5,
    level: 'steep',
    answers: 4,
  },
  {
    id: 'en-opening-night',
    language: 'en',
    title: 'You forgot, and Dani is hurt',
    partner: 'Dani',
    relation: 'friend',
    key: 1,
    level: 'steep',
    answers: 4,
  },
  {
    id: 'nl-bezoek-aan-mama',
    language: 'nl',
    title: 'Noors moeder herkende haar niet',
    partner: 'Noor',
    relation: 'friend',
    key: 2,
    level: 'gentle',
    answers: 4,
  },
  {
    id: 'nl-gezakt',
    language: 'nl',
    title: 'Gezakt',
    partner: 'Milan',
    relation: 'child',
    key: 3,
    level: 'gentle',
    answers: 4,
  },
  {
    id: 'nl-het-eerste-kleinkind',
    language: 'nl',
    title: 'Goed nieuws van drie hoog',
    partner: 'Riet',
    relation: 'neighbour',
    key: 5,
    level: 'gentle',
    answers: 4,
  },
  {
    id: 'nl-de-scan-van-papa',
    language: 'nl',
    title: 'Papa was bij de dokter',
    partner: 'Papa',
    relation: 'parent',
    key: 1,
    level: 'middle',
    answers: 4,
  },
  {
    id: 'nl-het-gaat-niet-meer',
    language: 'nl',
    title: 'Koen is op',
    partner: 'Koen',
    relation: 'colleague',
    key: 6,
    level: 'middle',
    answers: 4,
  },
  {
    id: 'nl-het-bedje',
    language: 'nl',
    title: 'Het bedje',
    partner: 'Lies',
    relation: 'family',
    key: 5,
    level: 'steep',
    answers: 4,
  },
  {
    id: 'nl-weer-te-laat',
    language: 'nl',
    title: 'Weer te laat thuis',
    partner: 'Jeroen',
    relation: 'partner',
    key: 1,
    level: 'steep',
    answers: 4,
  },
  {
    id: 'nl-je-was-er-niet',
    language: 'nl',
    title: 'Je was er niet, zegt Sanne',
    partner: 'Sanne',
    relation: 'friend',
    key: 4,
    level: 'steep',
    answers: 3,
  },
];

const files = import.meta.glob<PracticeConversation>('./??-*.ts', { import: 'conversation' });

/** The whole conversation. Rejects when there is no such file. */
export async function load(id: string): Promise<PracticeConversation> {
  const file = files[`./${id}.ts`];
  if (!file) throw new Error(`There is no conversation ${id}.`);
  return file();
}

/** The languages there is a conversation in, each once. */
export const conversationLanguages: readonly Language[] = [
  ...new Set(listed.map(({ language }) => language)),
];

/** The first conversation in this language, or the first of all. */
export const firstIn = (language: Language): ListedConversation =>
  listed.find((conversation) => conversation.language === language) ?? listed[0];
