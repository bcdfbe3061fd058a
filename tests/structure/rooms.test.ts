import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What a room may import: paths from the root of the project (a folder ends in /), and packages. */
interface Room {
  readonly folder: string;
  readonly may: readonly string[];
}

const rooms: readonly Room[] = [
  { folder: 'rules/', may: ['rules/'] },
  {
    folder: 'entrypoints/chat/',
    may: ['entrypoints/chat/', 'entrypoints/shared/protocol', 'wxt/browser', 'wxt/utils/'],
  },
  {
    folder: 'entrypoints/unknown-apps.ts',
    may: ['entrypoints/chat/', 'wxt/utils/'],
  },
  {
    folder: 'components/',
    may: [
      'components/',
      'react',
      'rules/types',
      'rules/words-to-say',
      'entrypoints/shared/helplines',
      'entrypoints/shared/quotes',
      'entrypoints/shared/settings',
      'entrypoints/shared/translate',
    ],
  },
  {
    folder: 'entrypoints/shared/',
    may: [
      'entrypoints/shared/',
      'entrypoints/chat/sites/site',
      'components/',
      'react',
      'rules/',
      'public/_locales/',
      'wxt/browser',
      'webextension-polyfill',
    ],
  },
  {
    folder: 'entrypoints/sidepanel/',
    may: [
      'entrypoints/sidepanel/',
      'entrypoints/chat/sites/',
      'entrypoints/shared/',
      'components/',
      'rules/',
      'react',
      'react-dom/',
      'zustand',
      'webextension-polyfill',
    ],
  },
  {
    folder: 'entrypoints/practice/',
    may: [
      'entrypoints/practice/',
      'entrypoints/chat/insert',
      'entrypoints/shared/',
      'components/',
      'rules/',
      'react',
      'react-dom/',
      'zustand',
      'webextension-polyfill',
    ],
  },
  {
    folder: 'entrypoints/options/',
    may: [
      'entrypoints/options/',
      'entrypoints/shared/',
      'components/',
      'rules/',
      'react',
      'react-dom/',
      'zustand',
      'webextension-polyfill',
    ],
  },
  {
    folder: 'entrypoints/welcome/',
    may: [
      'entrypoints/welcome/',
      'entrypoints/chat/sites/',
      'entrypoints/shared/',
      'components/',
      'react',
      'react-dom/',
      'zustand',
      'webextension-polyfill',
    ],
  },
  { folder: 'entrypoints/background.ts', may: ['webextension-polyfill', 'wxt/utils/'] },
];

const files = ['components', 'entrypoints', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What a file imports: packages by name, other files by their path from the root of the project. */
function importsOf(file: string): readonly string[] {
  return ts
    .preProcessFile(textOf(file), true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? normalize(join(dirname(file), fileName)).replace(/\.tsx?$/, '') : fileName,
    );
}

const roomOf = (file: string): Room | undefined => rooms.find(({ folder }) => file.startsWith(folder));

const allowed = (imported: string, { may }: Room): boolean =>
  may.some(
    (one) =>
      imported === one ||
      imported === one.replace(/\/$/, '') ||
      imported.startsWith(one.endsWith('/') ? one : `${one}/`),
  );

describe('the rooms', () => {
  it('hold every file', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((file) => !roomOf(file))).toEqual([]);
  });

  it.each(rooms)('$folder imports only what it may', (room) => {
    const inside = files.filter((file) => roomOf(file) === room);
    expect(inside.length).toBeGreaterThan(0);
    const outside = inside.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !allowed(imported, room))
        .map((imported) => `${relative('', file)} imports ${imported}`),
    );
    expect(outside).toEqual([]);
  });

  it('name nothing of the browser in components, which get all they show from outside', () => {
    const reaching = files
      .filter((file) => file.startsWith('components/'))
      .filter((file) => /\b(?:browser|chrome)\.|\bnavigator\.|\blocalStorage\b|\bfetch\(/.test(textOf(file)));
    expect(reaching).toEqual([]);
  });

  it('ask nothing of any network', () => {
    const asking = files.filter((file) =>
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|\bimport\(['"]https?:/.test(textOf(file)),
    );
    expect(asking).toEqual([]);
  });
});
