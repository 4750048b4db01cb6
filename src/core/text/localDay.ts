/** The day of a moment in the zone of the machine, as `YYYY-MM-DD`. The moment is handed in: the core has no clock. */
export function localDay(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
