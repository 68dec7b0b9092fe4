#!/usr/bin/env python3
"""Makes ucdp.tsv from the UCDP actor list (CC BY 4.0, https://ucdp.uu.se/downloads/).

usage: ucdp_rows.py UCDP-ACTOR.csv

Every actor that is no government becomes a row. A row whose id stands in actors.tsv (column ucdp) only adds names to that
actor; any other row is an actor of its own. Risky names (common words, names of peoples and clans) go to "careful": they
link only beside a word for fighters or a clash.
"""
import csv
import pathlib
import re
import sys
import unicodedata

HERE = pathlib.Path(__file__).parent
OUT = HERE.parent / "griot-core/src/main/resources/org/griot/link/actors"
PLACES = HERE.parent / "griot-core/src/main/resources/org/griot/link/places"
COMMON = set((HERE / "common-words.txt").read_text().split())
GW_EXTRA = {"680": "YE", "345": "RS", "817": "VN", "315": "CZ", "751": "IN", "750": "IN", "678": "YE"}


def rows(path):
    lines = [l for l in path.read_text(encoding="utf-8").split("\n") if l and not l.startswith("#")]
    head = lines[0].split("\t")
    return [dict(zip(head, l.split("\t"))) for l in lines[1:]]


def fold(s):
    s = unicodedata.normalize("NFKD", s)
    return re.sub(r"[^a-z0-9]+", "-", "".join(c for c in s if not unicodedata.combining(c)).lower().replace("'", "").replace("’", "")).strip("-")


def names(r):
    out = [r["NameData"], r["NameOrig"], r["NameOrigFull"], r["NameOrigFullEng"]]
    for c in ("NewName", "NewNameFullMotherTongue", "NewNameFullEng"):
        out += re.split(r", (?=[A-Za-z])", r[c])
    clean = []
    for n in out:
        n = re.sub(r"[\u200e\u200f\ufeff]", "", n).replace("´", "'").strip().strip("‎")
        if n and n not in ("n/a", "-") and fold(n) not in {fold(x) for x in clean}:
            clean.append(re.sub(r"\s+", " ", n))
    return clean


def variants(n):
    yield n
    if re.search(r"Ma[iï] Ma[iï]|Mayi[ -]Mayi", n):
        yield re.sub(r"Ma[iï] Ma[iï]|Mayi[ -]Mayi", "Mai-Mai", n).replace(" - ", " ")
    if "Taleban" in n:
        yield n.replace("Taleban", "Taliban")
    m = re.match(r"(.+?) (?:sub)?clan\b", n)
    if m:
        yield m.group(1)
    m = re.match(r"(.+?) \(", n)
    if m and not n.startswith("Military faction"):
        yield m.group(1)
    if re.match(r"(Liwa|Liwa'|Liwa’) ", n):
        yield re.sub(r"^Liwa['’]? ", "", n) + " Brigade"


def risky(n, org):
    words = n.split()
    if org == "3":
        return not re.search(r"clan|communit", n)
    return all(w.lower().strip("()") in COMMON for w in words) if len(words) <= 2 else False


def main(path):
    hand = {}
    hand_ids = set()
    for r in rows(OUT / "actors.tsv"):
        hand_ids.add(r["id"])
        for u in filter(None, r["ucdp"].split("|")):
            hand[u] = r["id"]
    gw = {r["gw"].lstrip("0"): r["alpha2"] for r in rows(PLACES / "countries.tsv") if r["gw"] != "-"}
    gw.update(GW_EXTRA)
    data = [r for r in csv.DictReader(open(path, encoding="utf-8-sig"))]
    states = [r for r in data if r["Org"] == "4"]
    data = [r for r in data if r["Org"] != "4"]
    ids = dict(hand)
    taken = set(hand_ids)
    for r in data:
        if r["ActorId"] not in ids:
            slug = fold(r["NameData"])[:44].strip("-")
            ids[r["ActorId"]] = slug if slug and slug not in taken else (slug + "-" + r["ActorId"]).strip("-")
            taken.add(ids[r["ActorId"]])
    with open(OUT / "ucdp.tsv", "w", encoding="utf-8") as out:
        out.write("# UCDP Actor Dataset 22.1 (CC BY 4.0): ids, names, countries and ties of every actor that is no government.\n")
        out.write("# Made by registry/ucdp_rows.py; do not edit: write a row in actors.tsv that names the UCDP id instead.\n")
        out.write("ucdp\tactor\tname\ttype\tkind\tcountries\taliases\tcareful\tties\n")
        for r in data:
            iso = []
            for g in re.split(r"[, ]+", r["GWNOLoc"]):
                c = gw.get(g)
                if c and c not in iso:
                    iso.append(c)
            plain, careful = [], []
            for n in names(r):
                for v in variants(n):
                    stripped = v != n and "(" in n
                    (careful if risky(v, r["Org"]) or stripped or (r["Org"] == "3" and v != n) else plain).append(v)
            kind = {"1": "group", "2": "supporters", "3": "communal"}[r["Org"]]
            ptype = "identity-militia" if r["Org"] == "3" else "rebel-group" if r["ConflictId"] else "political-militia"
            ties = []
            for col, rel in (("ActorIdPrev", "split-from"), ("ActorIdGroup", "merged-into"), ("ActorIdAlliance", "allied-with")):
                for u in re.split(r"[, ]+", r[col]):
                    if u in ids and ids[u] != ids[r["ActorId"]]:
                        ties.append(rel + ":" + ids[u])
            dedupe = lambda xs: "|".join(dict.fromkeys(x.strip() for x in xs if fold(x)))
            out.write("\t".join([r["ActorId"], ids[r["ActorId"]], r["NameData"].strip(), ptype, kind, "|".join(iso), dedupe(plain), dedupe(careful), "|".join(dict.fromkeys(ties))]) + "\n")
    with open(OUT / "ucdp-states.tsv", "w", encoding="utf-8") as out:
        out.write("# UCDP Actor Dataset 22.1 (CC BY 4.0): the governments. Made by registry/ucdp_rows.py.\n")
        out.write("country\tucdp\tname\n")
        done = set()
        by_name = {}
        for r in rows(PLACES / "countries.tsv"):
            for n in [r["name"]] + r["names"].split("|"):
                by_name.setdefault(fold(n), r["alpha2"])
        odd = {"Government of Russia (Soviet Union)": "RU", "Government of Yemen (North Yemen)": "YE", "Government of DR Congo (Zaire)": "CD",
               "Government of Zimbabwe (Rhodesia)": "ZW", "Government of Cambodia (Kampuchea)": "KH", "Government of Vietnam (North Vietnam)": "VN",
               "Government of Myanmar (Burma)": "MM", "Government of Serbia (Yugoslavia)": "RS", "Government of Bosnia-Herzegovina": "BA",
               "Government of eSwatini (Swaziland)": "SZ", "Government of Madagascar (Malagasy)": "MG", "Government of Congo": "CG"}
        for r in states:
            n = r["NameData"].strip()
            c = odd.get(n) or by_name.get(fold(n.replace("Government of ", "").replace("the ", "")))
            if c and c not in done:
                done.add(c)
                out.write(f"{c}\t{r['ActorId']}\t{n}\n")
            elif not c:
                print("no country:", n, file=sys.stderr)


main(sys.argv[1])
