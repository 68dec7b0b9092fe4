"""Writes countries.tsv, the country table, from codes, names, shapes and (for want of a shape) cities."""
import geometry

HEADER = ("# Countries. Codes, capitals and neighbours: GeoNames (CC BY 4.0). Extents: Natural Earth (public\n"
          "# domain), main parts only. Names, adjectives, Gleditsch-Ward numbers and ACLED regions: our own list.\n"
          "# Made by gazetteer/build.py; edit gazetteer/country-names.tsv instead. Lists are joined by |; - = none.\n"
          "# (lat, lon): the centroid, or the conventional point. radiusKm: no point of the main parts is farther from (lat, lon).\n")
COLUMNS = ("alpha2 alpha3 numeric fips gw geonamesId name names adjectives capital neighbours lat lon "
           "south west north east radiusKm acledRegion population").split()


def read_tsv(path):
    with open(path, encoding="utf-8") as f:
        lines = [line.rstrip("\n").split("\t") for line in f if line.strip() and line[0] != "#"]
    return [dict(zip(lines[0], row, strict=True)) for row in lines[1:]]


def extents(atlas, cities_by_country, codes):
    found = {}
    for code in codes:
        if code in FALLBACK:
            found[code] = FALLBACK[code]
        elif code in atlas.polygons:
            found[code] = geometry.extent(atlas.polygons[code])
        else:
            points = cities_by_country[code]
            lat = sum(p[0] for p in points) / len(points)
            lon = sum(p[1] for p in points) / len(points)
            box = (min(p[0] for p in points), min(p[1] for p in points),
                   max(p[0] for p in points), max(p[1] for p in points))
            radius = max(geometry.distance_km(lat, lon, *p) for p in points) + 10
            found[code] = (lat, lon, box, radius)
    return found


# No shape and no city, or a shape around the pole: the island, the continent itself.
FALLBACK = {
    "AQ": (-90.0, 0.0, (-90.0, -180.0, -60.0, 180.0), 3340),
    "BV": (-54.42, 3.37, (-54.46, 3.28, -54.38, 3.46), 10),
    "TF": (-49.35, 69.35, (-49.7, 68.6, -48.6, 70.6), 120),
    "TK": (-9.17, -171.82, (-9.44, -172.52, -8.53, -171.18), 110),
    "UM": (19.3, 166.63, (19.26, 166.59, 19.33, 166.67), 10),
    "CC": (-12.17, 96.84, (-12.21, 96.81, -11.82, 96.93), 40),
}


def write(path, codes, names, atlas, cities_by_country):
    names = {n["alpha2"]: n for n in names}
    found = extents(atlas, cities_by_country, [c["alpha2"] for c in codes])
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write(HEADER + "\t".join(COLUMNS) + "\n")
        for c in codes:
            n = names[c["alpha2"]]
            lat, lon, box, radius = found[c["alpha2"]]
            if n["point"] != "-":
                there = tuple(float(v) for v in n["point"].split(","))
                radius += geometry.distance_km(lat, lon, *there)
                lat, lon = there
            f.write("\t".join([
                c["alpha2"], c["alpha3"], c["numeric"], c["fips"], n["gw"], c["geonamesId"], n["name"],
                n["otherNames"], n["adjectives"], c["capital"], c["neighbours"],
                f"{lat:.3f}", f"{lon:.3f}", *(f"{v:.3f}" for v in box), str(round(radius) or 1),
                n["acledRegion"], c["population"]]) + "\n")
