import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun, type TablerIcon } from '@tabler/icons-react';
import classes from './ThemeSwitch.module.css';

type Choice = 'light' | 'dark' | 'auto';

const CHOICES: readonly (readonly [Choice, string, TablerIcon])[] = [
  ['light', 'Light', IconSun],
  ['dark', 'Dark', IconMoon],
  ['auto', 'Like the system', IconDeviceDesktop],
];

/** Light, dark, or what the system asks for; remembered in this browser. */
export function ThemeSwitch() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <SegmentedControl
      size="xs"
      aria-label="Look of the page"
      data-testid="theme-switch"
      value={colorScheme}
      onChange={(choice) => setColorScheme(choice as Choice)}
      data={CHOICES.map(([value, name, Icon]) => ({
        value,
        label: (
          <span className={classes.choice} title={name}>
            <Icon size={15} aria-hidden />
            <span className="visually-hidden">{name}</span>
          </span>
        ),
      }))}
    />
  );
}
