import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { scenes } from '../gallery/scenes';

const components = readdirSync(join(import.meta.dirname, '../../components'))
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => basename(file, '.tsx'));

it('the gallery shows every component, and nothing that is gone', () => {
  expect(components.length).toBeGreaterThan(20);
  expect(Object.keys(scenes).sort()).toEqual([...components].sort());
  for (const [component, states] of Object.entries(scenes))
    expect(Object.keys(states).length, component).toBeGreaterThan(0);
});
