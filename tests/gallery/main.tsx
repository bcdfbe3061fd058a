import { StrictMode, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { language } from './interface-language';
import { type Scene, scenes } from './scenes';
import '../../entrypoints/shared/theme.css';
import './gallery.css';

/** Types into an input as a person does, so that React hears of it. */
function type(input: HTMLInputElement, words: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function State({ name, scene }: { readonly name: string; readonly scene: Scene }) {
  const stage = useRef<HTMLDivElement>(null);
  const done = useRef(false);
  useEffect(() => {
    if (done.current) return;
    done.current = true;
    const find = <Found extends Element>(selector: string): Found => {
      const found = stage.current?.querySelector<Found>(selector);
      if (!found) throw new Error(`Nothing to reach for in the scene “${name}”: ${selector}`);
      return found;
    };
    if (scene.search) type(find('input[type=search]'), scene.search);
    for (const selector of scene.press ?? []) find<HTMLElement>(selector).click();
  }, [name, scene]);
  return (
    <div className="gallery-state" data-state={name}>
      <p className="gallery-name">{name}</p>
      <div ref={stage}>{scene.shows}</div>
    </div>
  );
}

function Gallery() {
  return (
    <main className="gallery">
      <h1>Gallery</h1>
      {Object.entries(scenes).map(([component, states]) => (
        <section className="gallery-component" data-component={component} key={component}>
          <h2>{component}</h2>
          <div className="gallery-states">
            {Object.entries(states).map(([name, scene]) => (
              <State name={name} scene={scene} key={name} />
            ))}
          </div>
        </section>
      ))}
    </main>
  );
}

const query = new URLSearchParams(location.search);
document.documentElement.lang = language;
document.documentElement.dir = query.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const root = document.getElementById('gallery');
if (!root) throw new Error('The page has no place for the gallery.');
createRoot(root).render(
  <StrictMode>
    <Gallery />
  </StrictMode>,
);
