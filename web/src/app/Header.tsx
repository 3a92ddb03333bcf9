import { ConnectionBadge } from '../connection/ConnectionBadge';
import type { ConnectionState } from '../connection/state';
import { DatabaseSelect } from '../database/DatabaseSelect';
import type { Databases } from '../database/useDatabases';
import { ThemeSwitch } from '../theme/ThemeSwitch';
import classes from './Header.module.css';

interface HeaderProps {
  connection: ConnectionState;
  databases: Databases;
  onTryNow: () => void;
}

/** The product, the database in use, the connection, and the look of the page. */
export function Header({ connection, databases, onTryNow }: HeaderProps) {
  return (
    <header className={classes.header}>
      <div className={classes.brand}>
        <img src="/favicon.svg" alt="" width={28} height={28} />
        <span>Agentic BI</span>
      </div>
      <div className={classes.database}>
        <DatabaseSelect databases={databases} />
      </div>
      <div className={classes.connection}>
        <ConnectionBadge state={connection} onTryNow={onTryNow} />
      </div>
      <ThemeSwitch />
    </header>
  );
}
