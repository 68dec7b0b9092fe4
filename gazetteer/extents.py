"""The disc that stands for an area of which only points are known."""
import math

from geometry import distance_km

CELL_DEGREES = 0.2


def extent(points):
    """(lat, lon, radius km): mean of occupied cells, and the distance that 98 of 100 points keep.

    Cells, because towns crowd: the mean of the points would lie in the biggest city.
    """
    east = [lon for _, lon in points]
    shift = max(east) - min(east) > 300
    points = without_strays([(lat, lon + 360 if shift and lon < 0 else lon) for lat, lon in points])
    cells = {}
    for lat, lon in points:
        cells.setdefault((math.floor(lat / CELL_DEGREES), math.floor(lon / CELL_DEGREES)), (lat, lon))
    chosen = [cells[k] for k in sorted(cells)]
    lat = sum(p[0] for p in chosen) / len(chosen)
    lon = sum(p[1] for p in chosen) / len(chosen)
    lon = lon - 360 if lon > 180 else lon
    far = sorted(distance_km(lat, lon, *p) for p in points)
    reach = far[min(len(far) - 1, math.ceil(0.98 * len(far)) - 1)]
    return lat, lon, max(10, math.ceil(reach * 1.05) + 5)


def without_strays(points):
    """Drops points far from all others: rows of the source with a wrong area code."""
    middle = (sorted(p[0] for p in points)[len(points) // 2],
              sorted(p[1] for p in points)[len(points) // 2])
    away = [distance_km(*middle, *p) for p in points]
    limit = 3.5 * sorted(away)[len(away) // 2] + 20
    return [p for p, d in zip(points, away, strict=True) if d <= limit]
