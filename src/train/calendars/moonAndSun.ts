const RADIANS = Math.PI / 180;
/** Julian day number of 1970-01-01 00:00. */
const EPOCH = 2_440_587.5;
const sin = (degrees: number): number => Math.sin(degrees * RADIANS);

/** Largest periodic terms of the moon's longitude: multiples of D, M, M', F, and the size in millionths of a degree. */
const TERMS: readonly (readonly [number, number, number, number, number])[] = [
  [0, 0, 1, 0, 6288774],
  [2, 0, -1, 0, 1274027],
  [2, 0, 0, 0, 658314],
  [0, 0, 2, 0, 213618],
  [0, 1, 0, 0, -185116],
  [0, 0, 0, 2, -114332],
  [2, 0, -2, 0, 58793],
  [2, -1, -1, 0, 57066],
  [2, 0, 1, 0, 53322],
  [2, -1, 0, 0, 45758],
  [0, 1, -1, 0, -40923],
  [1, 0, 0, 0, -34720],
  [0, 1, 1, 0, -30383],
  [2, 0, 0, -2, 15327],
  [0, 0, 1, 2, -12528],
  [0, 0, 1, -2, 10980],
];

/**
 * How far the moon stands east of the sun, 0 to 360 degrees: 0 at new moon, 180 at full moon. Good to some hundredths of a
 * degree, some minutes of time (Meeus, Astronomical Algorithms, chapters 25 and 47, largest terms). `day`: days from
 * 1970-01-01 00:00 UTC, fractions too.
 */
export function elongation(day: number): number {
  const t = (day + EPOCH - 2_451_545) / 36_525;
  const moon = 218.3164477 + 481_267.88123421 * t;
  const d = 297.8501921 + 445_267.1114034 * t;
  const m = 357.5291092 + 35_999.0502909 * t;
  const m1 = 134.9633964 + 477_198.8675055 * t;
  const f = 93.272095 + 483_202.0175233 * t;
  const moved = TERMS.reduce((sum, [a, b, c, e, size]) => sum + size * sin(a * d + b * m + c * m1 + e * f), 0) / 1e6;
  const sun = 280.46646 + 36_000.76983 * t + 1.914602 * sin(m) + 0.019993 * sin(2 * m);
  return (((moon + moved - sun) % 360) + 360) % 360;
}
