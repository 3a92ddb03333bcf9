import { useEffect, useState } from 'react';
import type { TextStorage } from '../app/storage';
import type { Connection } from '../connection/connection';
import { type DatabaseChoice, databasesSchema, readAs } from '../protocol/frames';

const KEY = 'agentic-bi.database';

export interface Databases {
  all: readonly DatabaseChoice[];
  /** The one that questions go to; null until the server has said which there are. */
  selected: string | null;
  select: (name: string) => void;
  problem: string | null;
}

/** The databases that can be asked; read again whenever the connection comes back. */
export function useDatabases(
  connection: Connection,
  connected: boolean,
  storage: TextStorage,
): Databases {
  const [all, setAll] = useState<readonly DatabaseChoice[]>([]);
  const [selected, setSelected] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    if (!connected) {
      return;
    }
    let gone = false;
    void connection.request({ type: 'get_databases' }).outcome.then((outcome) => {
      if (gone) {
        return;
      }
      const reading = outcome.ok
        ? readAs(databasesSchema, outcome.body)
        : ({ ok: false, reason: outcome.problem.message ?? outcome.problem.type } as const);
      if (!reading.ok) {
        setProblem(reading.reason);
        return;
      }
      setProblem(null);
      setAll(reading.value.databases);
      setSelected((now) => chosen(reading.value, now ?? storage.getItem(KEY)));
    });
    return () => {
      gone = true;
    };
  }, [connection, connected, storage]);

  const select = (name: string) => {
    setSelected(name);
    storage.setItem(KEY, name);
    void connection.request({ type: 'database_select', database: name }).outcome.then((outcome) => {
      setProblem(outcome.ok ? null : outcome.problem.message);
    });
  };
  return { all, selected, select, problem };
}

/** The one chosen before if it is still there, else the server's, else the first. */
function chosen(
  offered: { databases: readonly DatabaseChoice[]; selected: string | null },
  before: string | null,
): string | null {
  const names = offered.databases.map((database) => database.name);
  if (before !== null && names.includes(before)) {
    return before;
  }
  return offered.selected ?? names[0] ?? null;
}
