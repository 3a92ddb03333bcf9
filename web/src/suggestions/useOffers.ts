import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Completion } from '../protocol/suggestions';
import { type Offer, offersFor, withOffer } from './completion';

interface Offers {
  open: boolean;
  list: readonly Offer[];
  /** Index of the offer that the arrow keys reached; null until one is pressed. */
  active: number | null;
  /** Looks for offers at the caret, after the text changed. */
  look: () => void;
  take: (offer: Offer) => void;
  close: () => void;
  /** Whether the key was one of the list's. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** The completions for what is being typed. None is chosen until an arrow key is pressed, so Enter asks. */
export function useOffers(
  area: RefObject<HTMLTextAreaElement | null>,
  text: string,
  onText: (text: string) => void,
  completions: readonly Completion[],
): Offers {
  const [looking, setLooking] = useState(false);
  const [active, setActive] = useState<number | null>(null);
  const caret = area.current?.selectionStart ?? text.length;
  const list = looking ? offersFor(text, Math.min(caret, text.length), completions) : [];
  const open = list.length > 0;

  const close = () => {
    setLooking(false);
    setActive(null);
  };

  const take = (offer: Offer) => {
    const next = withOffer(text, offer);
    onText(next.text);
    close();
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(next.caret, next.caret);
    });
  };

  const move = (step: number) => {
    const from = active ?? (step > 0 ? -1 : 0);
    setActive((from + step + list.length) % list.length);
  };

  const onKey = (event: KeyboardEvent): boolean => {
    const chosen = active === null ? undefined : list[active];
    if (!open) {
      return false;
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      close();
    } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen !== undefined) {
      take(chosen);
    } else {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  };

  const look = () => {
    setLooking(true);
    setActive(null);
  };

  return { open, list, active, look, take, close, onKey };
}
