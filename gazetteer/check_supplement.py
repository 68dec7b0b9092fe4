"""Holds sahel.tsv against GeoNames dumps: every id exists and lies within the stated precision of the row's point;
every row without an id that has a namesake in its country is listed with the distance, for a person to judge.

Usage: check_supplement.py DUMP.txt...
"""
import os
import sys

from countries import read_tsv
from geometry import distance_km
from spelling import fold

TABLE = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                     "../griot-core/src/main/resources/org/griot/link/places/sahel.tsv")


def main(paths):
    by_id, by_name = {}, {}
    for path in paths:
        with open(path, encoding="utf-8") as f:
            for line in f:
                c = line.rstrip("\n").split("\t")
                row = (c[8], c[1], float(c[4]), float(c[5]), c[7])
                by_id[c[0]] = row
                for name in {fold(n) for n in [c[1], c[2], *c[3].split(",")] if n}:
                    by_name.setdefault((c[8], name), []).append(row)
    wrong = unchecked = 0
    for row in read_tsv(TABLE):
        lat, lon, reach = float(row["lat"]), float(row["lon"]), float(row["precisionKm"])
        if row["geonamesId"] != "-":
            there = by_id.get(row["geonamesId"])
            away = distance_km(lat, lon, there[2], there[3]) if there else None
            if away is None or away > reach:
                wrong += 1
                print("WRONG", row["name"], row["geonamesId"], away)
            continue
        unchecked += 1
        names = [row["name"], *row["aliases"].split("|")]
        for country in row["countries"].split("|"):
            for name in names:
                for other in by_name.get((country, fold(name)), []):
                    away = distance_km(lat, lon, other[2], other[3])
                    print("namesake", row["name"], f"{away:.0f} km of {reach:.0f}", *other)
    print(f"{wrong} wrong, {unchecked} without an id")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
