// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { conversationOf } from '../../entrypoints/chat/conversation';

const place = { origin: 'https://chat.example', pathname: '/c', search: '', hash: '' } as Location;
const name = (heading: string, at: Location = place): string => {
  document.body.innerHTML = `<main><h2>${heading}</h2><div class="list"></div></main>`;
  return conversationOf(at, undefined, document.querySelector('.list') ?? undefined);
};

it('is the same for the same place and heading, whatever stands beside the name', () => {
  expect(name('Noor')).toBe(name('Noor'));
  expect(name('<span>Noor</span> <small>online</small>')).toBe(
    name('<span>Noor</span> <small>typing…</small>'),
  );
  expect(name('Noor (2)')).toBe(name('Noor (3)'));
});

it('is another for another heading or address', () => {
  expect(name('Noor')).not.toBe(name('Kim'));
  expect(name('Noor')).not.toBe(name('Noor', { ...place, hash: '#/2' }));
});

it('holds no name', () => {
  expect(name('Noor')).toMatch(/^[0-9a-z]+-[0-9a-z]+$/);
  expect(name('Noor')).not.toContain('noor');
});
