import {
  IconCalendar,
  IconColumns3,
  IconMessageQuestion,
  IconQuote,
  IconSum,
  IconTag,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Offer } from './completion';
import classes from './OfferList.module.css';

const ICONS: Record<string, TablerIcon> = {
  measure: IconSum,
  column: IconColumns3,
  value: IconQuote,
  time: IconCalendar,
  question: IconMessageQuestion,
};

export function offerId(list: string, index: number): string {
  return `${list}-${index}`;
}

interface OfferListProps {
  id: string;
  side: 'above' | 'below';
  offers: readonly Offer[];
  active: number | null;
  onTake: (offer: Offer) => void;
}

/** The completions above the question box; the box keeps the focus. */
export function OfferList({ id, side, offers, active, onTake }: OfferListProps) {
  return (
    <div id={id} role="listbox" aria-label="Completions" className={classes.list} data-side={side}>
      {offers.map((offer, index) => {
        const Icon = ICONS[offer.completion.kind] ?? IconTag;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the question box, which keeps the focus
          <div
            key={offer.completion.text}
            id={offerId(id, index)}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={classes.offer}
            // The box would lose the focus before the click.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onTake(offer)}
          >
            <Icon size={16} aria-hidden />
            <span className={classes.text}>{offer.completion.text}</span>
            <span className={classes.kind}>{offer.completion.kind}</span>
          </div>
        );
      })}
    </div>
  );
}
