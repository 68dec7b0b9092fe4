"""Country shapes and borders from Natural Earth (npm world-atlas, topojson)."""
import json
import math

# Pieces of the map that have no ISO number, and the country whose report they would be in.
PIECES = {
    "Somaliland": "SO", "N. Cyprus": "CY", "Cyprus U.N. Buffer Zone": "CY", "Dhekelia": "CY",
    "Akrotiri": "CY", "Kosovo": "XK", "Baikonur": "KZ", "Siachen Glacier": "IN",
    "USNB Guantanamo Bay": "CU",
}
# Borders that the map gives to a country, and that belong to its overseas part.
OVERSEAS = {("BR", "FR"): ("BR", "GF"), ("FR", "SR"): ("GF", "SR"), ("FR", "NL"): ("MF", "SX")}
EARTH_KM = 6371.0088


def distance_km(lat1, lon1, lat2, lon2):
    p1, p2 = math.radians(lat1), math.radians(lat2)
    a = (math.sin((p2 - p1) / 2) ** 2
         + math.cos(p1) * math.cos(p2) * math.sin(math.radians(lon2 - lon1) / 2) ** 2)
    return 2 * EARTH_KM * math.asin(min(1, math.sqrt(a)))


class Atlas:
    """The arcs of the map and the countries that use each."""

    def __init__(self, path, alpha2_of_number):
        with open(path, encoding="utf-8") as f:
            topo = json.load(f)
        sx, sy = topo["transform"]["scale"]
        tx, ty = topo["transform"]["translate"]
        self.arcs = []
        for arc in topo["arcs"]:
            x = y = 0
            points = []
            for dx, dy in arc:
                x += dx
                y += dy
                points.append((y * sy + ty, x * sx + tx))
            self.arcs.append(points)
        self.polygons = {}
        self.users = {}
        for g in topo["objects"]["countries"]["geometries"]:
            code = alpha2_of_number.get(g.get("id")) or PIECES.get(g["properties"]["name"])
            if not code or g["type"] not in ("Polygon", "MultiPolygon"):
                continue
            parts = [g["arcs"]] if g["type"] == "Polygon" else g["arcs"]
            for part in parts:
                self.polygons.setdefault(code, []).append(self._ring(part[0]))
                for ring in part:
                    for a in ring:
                        self.users.setdefault(a if a >= 0 else ~a, set()).add(code)

    def _ring(self, arcs):
        points = []
        for a in arcs:
            line = self.arcs[a] if a >= 0 else self.arcs[~a][::-1]
            points.extend(line[1:] if points else line)
        return points

    def borders(self):
        """{(A, B): [line, ...]} for every pair of countries that share an arc, A before B."""
        pairs = {}
        for arc in sorted(self.users):
            codes = sorted(self.users[arc])
            if len(codes) == 2:
                pairs.setdefault(tuple(codes), []).append(self.arcs[arc])
        for pair, renamed in OVERSEAS.items():
            if pair in pairs:
                pairs[renamed] = pairs.pop(pair)
        return {pair: join(lines) for pair, lines in sorted(pairs.items())}


def join(lines):
    """Chains lines that meet end to end."""
    lines = [list(line) for line in lines]
    joined = True
    while joined:
        joined = False
        for i in range(len(lines)):
            for j in range(len(lines)):
                if i == j:
                    continue
                a, b = lines[i], lines[j]
                if a[-1] == b[0]:
                    merged = a + b[1:]
                elif a[-1] == b[-1]:
                    merged = a + b[::-1][1:]
                elif a[0] == b[0]:
                    merged = a[::-1] + b[1:]
                else:
                    continue
                lines = [x for k, x in enumerate(lines) if k not in (i, j)] + [merged]
                joined = True
                break
            if joined:
                break
    return sorted(lines, key=lambda line: (-length_km(line), line))


def length_km(line):
    return sum(distance_km(*line[i], *line[i + 1]) for i in range(len(line) - 1))


def simplify(line, tolerance_km):
    """Douglas-Peucker in a local plane."""
    if len(line) < 3:
        return line
    scale = math.cos(math.radians(sum(p[0] for p in line) / len(line)))
    keep = {0, len(line) - 1}
    stack = [(0, len(line) - 1)]
    while stack:
        a, b = stack.pop()
        (ya, xa), (yb, xb) = line[a], line[b]
        dx, dy = (xb - xa) * scale, yb - ya
        norm = dx * dx + dy * dy
        worst, at = 0.0, -1
        for i in range(a + 1, b):
            px, py = (line[i][1] - xa) * scale, line[i][0] - ya
            t = 0 if norm == 0 else max(0, min(1, (px * dx + py * dy) / norm))
            d = math.hypot(px - t * dx, py - t * dy) * 111.2
            if d > worst:
                worst, at = d, i
        if worst > tolerance_km:
            keep.add(at)
            stack += [(a, at), (at, b)]
    return [line[i] for i in sorted(keep)]


def ring_area(ring):
    """(signed area in km2, centroid lat, centroid lon) on an equal-area cylinder."""
    area = cx = cy = 0.0
    pts = [(math.radians(lon), math.sin(math.radians(lat))) for lat, lon in ring]
    for (x1, y1), (x2, y2) in zip(pts, pts[1:] + pts[:1]):
        cross = x1 * y2 - x2 * y1
        area += cross
        cx += (x1 + x2) * cross
        cy += (y1 + y2) * cross
    if abs(area) < 1e-15:
        lat, lon = ring[0]
        return 0.0, lat, lon
    cx, cy = cx / (3 * area), cy / (3 * area)
    return (abs(area) / 2 * EARTH_KM ** 2,
            math.degrees(math.asin(max(-1, min(1, cy)))), math.degrees(cx))


def extent(rings):
    """Centroid, box and radius of a country's main parts: overseas parts do not count."""
    rings = [unwrap(r) for r in rings]
    parts = sorted(((*ring_area(r), r, box_of(r)) for r in rings), key=lambda p: -p[0])
    main = [parts[0]]
    rest = [p for p in parts[1:] if p[0] >= 0.005 * parts[0][0]]
    near = True
    while near:
        near = [p for p in rest if any(gap_km(p[4], m[4]) <= MAIN_GAP_KM for m in main)]
        main += near
        rest = [p for p in rest if p not in near]
    total = sum(p[0] for p in main)
    lat = sum(p[0] * p[1] for p in main) / total if total else main[0][1]
    lon = sum(p[0] * p[2] for p in main) / total if total else main[0][2]
    points = [pt for p in main for pt in p[3]]
    radius = max(distance_km(lat, lon, *p) for p in points)
    return lat, wrap(lon), tuple(wrap(v) for v in box_of(points)), radius


# Alaska is 800 km from the other states, Svalbard 650 km from Norway, Papua 200 km from the Moluccas.
MAIN_GAP_KM = 500


def unwrap(ring):
    """A ring that crosses the 180th meridian, with eastern longitudes beyond 180."""
    lons = [p[1] for p in ring]
    if max(lons) - min(lons) < 300:
        return ring
    return [(lat, lon + 360 if lon < 0 else lon) for lat, lon in ring]


def wrap(degrees):
    return degrees - 360 if degrees > 180 else degrees


def box_of(points):
    return (min(p[0] for p in points), min(p[1] for p in points),
            max(p[0] for p in points), max(p[1] for p in points))


def gap_km(a, b):
    dy = max(0, a[0] - b[2], b[0] - a[2])
    dx = max(0, a[1] - b[3], b[1] - a[3])
    middle = (max(a[0], b[0]) + min(a[2], b[2])) / 2
    return math.hypot(dy, dx * math.cos(math.radians(middle))) * 111.2
