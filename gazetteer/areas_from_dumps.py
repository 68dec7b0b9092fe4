"""Extents of administrative areas from full GeoNames country dumps (19 columns): far more points than cities.

Usage: areas_from_dumps.py DUMP.txt... > area-extents.tsv
"""
import sys

from extents import extent
from spelling import latin_names


def main(paths):
    points, rows = {}, {}
    for path in sorted(paths):
        with open(path, encoding="utf-8") as f:
            for line in f:
                c = line.rstrip("\n").split("\t")
                place = (float(c[4]), float(c[5]))
                a1, a2 = f"{c[8]}.{c[10]}", f"{c[8]}.{c[10]}.{c[11]}"
                if c[6] == "A" and c[7] == "ADM1":
                    rows[a1] = c
                elif c[6] == "A" and c[7] == "ADM2" and c[11]:
                    rows[a2] = c
                elif c[6] in "PSTL" and c[10] not in ("", "00"):
                    points.setdefault(a1, []).append(place)
                    if c[11]:
                        points.setdefault(a2, []).append(place)
    print("# Administrative areas: ids and names of GeoNames (CC BY 4.0); the disc that holds 98 of 100 of the\n"
          "# populated places that GeoNames puts into each. Made by gazetteer/areas_from_dumps.py.")
    print("code\tid\tname\taliases\tlat\tlon\tradiusKm")
    for code in sorted(rows):
        c = rows[code]
        if code in points and len(points[code]) >= 5:
            lat, lon, radius = extent(points[code])
        else:
            lat, lon, radius = float(c[4]), float(c[5]), 60 if c[11] else 300
        aliases = "|".join(latin_names(c[1], c[3])) or "-"
        print(f"{code}\t{c[0]}\t{c[1]}\t{aliases}\t{lat:.4f}\t{lon:.4f}\t{radius}")


if __name__ == "__main__":
    main(sys.argv[1:])
