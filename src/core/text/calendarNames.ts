/** Months in English, January first. */
export const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');

/** Weekdays in English under their ISO 8601 numbers: Monday is 1, Sunday 7. */
export const WEEKDAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
