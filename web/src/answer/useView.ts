import { useState } from 'react';
import type { View } from './views';

interface ViewChoice {
  shown: number;
  show: (index: number) => void;
  toggleTable: () => void;
}

/** Which view of an answer is shown. The table and the picture shown last are one key apart. */
export function useView(views: readonly View[]): ViewChoice {
  const [choice, setChoice] = useState({ views, shown: 0, picture: 0 });
  const table = views.findIndex((view) => view.kind === 'table');
  const firstPicture = Math.max(
    0,
    views.findIndex((view) => view.kind !== 'table'),
  );
  // Another answer came into the card: it begins with its own first view.
  const current = choice.views === views ? choice : { views, shown: 0, picture: firstPicture };
  const show = (index: number) => {
    const isTable = views[index]?.kind === 'table';
    setChoice({ views, shown: index, picture: isTable ? current.picture : index });
  };
  const picture = views[current.picture]?.kind === 'table' ? firstPicture : current.picture;
  return {
    shown: current.shown,
    show,
    toggleTable: () => show(current.shown === table ? picture : table),
  };
}
