/**
 * Days on which Dutch offices are closed: the public holidays, Good Friday, and Liberation Day in
 * every year. Days are YYYY-MM-DD.
 */
export function holidays(year: number): ReadonlySet<string> {
  const easter = easterSunday(year);
  const around = (days: number) => dayAfter(easter, days);
  return new Set([
    `${year}-01-01`,
    around(-2),
    easter,
    around(1),
    kingsDay(year),
    `${year}-05-05`,
    around(39),
    around(49),
    around(50),
    `${year}-12-25`,
    `${year}-12-26`,
  ]);
}

/** The 27th of April, or the day before when that is a Sunday. */
function kingsDay(year: number): string {
  const day = `${year}-04-27`;
  return weekday(day) === 7 ? `${year}-04-26` : day;
}

/**
 * Easter Sunday in the Gregorian calendar, by the algorithm of an anonymous correspondent of
 * Nature (20 April 1876, p. 487), as given by Meeus, Astronomical Algorithms (1991), chapter 8.
 */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return iso(Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1));
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(day: string): number {
  return new Date(day).getUTCDay() || 7;
}

/** So many days after a day, or before it when negative. */
export function dayAfter(day: string, days: number): string {
  return iso(Date.parse(day) + days * 86_400_000);
}

const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
