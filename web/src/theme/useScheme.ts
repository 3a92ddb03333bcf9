import { useComputedColorScheme } from '@mantine/core';
import type { Scheme } from './palette';

/** The look in force: what was chosen, or what the system asks for. */
export function useScheme(): Scheme {
  return useComputedColorScheme('light', { getInitialValueInEffect: false });
}
