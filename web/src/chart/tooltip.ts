import type { TooltipHandler } from 'vega';
import classes from './tooltip.module.css';

const GAP = 14;

/**
 * Shows a mark's values beside the pointer. Everything is set as text: names and values come from
 * the data. Screen readers have the table instead, so the element is hidden from them.
 */
export function tooltipHandler(): TooltipHandler & { remove: () => void } {
  const element = document.createElement('div');
  element.className = classes.tooltip ?? '';
  element.setAttribute('aria-hidden', 'true');
  element.hidden = true;
  document.body.append(element);
  const handler = (_: unknown, event: MouseEvent, __: unknown, value: unknown) => {
    element.hidden = value === null || value === undefined || value === '';
    if (!element.hidden) {
      element.replaceChildren(...linesOf(value));
      place(element, event);
    }
  };
  return Object.assign(handler, { remove: () => element.remove() });
}

function linesOf(value: unknown): HTMLElement[] {
  if (typeof value !== 'object' || value === null) {
    return [line(null, String(value))];
  }
  return Object.entries(value).map(([name, text]) => line(name, String(text)));
}

function line(name: string | null, value: string): HTMLElement {
  const row = document.createElement('div');
  row.className = classes.line ?? '';
  for (const text of name === null ? [value] : [name, value]) {
    const part = document.createElement('span');
    part.textContent = text;
    row.append(part);
  }
  return row;
}

function place(element: HTMLElement, event: MouseEvent): void {
  const { width, height } = element.getBoundingClientRect();
  const beside = event.clientX + GAP + width < window.innerWidth;
  const left = beside ? event.clientX + GAP : event.clientX - GAP - width;
  const below = event.clientY + GAP + height < window.innerHeight;
  const top = below ? event.clientY + GAP : event.clientY - GAP - height;
  element.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`;
}
