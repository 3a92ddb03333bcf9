import { Button, Loader, Tooltip } from '@mantine/core';
import { IconPlugConnected, IconPlugConnectedX } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import classes from './ConnectionBadge.module.css';
import type { ConnectionState } from './state';

interface ConnectionBadgeProps {
  state: ConnectionState;
  onTryNow: () => void;
}

/** Whether the page is connected, and if not, why and when the next try is. */
export function ConnectionBadge({ state, onTryNow }: ConnectionBadgeProps) {
  return (
    <div className={classes.badge} data-testid="connection-state" data-state={state.kind}>
      <span role="status" className={classes.words}>
        <State state={state} />
      </span>
      {state.kind === 'waiting' && (
        <>
          <Countdown until={state.retryAt} />
          <Button size="compact-xs" variant="default" onClick={onTryNow}>
            Try now
          </Button>
        </>
      )}
    </div>
  );
}

function State({ state }: { state: ConnectionState }) {
  switch (state.kind) {
    case 'connecting':
      return (
        <>
          <Loader size={14} aria-hidden /> Connecting
        </>
      );
    case 'connected':
      return (
        <Tooltip label={`${state.server} ${state.version ?? ''}`.trim()}>
          <span className={classes.words}>
            <IconPlugConnected size={17} aria-hidden className={classes.good} />
            <span className={classes.connected}>Connected</span>
          </span>
        </Tooltip>
      );
    case 'waiting':
      return (
        <>
          <IconPlugConnectedX size={17} aria-hidden className={classes.bad} /> {state.reason}
        </>
      );
    case 'closed':
      return (
        <>
          <IconPlugConnectedX size={17} aria-hidden className={classes.bad} /> Closed
        </>
      );
  }
}

/** Seconds to the next try; not spoken, or it would be spoken every second. */
function Countdown({ until }: { until: number }) {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 500);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <span aria-hidden className={classes.countdown}>
      next try in {Math.max(1, Math.ceil((until - now) / 1000))} s
    </span>
  );
}
