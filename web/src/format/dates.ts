const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?)?(?:Z|[+-].*)?$/;

/**
 * An ISO date for a person, at the grain of its column: `2024`, `Q1 2024`, `Jan 2024`,
 * `Week of 1 Jan 2024`, `1 Jan 2024`, `1 Jan 2024, 09:15`. It is read as text, because a date has no
 * zone and the browser's would move it by a day. What is no date stays as it is.
 */
export function formatDate(text: string, grain: string | null): string {
  const period = formatPeriod(text);
  if (period !== null) {
    return period;
  }
  const [, year, month, day, time] = ISO.exec(text) ?? [];
  const monthName = MONTHS[Number(month) - 1];
  if (year === undefined || monthName === undefined) {
    return text;
  }
  switch (grain) {
    case 'year':
      return year;
    case 'quarter':
      return `Q${Math.ceil(Number(month) / 3)} ${year}`;
    case 'month':
      return `${monthName} ${year}`;
  }
  if (day === undefined) {
    return `${monthName} ${year}`;
  }
  const date = `${Number(day)} ${monthName} ${year}`;
  if (grain === 'week') {
    return `Week of ${date}`;
  }
  const atMidnight = time === undefined || (time === '00:00' && grain !== null);
  return atMidnight || grain === 'day' ? date : `${date}, ${time}`;
}

/** Spans with a name of their own: `2024-Q3` and `2024-W05`. */
function formatPeriod(text: string): string | null {
  const [, quarterYear, quarter] = /^(\d{4})-?Q([1-4])$/.exec(text) ?? [];
  if (quarterYear !== undefined) {
    return `Q${quarter} ${quarterYear}`;
  }
  const [, weekYear, week] = /^(\d{4})-?W(\d{2})$/.exec(text) ?? [];
  return weekYear === undefined ? null : `Week ${Number(week)} of ${weekYear}`;
}
