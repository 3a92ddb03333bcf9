import { NativeSelect } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import { counted } from '../format/words';
import type { DatabaseChoice } from '../protocol/frames';
import type { Databases } from './useDatabases';

/** Which database the questions go to. */
export function DatabaseSelect({ databases }: { databases: Databases }) {
  const { all, selected, select, problem } = databases;
  return (
    <NativeSelect
      aria-label="Database"
      data-testid="database-select"
      size="sm"
      leftSection={<IconDatabase size={16} aria-hidden />}
      value={selected ?? ''}
      disabled={all.length === 0}
      error={problem}
      onChange={(event) => select(event.currentTarget.value)}
      data={
        all.length === 0
          ? [{ value: '', label: 'No database yet' }]
          : all.map((database) => ({ value: database.name, label: labelOf(database) }))
      }
    />
  );
}

function labelOf(database: DatabaseChoice): string {
  return database.tables === null
    ? database.name
    : `${database.name} (${counted(database.tables, 'table')})`;
}
