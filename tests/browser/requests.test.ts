import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BrowserName, launch } from './launch';
import { openLocalChat, serveLocalChat } from './local-chat';
import { byExtensions, elsewhere } from './requests';

/** An extension that does what Haven never may: it asks another server from its panel, and from a script in the page. */
function talkativeExtension(name: BrowserName): string {
  const folder = mkdtempSync(join(tmpdir(), 'haven-talkative-'));
  const isFirefox = name === 'firefox';
  const manifest = {
    manifest_version: 3,
    name: 'Talkative',
    version: '1',
    action: {},
    permissions: ['scripting', 'activeTab', ...(isFirefox ? [] : ['sidePanel'])],
    background: isFirefox ? { scripts: ['background.js'] } : { service_worker: 'background.js' },
    content_security_policy: { extension_pages: "script-src 'self'" },
    ...(isFirefox
      ? {
          sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
          browser_specific_settings: {
            gecko: { id: 'haven@haven.example', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { side_panel: { default_path: 'sidepanel.html' } }),
  };
  const open = isFirefox
    ? 'browser.sidebarAction.toggle()'
    : 'chrome.sidePanel.open({ windowId: tab.windowId })';
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), `chrome.action.onClicked.addListener((tab) => { ${open}; });`);
  writeFileSync(join(folder, 'sidepanel.html'), '<!doctype html><title>Talkative</title><p>Talkative</p>');
  return folder;
}

declare const chrome: {
  readonly tabs: { query(wish: object): Promise<{ readonly id: number }[]> };
  readonly scripting: { executeScript(wish: object): Promise<unknown> };
};

describe.each<BrowserName>(['chromium', 'firefox'])('the recorder of requests in %s', (name) => {
  it('sees what an extension asks for, from its panel and from its script in a page', async () => {
    const extension = talkativeExtension(name);
    const served = await serveLocalChat();
    const haven = await launch(name, { extension, hosts: ['chat.example', 'elsewhere.example'] });
    const host = `chat.example:${served.port}`;
    try {
      const page = await haven.browser.newPage();
      await openLocalChat(page, host, 'textarea');
      const panel = await haven.openPanel(page);
      await panel.evaluate(async (port) => {
        await fetch(`http://elsewhere.example:${port}/panel`, { mode: 'no-cors' }).catch(() => undefined);
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        await chrome.scripting.executeScript({
          target: { tabId: tab?.id },
          args: [port],
          func: async (to: number) => {
            await fetch(`http://elsewhere.example:${to}/script`, { mode: 'no-cors' }).catch(() => undefined);
          },
        });
      }, served.port);
    } finally {
      const requests = await haven.close();
      await served.close();
      rmSync(extension, { recursive: true });
      const paths = elsewhere(requests, [host]).map(({ url }) => new URL(url).pathname);
      expect(paths.sort()).toEqual(['/panel', '/script']);
      expect(byExtensions(requests).map(({ url }) => new URL(url).pathname)).toContain('/panel');
    }
  });
});
