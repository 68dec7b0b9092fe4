/** Values as a person reads them. Nothing here invents precision: what is open stays open. */
import type { DateRange, Figure, Place } from './types';
import { texts } from './texts';

export const UNKNOWN = '–';

export function number(n: number): string {
  return n.toLocaleString(texts().locale);
}

/** `12`, `10–14`, `at least 25`, `up to 40`, or null if there is nothing to say. */
export function range(low: number | null, high: number | null): string | null {
  const t = texts().range;
  if (low === null && high === null) return null;
  if (low === null) return t.atMost(number(high!));
  if (high === null) return t.atLeast(number(low));
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

/** The policy's number with its bounds: best, and the range where it says more. */
export function figure(f: Figure | null | undefined): { best: string; bounds: string | null } | null {
  if (!f) return null;
  const bounds = range(f.low, f.high);
  if (f.best === null) return bounds ? { best: bounds, bounds: null } : null;
  const best = number(f.best);
  return { best, bounds: bounds === best ? null : bounds };
}

interface Day {
  y: number;
  m: number;
  d: number;
}

function day(iso: string): Day {
  const [y, m, d] = iso.split('-').map(Number);
  return { y: y!, m: m!, d: d! };
}

export function dayText(iso: string): string {
  const { y, m, d } = day(iso);
  return texts().date.day(d, texts().date.months[m - 1]!, y);
}

function lastOfMonth({ y, m }: Day): number {
  return new Date(Date.UTC(y, m, 0)).getUTCDate();
}

/** `10 Dec 2019`, `1–10 Aug 2022`, `Dec 2023`, `2017`, `after 1 Apr 2019`. */
export function dateText(date: Pick<DateRange, 'start' | 'end' | 'precision'> | null): string {
  const t = texts().date;
  if (!date || (!date.start && !date.end)) return t.unknown;
  if (!date.end) return t.from(dayText(date.start!));
  if (!date.start) return t.until(dayText(date.end));
  if (date.start === date.end) return dayText(date.start);
  const a = day(date.start);
  const b = day(date.end);
  const wholeMonths = a.d === 1 && b.d === lastOfMonth(b);
  if (wholeMonths && a.y === b.y && a.m === 1 && b.m === 12) return String(a.y);
  if (wholeMonths && a.m === 1 && b.m === 12) return `${a.y}–${b.y}`;
  if (wholeMonths && a.y === b.y && a.m === b.m) return t.month(t.months[a.m - 1]!, a.y);
  if (wholeMonths && a.y === b.y) return t.month(`${t.months[a.m - 1]}–${t.months[b.m - 1]}`, a.y);
  if (a.y === b.y && a.m === b.m) return t.day(`${a.d}–${b.d}`, t.months[a.m - 1]!, a.y);
  return `${dayText(date.start)} – ${dayText(date.end)}`;
}

const regions = new Map<string, Intl.DisplayNames>();

export function country(code: string): string {
  const { locale } = texts();
  if (!regions.has(locale)) regions.set(locale, new Intl.DisplayNames([locale], { type: 'region' }));
  try {
    return regions.get(locale)!.of(code) ?? code;
  } catch {
    return code;
  }
}

export function placeText(place: Pick<Place, 'name' | 'countries'> | null): string {
  if (!place) return texts().place.unknown;
  const lands = place.countries.map(country).filter((c) => c !== place.name);
  return lands.length ? `${place.name}, ${lands.join(' / ')}` : place.name;
}

/** How exact a place is, in words: an area is never called a point. */
export function precisionText(place: Pick<Place, 'precisionKm' | 'feature'>): string {
  const t = texts().place;
  if (place.precisionKm === null) return t.precisionUnknown;
  return place.feature === 'line' ? t.band(number(place.precisionKm)) : t.within(number(place.precisionKm));
}

export function percent(x: number): string {
  return `${Math.round(x * 100)} %`;
}

/** `armed-clash` as words, for ids without a name of their own. */
export function words(id: string): string {
  return id.replace(/[-_]/g, ' ');
}

export function sentence(text: string): string {
  return text ? text[0]!.toLocaleUpperCase(texts().locale) + text.slice(1) : text;
}
