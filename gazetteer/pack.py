"""The packed world gazetteer: columns of integers and names, then deflate. gazetteer/README.md has the layout."""
import struct
import zlib

MAGIC = b"GRIOTGAZ1"
FEATURES = ["populated", "admin1", "admin2", "capital", "seat", "section"]


class Column:
    def __init__(self):
        self.bytes = bytearray()
        self.last = 0

    def plain(self, value):
        while value >= 0x80:
            self.bytes.append(value & 0x7F | 0x80)
            value >>= 7
        self.bytes.append(value)

    def delta(self, value):
        d = value - self.last
        self.last = value
        self.plain(d << 1 if d >= 0 else (-d << 1) - 1)


def pack(places, path):
    """Writes places, dicts with keys country feature id lat lon population radius admin1 admin2 names."""
    countries = sorted({p["country"] for p in places})
    number = {c: i for i, c in enumerate(countries)}
    columns = {k: Column() for k in
               "country feature id lat lon population radius admin1 admin2 nameCount names".split()}
    for p in places:
        columns["country"].delta(number[p["country"]])
        columns["feature"].plain(FEATURES.index(p["feature"]))
        columns["id"].delta(p["id"])
        columns["lat"].delta(round(p["lat"] * 1e5))
        columns["lon"].delta(round(p["lon"] * 1e5))
        columns["population"].plain(p["population"])
        columns["radius"].plain(p["radius"])
        columns["admin1"].delta(p["admin1"])
        columns["admin2"].delta(p["admin2"])
        columns["nameCount"].plain(len(p["names"]))
        for name in p["names"]:
            raw = name.encode("utf-8")[:255]
            columns["names"].bytes.append(len(raw))
            columns["names"].bytes += raw
    body = bytearray(MAGIC)
    body += struct.pack(">ii", len(places), len(countries))
    body += "".join(countries).encode("ascii")
    for column in columns.values():
        body += struct.pack(">i", len(column.bytes)) + column.bytes
    squeezed = zlib.compress(bytes(body), 9)
    with open(path, "wb") as f:
        f.write(squeezed)
    return len(body), len(squeezed)
