/** `npm start` itself, as it is typed: with and without a display, in both browsers, ended by Ctrl+C and by closing. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canHaveDisplay, type Display, openDisplay } from './display';
import { until } from './surface';

const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** Types `npm run …`; the process is the first of its own group, as in a terminal, so that Ctrl+C reaches all of it. */
function type(script: string, environment: NodeJS.ProcessEnv, ...args: string[]) {
  const child = spawn('npm', ['run', script, ...args], {
    cwd: projectFolder,
    detached: true,
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  const ended = once(child, 'close');
  return {
    said: () => said,
    ended: async (): Promise<number | null> => {
      await ended;
      return child.exitCode;
    },
    pressControlC: () => process.kill(-(child.pid ?? 0), 'SIGINT'),
  };
}

describe.each(['start', 'start:firefox'])('npm run %s', (script) => {
  it('opens the practice room without a display, says so and where a picture is, and ends', async () => {
    const start = type(script, { HAVEN_OPEN_ONCE: '1' });
    const code = await start.ended();
    expect(start.said()).toMatch(/Haven is open in .*extension:\/\/.*practice\.html/);
    expect(code).toBe(0);
    const picture = /A picture of it: (.*\.png)/.exec(start.said())?.[1] ?? '';
    expect(existsSync(picture)).toBe(true);
    expect(statSync(picture).size).toBeGreaterThan(5000);
    rmSync(dirname(picture), { recursive: true });
  });

  it('ends with Ctrl+C', async () => {
    const start = type(script, {});
    await until('the browser', async () => start.said().includes('Ctrl+C'), {
      patience: 90_000,
      instead: async () => start.said(),
    });
    start.pressControlC();
    await start.ended();
    rmSync(dirname(/A picture of it: (.*\.png)/.exec(start.said())?.[1] ?? ''), { recursive: true });
  });

  describe.skipIf(!canHaveDisplay)('on a display', () => {
    let display: Display;
    beforeAll(async () => {
      display = await openDisplay();
    });
    afterAll(() => display.close());

    it('shows a window, and ends when it is closed', async () => {
      const start = type(script, { DISPLAY: display.name });
      await until('the browser', async () => start.said().includes('Ctrl+C'), {
        patience: 90_000,
        instead: async () => start.said(),
      });
      expect(start.said()).not.toContain('no display');
      await until('the window to close', async () => {
        display.press('alt+F4');
        return Promise.race([
          start.ended().then(() => true),
          new Promise<false>((no) => setTimeout(no, 3000, false)),
        ]);
      });
      expect(await start.ended()).toBe(0);
    });
  });

  it('says in plain words that there is no browser', async () => {
    const missing = { HAVEN_CHROMIUM: '/nowhere/chromium', HAVEN_FIREFOX: '/nowhere/firefox' };
    const start = type(script, missing, '--silent');
    expect(await start.ended()).not.toBe(0);
    expect(start.said()).toMatch(/is set to \/nowhere\/\w+, and there is no such program/);
  });
});
