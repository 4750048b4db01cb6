/** Parts of a day as TimeML 1.2.1 writes them after the T. */
const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
};

/** What stands after the T of a TIMEX3 value: `MO`, `14:00Z`, `10:00-04:00`. What is neither stays as it is. */
export function timeLabel(time: string): string {
  const [, clock, zone] = /^(\d\d(?::\d\d){0,2})(Z|[+-]\d\d(?::?\d\d)?)?$/.exec(time) ?? [];
  if (!clock) return PARTS[time] ?? time;
  return zone ? `${clock} ${zoneLabel(zone)}` : clock;
}

/** `GMT`; `UTC−4`, `UTC+5:30`. */
function zoneLabel(zone: string): string {
  const [, sign, hours, minutes = '00'] = /^([+-])(\d\d):?(\d\d)?$/.exec(zone) ?? [];
  if (!sign || (hours === '00' && minutes === '00')) return 'GMT';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
