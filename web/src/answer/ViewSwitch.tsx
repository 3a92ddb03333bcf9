import { Menu, SegmentedControl, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown, IconHash, IconTable } from '@tabler/icons-react';
import { chartIcon, chartTypeName } from '../chart/chartTypes';
import classes from './ViewSwitch.module.css';
import type { View } from './views';

interface ViewSwitchProps {
  views: readonly View[];
  /** Index of the one that is shown. */
  shown: number;
  onShow: (index: number) => void;
  onToggleTable: () => void;
}

/** Picture or table, and which picture. */
export function ViewSwitch({ views, shown, onShow, onToggleTable }: ViewSwitchProps) {
  const pictures = views
    .map((view, index) => ({ view, index }))
    .filter(({ view }) => view.kind !== 'table');
  const current = views[shown];
  const isTable = current?.kind === 'table';
  if (pictures.length === 0 || current === undefined) {
    return null;
  }
  const name = pictures[0]?.view.kind === 'number' ? 'Number' : 'Chart';
  return (
    <div className={classes.switch}>
      <SegmentedControl
        size="xs"
        aria-label="Show as"
        value={isTable ? 'table' : 'picture'}
        onChange={onToggleTable}
        data={[
          { value: 'picture', label: name },
          { value: 'table', label: 'Table' },
        ]}
      />
      {!isTable && pictures.length > 1 && (
        <Menu position="bottom-end" shadow="md" width={280}>
          <Menu.Target>
            <UnstyledButton
              className={classes.type}
              aria-label={`Chart type: ${viewName(current)}`}
            >
              <ViewIcon view={current} />
              <span>{viewName(current)}</span>
              <IconChevronDown size={14} aria-hidden />
            </UnstyledButton>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>Show these rows as</Menu.Label>
            {pictures.map(({ view, index }) => (
              <Menu.Item
                key={index}
                leftSection={<ViewIcon view={view} />}
                rightSection={index === shown ? <IconCheck size={16} aria-label="shown" /> : null}
                onClick={() => onShow(index)}
              >
                {viewName(view)}
                {view.kind === 'chart' && view.reason !== null && (
                  <span className={classes.reason}>{view.reason}</span>
                )}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <span className={classes.key}>
        <kbd>T</kbd> switches
      </span>
    </div>
  );
}

function viewName(view: View): string {
  switch (view.kind) {
    case 'number':
      return 'Number';
    case 'table':
      return 'Table';
    case 'chart':
      return chartTypeName(view.chartType);
  }
}

function ViewIcon({ view }: { view: View }) {
  switch (view.kind) {
    case 'number':
      return <IconHash size={16} aria-hidden />;
    case 'table':
      return <IconTable size={16} aria-hidden />;
    case 'chart': {
      const Icon = chartIcon(view.chartType);
      return <Icon size={16} aria-hidden />;
    }
  }
}
