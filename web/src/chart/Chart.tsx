import { Skeleton } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ChartSpec } from '../protocol/answer';
import type { Column, Row } from '../protocol/columns';
import { useScheme } from '../theme/useScheme';
import classes from './Chart.module.css';
import type { DrawnChart } from './engine';
import { namedRows } from './rows';

interface ChartProps {
  spec: ChartSpec;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Alternative text; the table beside the chart holds every value. */
  description: string;
}

type Drawing = 'drawing' | 'drawn' | { failed: string };

/** A chart as one picture with an alternative text; the drawing itself is hidden from screen readers. */
export function Chart({ spec, columns, rows, description }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const data = useMemo(() => namedRows(columns, rows), [columns, rows]);
  const drawing = useDrawing(place, spec, data);
  if (typeof drawing === 'object') {
    return (
      <p className={classes.failure} role="status">
        This chart could not be drawn ({drawing.failed}). The table shows the same values.
      </p>
    );
  }
  return (
    <div
      role="img"
      aria-label={description}
      aria-busy={drawing === 'drawing'}
      className={classes.chart}
      data-testid="answer-chart"
    >
      {drawing === 'drawing' && <Skeleton className={classes.skeleton} aria-hidden />}
      <div className={classes.place} ref={place} aria-hidden />
    </div>
  );
}

function useDrawing(
  place: React.RefObject<HTMLDivElement | null>,
  spec: ChartSpec,
  data: ReturnType<typeof namedRows>,
): Drawing {
  const scheme = useScheme();
  const [drawing, setDrawing] = useState<Drawing>('drawing');
  useEffect(() => {
    const element = place.current;
    if (element === null) {
      return;
    }
    let chart: DrawnChart | null = null;
    let gone = false;
    const observer = new ResizeObserver(() => chart?.fit(element.clientWidth));
    import('./engine')
      .then(({ drawChart }) => drawChart(element, spec, data, scheme))
      .then((drawn) => {
        chart = drawn;
        if (gone) {
          drawn.remove();
          return;
        }
        setDrawing('drawn');
        observer.observe(element);
      })
      .catch((error: unknown) => {
        if (!gone) {
          setDrawing({ failed: error instanceof Error ? error.message : String(error) });
        }
      });
    return () => {
      gone = true;
      observer.disconnect();
      chart?.remove();
    };
  }, [place, spec, data, scheme]);
  return drawing;
}
