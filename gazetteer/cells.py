"""Areas of first-order units, roughly: each cell of a country's land belongs to the unit of its nearest town."""
import math

from geometry import distance_km

STEP = 0.4  # degrees
LEAST_CELLS = 10




def crossings(lat, rings):
    """Longitudes where the parallel crosses the rings, sorted."""
    xs = []
    for ring in rings:
        for (y1, x1), (y2, x2) in zip(ring, ring[1:]):
            if (y1 > lat) != (y2 > lat):
                xs.append((x2 - x1) * (lat - y1) / (y2 - y1) + x1)
    return sorted(xs)


def land_cells(rings):
    lats = [p[0] for r in rings for p in r]
    lat = math.floor(min(lats) / STEP) * STEP + STEP / 2
    while lat < max(lats):
        xs = crossings(lat, rings)
        for west, east in zip(xs[::2], xs[1::2]):
            lon = math.ceil((west - STEP / 2) / STEP) * STEP + STEP / 2
            while lon < east:
                if lon >= west:
                    yield round(lat, 3), round(lon, 3)
                lon += STEP
        lat += STEP


class Nearest:
    """Towns in buckets of two degrees."""

    def __init__(self, towns):
        self.buckets = {}
        for lat, lon, unit in towns:
            self.buckets.setdefault((math.floor(lat / 2), math.floor(lon / 2)), []).append((lat, lon, unit))

    def unit(self, lat, lon):
        by, bx = math.floor(lat / 2), math.floor(lon / 2)
        best, found = None, None
        for ring in range(0, 14):
            for y in range(by - ring, by + ring + 1):
                for x in range(bx - ring, bx + ring + 1):
                    if max(abs(y - by), abs(x - bx)) != ring:
                        continue
                    for tlat, tlon, unit in self.buckets.get((y, x), ()):
                        d = distance_km(lat, lon, tlat, tlon)
                        if best is None or d < best:
                            best, found = d, unit
            if best is not None and ring >= 1 and best < ring * 2 * 111 * max(0.2, math.cos(math.radians(lat))):
                break
        return found


def unit_extents(rings, towns):
    """{unit: (lat, lon, radius km)} of the units that are big enough for cells."""
    if len({t[2] for t in towns}) < 2:
        return {}
    nearest, cells = Nearest(towns), {}
    for lat, lon in land_cells(rings):
        unit = nearest.unit(lat, lon)
        if unit:
            cells.setdefault(unit, []).append((lat, lon))
    found = {}
    for unit in sorted(cells):
        points = cells[unit]
        if len(points) < LEAST_CELLS:
            continue
        weights = [math.cos(math.radians(p[0])) for p in points]
        total = sum(weights)
        lat = sum(p[0] * w for p, w in zip(points, weights)) / total
        lon = sum(p[1] * w for p, w in zip(points, weights)) / total
        far = sorted(distance_km(lat, lon, *p) for p in points)
        found[unit] = (lat, lon, math.ceil(far[math.ceil(0.98 * len(far)) - 1]) + 20)
    return found
