/** `total_revenue` and `orderCount` as a person writes them; names with spaces stay as they are. */
export function readableName(name: string): string {
  if (/\s/.test(name)) {
    return name;
  }
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_.]+/g, ' ')
    .trim();
  const lower = words.replace(/\b[A-Z][a-z]+/g, (word) => word.toLowerCase());
  return capitalised(lower === '' ? name : lower);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 row`, `2 rows`, `1,204 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** `under 1 ms`, `38 ms`, `1.2 s`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1) {
    return 'under 1 ms';
  }
  return milliseconds < 1000
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / 1000).toLocaleString('en', { maximumFractionDigits: 1 })} s`;
}
