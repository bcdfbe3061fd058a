import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';

/** The browser's own way to open what we call the panel; a browser has one of the two. */
interface PanelDoors {
  readonly sidePanel?: {
    readonly open: (where: { windowId: number }) => Promise<void>;
    readonly setPanelBehavior: (behavior: { openPanelOnActionClick: boolean }) => Promise<void>;
  };
  readonly sidebarAction?: { readonly open: () => Promise<void> };
}

/**
 * Opens the panel on a click of the toolbar icon or the shortcut, and does nothing else. The click goes through
 * `action.onClicked`, because only so it grants `activeTab`, with which the panel may look at the tab.
 */
export default defineBackground(() => {
  const doors = browser as PanelDoors;
  browser.action.onClicked.addListener((tab) => {
    // No waiting before this line: browsers open a panel only straight from a click.
    const opened = doors.sidePanel
      ? tab.windowId !== undefined && doors.sidePanel.open({ windowId: tab.windowId })
      : doors.sidebarAction?.open();
    // A window that closed meanwhile needs no panel.
    if (opened) opened.catch(() => undefined);
  });
  doors.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false }).catch(() => undefined);
});
