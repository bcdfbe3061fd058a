/**
 * A person clicks Insert in the panel: the page then has no focus at all, which some editors need to take a word. Only a
 * browser with a window, on a display with a window manager, and a real mouse show that.
 */
import { afterAll, beforeAll, describe, it } from 'vitest';
import { canHaveDisplay, type Display, openDisplay } from '../browser/display';
import { interfaceWords } from '../browser/interface-words';
import { type BrowserName, type HavenBrowser, launch } from '../browser/launch';
import { clickIn } from '../browser/real-mouse';
import { talk, waitForHint, waitUntilListening } from '../browser/road';
import { type Served, serve } from '../browser/serve';
import { press, type Surface, until, waitForText } from '../browser/surface';
import { type Bundle, bundleEditors, editors } from './bundle';

const words = interfaceWords('en');
const box = 'textarea, [contenteditable=true]';

describe.skipIf(!canHaveDisplay).each<BrowserName>(['chromium', 'firefox'])(
  'in a real window of %s',
  (name) => {
    let bundle: Bundle;
    let served: Served;
    let display: Display;
    let haven: HavenBrowser;
    beforeAll(async () => {
      bundle = await bundleEditors();
      served = await serve({ '/': `${bundle.folder}/` });
      display = await openDisplay();
      haven = await launch(name, {
        hosts: ['chat.example'],
        language: 'en',
        headed: true,
        display: display.name,
      });
    });
    afterAll(async () => {
      await haven?.close();
      await display?.close();
      await served?.close();
      bundle?.remove();
    });

    it.each(editors)('%s takes a starter at a real click on Insert, and gives it back', async (editor) => {
      const page = await haven.browser.newPage();
      await page.goto(`http://chat.example:${served.port}/${editor}.html`);
      await page.waitForSelector(box);
      const panel = await haven.openPanel(page);
      await waitUntilListening(panel, words);
      const state = () => page.evaluate(() => window.editorState?.() ?? '');
      const becomes = (wanted: string) =>
        until(`the state “${wanted}”`, async () => (await state()) === wanted, { instead: state });
      const tab: Surface = {
        evaluate: (work, ...given) => page.evaluate(work as never, ...given) as Promise<never>,
        clickAt: (x, y) => clickIn(tab, display, { x, y }, { x: 600, y: 400 }),
      };
      const clickBox = async () => {
        const place = await (await page.$(box))?.boundingBox();
        if (!place) throw new Error('The message box has no place');
        await tab.clickAt(place.x + place.width / 2, place.y + place.height / 2);
      };
      await clickBox();
      display.type(talk.en.hasty);
      await becomes(talk.en.hasty);
      await waitForText(panel, talk.en.hasty);
      const { starter } = await waitForHint(panel);
      const inPanel = name === 'chromium' ? { x: 1000, y: 400 } : { x: 100, y: 400 };
      const mouse: Surface = {
        evaluate: panel.evaluate,
        clickAt: (x, y) => clickIn(panel, display, { x, y }, inPanel),
      };
      await press(mouse, 'button', words('insert'));
      await waitForText(panel, words('toast_inserted'));
      await until('the starter', async () => (await state()).includes(starter), { instead: state });

      await clickBox();
      display.press('ctrl+z');
      await becomes(talk.en.hasty);
      await panel.close();
      await page.close();
    });
  },
);
