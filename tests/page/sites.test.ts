/**
 * The site files in real browsers: each fixture is read by the built script in a page of its own host, and must give back
 * its exact thread and draft.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sitesAt } from '../../entrypoints/chat/sites';
import { type BrowserName, type Probe, startProbe, type Watched } from './probe';
import { siteFiles } from './site-files';

const names = (process.env.HAVEN_BROWSERS?.split(',') ?? ['chromium', 'firefox']) as BrowserName[];

describe.each(names)('the site files in %s', (name) => {
  let probe: Probe;
  beforeAll(async () => {
    probe = await startProbe(name);
  });
  afterAll(async () => {
    await probe?.close();
  });

  const leave = async (watched: Watched): Promise<void> => {
    await watched.hangUp();
    await watched.page.close();
  };

  it.each(siteFiles)('read the thread and the draft of %s', async (_, { site, fixture }) => {
    // Browsers ask many of the real hosts for https alone, so the page is at this machine and says it were there.
    const { pathname, hash } = new URL(fixture.url);
    const page = await probe.open(fixture.html, { path: pathname + hash });
    const watched = await probe.watch(page, () => sitesAt(new URL(fixture.url)));
    const shown = await watched.snapshot('a thread', ({ messages }) => messages.length > 0);
    expect([shown.site, shown.outdated]).toEqual([site.id, null]);
    expect(shown.messages).toEqual(fixture.thread);
    expect(shown.draft).toBe(fixture.draft);
    await leave(watched);
  });
});
