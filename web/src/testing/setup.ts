import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// A loaded machine may take long to load a lazy part; a test that waits in vain still ends.
configure({ asyncUtilTimeout: 20_000 });

// What browsers have and jsdom has not; the browser tests use the real ones.
window.matchMedia = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView = () => {};
// Without a canvas Vega estimates the width of texts.
HTMLCanvasElement.prototype.getContext = () => null;
Object.assign(document, { fonts: new EventTarget() });

afterEach(() => {
  cleanup();
  window.localStorage.clear();
  window.sessionStorage.clear();
});
