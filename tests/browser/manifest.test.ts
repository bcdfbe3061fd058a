import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from './launch';

const manifestOf = (name: 'chromium' | 'firefox'): Record<string, unknown> =>
  JSON.parse(readFileSync(join(builtExtension(name), 'manifest.json'), 'utf8')) as Record<string, unknown>;

const filesOf = (name: 'chromium' | 'firefox', pattern: RegExp): readonly string[] =>
  readdirSync(builtExtension(name), { recursive: true, encoding: 'utf8' })
    .filter((file) => pattern.test(file))
    .map((file) => join(builtExtension(name), file));

const expected = {
  chromium: ['activeTab', 'scripting', 'sidePanel', 'storage'],
  firefox: ['activeTab', 'scripting', 'storage'],
} as const;

describe.each(['chromium', 'firefox'] as const)('the built extension for %s', (name) => {
  const manifest = manifestOf(name);

  it('asks for the designed permissions, and no other', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(expected[name]);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('puts nothing into pages by itself and shows pages nothing', () => {
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable', 'incognito'])
      expect(manifest[key], key).toBeUndefined();
  });

  it('is Manifest V3, opened by a click or a shortcut', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.action).toMatchObject({ default_title: '__MSG_open_panel__' });
    expect(manifest.action).not.toHaveProperty('default_popup');
    expect(manifest.commands).toHaveProperty('_execute_action');
    expect(manifest.default_locale).toBe('en');
  });

  it('has icons that exist', () => {
    const icons = Object.values(manifest.icons as Record<string, string>);
    expect(icons).toHaveLength(5);
    for (const icon of icons) expect(existsSync(join(builtExtension(name), icon)), icon).toBe(true);
  });

  it('forbids its own pages every connection, and inline code and style', () => {
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:/);
  });

  it('has pages without inline code or style', () => {
    const pages = filesOf(name, /\.html$/);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const html = readFileSync(page, 'utf8');
      expect(html, page).not.toMatch(/<style|\sstyle=|\son\w+=/);
      expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(html, page).not.toMatch(/(?:src|href)="https?:/);
    }
  });

  it('opens as the browser wants it', () => {
    if (name === 'chromium') {
      expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
      expect(manifest).not.toHaveProperty('sidebar_action');
    } else {
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        open_at_install: false,
      });
      expect(manifest.browser_specific_settings).toMatchObject({
        gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      });
    }
  });
});
