/** A screen of its own for browsers with a window: a real X server in memory, with a window manager so that focus is real. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { findCommand } from '../../.ci/browsers.mjs';
import { until } from './surface';

export interface Display {
  /** Such as ':7'. */
  readonly name: string;
  /** Real key presses for the window that has the focus, in the notation of xdotool: 'Tab', 'ctrl+z', 'Return'. */
  readonly press: (...keys: string[]) => void;
  /** Real typing, as from a keyboard. */
  readonly type: (text: string) => void;
  /** Moves the real pointer to screen pixels. */
  readonly move: (x: number, y: number) => void;
  /** A real click at screen pixels. */
  readonly click: (x: number, y: number) => void;
  /** A PNG of the whole screen. */
  readonly photograph: (file: string) => void;
  readonly close: () => Promise<void>;
}

/** True when this machine has what a display of our own takes. */
export const canHaveDisplay = ['Xvfb', 'openbox', 'xdotool', 'import'].every((name) => findCommand(name));

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

/** Starts a display of `width` × `height` pixels on the first free number. */
export async function openDisplay(width = 1200, height = 800): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const numbers = server.stdio[3];
  if (!numbers) throw new Error('Xvfb gives no number');
  let number = '';
  numbers.on('data', (chunk: Buffer) => {
    number += chunk.toString();
  });
  await until('a display', async () => number.endsWith('\n'));
  const name = `:${number.trim()}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', ['--sm-disable'], { env, stdio: 'ignore' });
  const run = (command: string, ...args: string[]): string => {
    const { status, stdout } = spawnSync(command, args, { env, encoding: 'utf8', timeout: 30_000 });
    return status === 0 ? stdout.trim() : '';
  };
  return {
    name,
    press: (...keys) => void run('xdotool', 'key', '--delay', '80', ...keys),
    type: (text) => void run('xdotool', 'type', '--delay', '30', text),
    move: (x, y) => void run('xdotool', 'mousemove', `${x}`, `${y}`),
    click: (x, y) => void run('xdotool', 'mousemove', `${x}`, `${y}`, 'click', '1'),
    photograph: (file) => void run('import', '-window', 'root', file),
    async close() {
      await stop(manager);
      await stop(server);
    },
  };
}
