#!/usr/bin/env python3
"""Checks the gold of this folder against its texts, and counts it.

    python3 corpus/check.py            checks all splits; exit status 1 and one line for each fault
    python3 corpus/check.py --write    also writes the tables of README.md anew

Checked: every report has gold (or says that it has none), every quote occurs in its report with white
space folded (a trigger exactly once), types are of the codebook, values of the closed lists, days are days
and ranges in order, parts point at figures, shared tolls at claims, events.jsonl says the same as gold.jsonl,
no report is twice in the corpus, no story or event in two splits. A folder with gold and without reports is a second
annotation of reports of the splits: its quotes and values are checked as well. Only the standard library is used.
"""
import collections
import csv
import datetime
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
CODEBOOK = HERE.parent / "griot-core/src/main/resources/org/griot/codebook/codebook.json"
KINDS = {"event", "statistic", "relation", "none"}
HARMS = {"killed", "injured", "missing", "captured", "abducted", "arrested", "released", "found",
         "surrendered", "displaced"}
SIDES = {"initiator", "target", "civilian", "unknown"}
ROLES = {"initiator", "target", "other"}
PARTIES = {"state-forces", "rebel-group", "political-militia", "identity-militia", "rioters", "protesters",
           "civilians", "external", "other"}
BASES = {"observed", "claimed", "blamed", "denied", "possible"}
PERSONS = {"killed", "injured", "captured", "abducted", "arrested", "released", "commander", "speaker",
           "sanctioned", "other"}
USES = {"weapon", "taken", "destroyed", "stolen", "other"}
RELATIONS = {"part-of", "allied-with", "split-from", "pledged-to", "merged-into", "led-by", "founded-by",
             "designated-by"}


def fold(text):
    return re.sub(r"\s+", " ", text).strip()


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Split:
    def __init__(self, folder, types):
        self.name, self.types, self.faults = folder.name, types, []
        self.texts = {p.name: p.read_text(encoding="utf-8") for p in sorted((folder / "reports").glob("*.txt"))}
        self.folded = {name: fold(text) for name, text in self.texts.items()}
        self.gold = lines(folder / "gold.jsonl")
        self.second = lines(folder / "gold-second.jsonl") if (folder / "gold-second.jsonl").exists() else []
        self.events = lines(folder / "events.jsonl") if (folder / "events.jsonl").exists() else []
        self.reports = rows(folder / "reports.csv") if (folder / "reports.csv").exists() else []
        self.documents = rows(folder / "reports/documents.csv")
        self.ids = {c["id"] for c in self.gold}

    def check(self):
        for name, gold in (("gold", self.gold), ("gold-second", self.second)):
            if len({c["id"] for c in gold}) != len(gold):
                self.faults.append(f"{name}: an id is used twice")
        for claim in self.gold:
            self.claim(claim, self.ids)
        second = {c["id"] for c in self.second}
        for claim in self.second:
            self.claim(claim, second)
        covered = {c["document"] for c in self.gold}
        for name in self.texts:
            if name not in covered:
                self.faults.append(f"{name}: no gold, and not said to have none")
        if {d["file"] for d in self.documents} != set(self.texts):
            self.faults.append("documents.csv does not list the reports")
        if self.reports and {r["file"] for r in self.reports} != set(self.texts):
            self.faults.append("reports.csv does not list the reports")
        for document in self.documents:
            if document["published"]:
                self.day(document["published"], document["file"])
        self.gathered()
        return [f"{self.name}: {fault}" for fault in self.faults]

    def check_second(self, gold):
        """The faults of another annotator's lines on reports of this split."""
        self.faults = []
        for claim in gold:
            self.claim(claim, {c["id"] for c in gold})
        return [f"second, {self.name}: {fault}" for fault in self.faults]

    def gathered(self):
        expected = collections.defaultdict(set)
        for claim in self.gold:
            if claim.get("event"):
                expected[claim["event"]].add(claim["id"])
        if self.events and {e["event"]: set(e["claims"]) for e in self.events} != expected:
            self.faults.append("events.jsonl does not gather the claims as gold.jsonl does")
        for event in self.events:
            for other in event["apart"]:
                if other not in expected:
                    self.faults.append(f"event {event['event']}: apart from unknown {other}")

    def claim(self, claim, ids):
        at = claim["id"]
        if claim["document"] not in self.folded:
            self.faults.append(f"{at}: no report {claim['document']}")
            return
        text = self.folded[claim["document"]]
        self.member(claim["kind"], KINDS, at)
        if claim["kind"] == "none":
            return
        found = text.count(fold(claim["trigger"]))
        if found != 1:
            self.faults.append(f"{at}: trigger occurs {found} times: {claim['trigger']}")
        self.axes(claim, at)
        for key in ("date", "place"):
            if claim.get(key):
                self.quote(claim[key].get("text"), text, at)
        if claim.get("date"):
            self.range(claim["date"], at)
        for actor in claim.get("actors", []):
            self.quote(actor["text"], text, at)
            self.member(actor["role"], ROLES, at)
            self.member(actor["type"], PARTIES, at)
            for attribution in actor["attribution"]:
                self.member(attribution["basis"], BASES, at)
                self.quote(attribution["by"], text, at)
        self.harm(claim.get("harm", []), text, at, ids)
        for person in claim.get("persons", []):
            self.member(person["role"], PERSONS, at)
            for name in [person["name"], *person.get("aliases", [])]:
                self.quote(name, text, at)
        for material in claim.get("material", []):
            self.member(material["use"], USES, at)
            self.quote(material["text"], text, at)
        self.quote(claim.get("speaker"), text, at)

    def axes(self, claim, at):
        self.member(claim.get("stance", "asserts"), {"asserts", "denies"}, at)
        self.member(claim.get("reality", "happened"), {"happened", "planned", "hypothetical"}, at)
        if claim["kind"] == "event":
            self.member(claim["type"], self.types, at)
        if claim["kind"] == "relation":
            self.member(claim["relation"], RELATIONS, at)
        if claim["kind"] == "statistic" and not claim["measure"]:
            self.faults.append(f"{at}: a statistic of what?")
        for other in (claim.get("accept") or {}).get("type", []):
            self.member(other, self.types, at)

    def harm(self, figures, text, at, ids):
        own = set()
        for figure in figures:
            self.member(figure["kind"], HARMS, at)
            self.member(figure["side"], SIDES, at)
            for key in ("text", "who", "words", "by"):
                self.quote(figure.get(key), text, at)
            low, high = figure["low"], figure["high"]
            if low is None and high is None and not figure["words"]:
                self.faults.append(f"{at}: a figure without a number")
            if low is not None and high is not None and low > high:
                self.faults.append(f"{at}: low above high")
            if figure["partOf"] and figure["partOf"] not in own:
                self.faults.append(f"{at}: part of no figure")
            own.add(figure["id"])
            for other in figure["sharedWith"]:
                self.member(other, ids, at)

    def quote(self, words, text, at):
        if words and fold(words) not in text:
            self.faults.append(f"{at}: not in the report: {words}")

    def member(self, value, allowed, at):
        if value not in allowed:
            self.faults.append(f"{at}: unknown value {value}")

    def range(self, date, at):
        for end in (date["start"], date["end"]):
            if end:
                self.day(end, at)
        if date["start"] and date["end"] and date["start"] > date["end"]:
            self.faults.append(f"{at}: a date that ends before it starts")

    def day(self, words, at):
        try:
            datetime.date.fromisoformat(words)
        except ValueError:
            self.faults.append(f"{at}: no day: {words}")


def seconds(splits):
    """Faults of second annotations; a line belongs to the split that holds its report."""
    faults = []
    for path in sorted(HERE.glob("*/gold.jsonl")):
        if (path.parent / "reports").is_dir():
            continue
        gold = lines(path)
        if len({c["id"] for c in gold}) != len(gold):
            faults.append(f"{path.parent.name}: an id is used twice")
        for split in splits:
            faults += split.check_second([c for c in gold if c["document"] in split.texts])
        known = set().union(*(s.texts for s in splits))
        faults += [f"{path.parent.name}: no report {c['document']}" for c in gold if c["document"] not in known]
    return faults


def agreement():
    """The tables of what `griot evaluate agreement` wrote before adjudication."""
    result = json.loads((HERE / "second/agreement.json").read_text(encoding="utf-8"))
    parts = []
    for part in result["tables"]:
        parts.append(f"{part['title']} ({result['reports']} reports):\n\n" + table(part["columns"], part["rows"]))
    return "\n".join(parts)


def between(splits):
    faults, texts, names = [], {}, {}
    for split in splits:
        for name, text in split.folded.items():
            if text in texts.values():
                faults.append(f"{name}: a report that is there already")
            texts[split.name + "/" + name] = text
        for event in {c["event"] for c in split.gold if c.get("event")}:
            if event in names and names[event] != split.name:
                faults.append(f"event {event} in {names[event]} and in {split.name}")
            names[event] = split.name
    return faults


def table(head, body):
    out = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(out + ["| " + " | ".join(str(cell) for cell in row) + " |" for row in body]) + "\n"


def counted(splits, title, of):
    counts = [collections.Counter(of(split)) for split in splits]
    keys = sorted(set().union(*counts))
    return table([title] + [s.name for s in splits], [[k] + [c[k] for c in counts] for k in keys])


def tables(splits, types):
    def claims(split, kind="event"):
        return [c for c in split.gold if c["kind"] == kind]

    size = []
    for label, of in (
            ("stories", lambda s: len({r["story"] for r in s.reports})),
            ("of these from public facts", lambda s: len({r["story"] for r in s.reports if r["origin"] == "public-facts"})),
            ("reports", lambda s: len(s.texts)),
            ("words", lambda s: sum(len(t.split()) for t in s.texts.values())),
            ("reports without any claim", lambda s: sum(c["kind"] == "none" for c in s.gold)),
            ("claims", lambda s: sum(c["kind"] != "none" for c in s.gold)),
            ("main event claims", lambda s: sum(c["main"] for c in claims(s))),
            ("happenings (gathered)", lambda s: len(s.events)),
            ("happenings told by two reports or more", lambda s: sum(len(e["documents"]) > 1 for e in s.events)),
            ("happenings that must stay apart from a near one", lambda s: sum(bool(e["apart"]) for e in s.events)),
            ("reports with several main events", lambda s: sum(
                n > 1 for n in collections.Counter(
                    c["document"] for c in claims(s) if c["main"] and c["stance"] == "asserts"
                    and c["reality"] == "happened").values())),
            ("figures of harm", lambda s: sum(len(c["harm"]) for c in s.gold if c["kind"] != "none")),
            ("of these open at one end", lambda s: sum(
                (h["low"] is None) != (h["high"] is None) for c in s.gold if c["kind"] != "none" for h in c["harm"])),
            ("of these ranges", lambda s: sum(
                h["low"] is not None and h["high"] is not None and h["low"] < h["high"]
                for c in s.gold if c["kind"] != "none" for h in c["harm"])),
            ("of these in words", lambda s: sum(
                bool(h["words"]) for c in s.gold if c["kind"] != "none" for h in c["harm"])),
            ("of these parts of another", lambda s: sum(
                bool(h["partOf"]) for c in s.gold if c["kind"] != "none" for h in c["harm"])),
            ("of these shared with another happening", lambda s: sum(
                bool(h["sharedWith"]) for c in s.gold if c["kind"] != "none" for h in c["harm"])),
            ("of these denied", lambda s: sum(
                h["stance"] == "denies" for c in s.gold if c["kind"] != "none" for h in c["harm"])),
            ("of these with an owner", lambda s: sum(
                bool(h["by"]) for c in s.gold if c["kind"] != "none" for h in c["harm"]))):
        size.append([label] + [of(s) for s in splits])
    real = lambda s: [c for c in s.gold if c["kind"] != "none"]
    parts = [table(["what"] + [s.name for s in splits], size)]
    parts.append(counted(splits, "style (reports)", lambda s: [r["style"] for r in s.reports]))
    parts.append(counted(splits, "country (claims with a place)", lambda s: [
        country for c in real(s) if c.get("place") for country in c["place"]["countries"]]))
    parts.append(counted(splits, "axis (claims)", lambda s: [
        axis for c in real(s) for axis in ("kind " + c["kind"], "stance " + c["stance"], "reality " + c["reality"])]))
    parts.append(counted(splits, "ground (parties)", lambda s: [
        a["basis"] for c in real(s) for p in c["actors"] for a in p["attribution"]]))
    parts.append(counted(splits, "tie or measure (claims)", lambda s: [
        c["relation"] or c["measure"] for c in real(s) if c["kind"] != "event"]))
    main = [collections.Counter(c["type"] for c in claims(s) if c["main"]) for s in splits]
    every = [collections.Counter(c["type"] for c in claims(s)) for s in splits]
    parts.append(table(["type"] + [f"{s.name}: main / all" for s in splits], [
        [t] + [f"{m[t]} / {e[t]}" for m, e in zip(main, every)] for t in types]))
    return "\n".join(parts)


def main():
    types = [t["id"] for t in json.loads(CODEBOOK.read_text(encoding="utf-8"))["types"]]
    splits = [Split(p.parent, set(types)) for p in sorted(HERE.glob("*/gold.jsonl"))
              if (p.parent / "reports").is_dir()]
    faults = [fault for split in splits for fault in split.check()] + between(splits) + seconds(splits)
    for fault in faults:
        print(fault)
    if "--write" in sys.argv:
        readme = HERE / "README.md"
        before = readme.read_text(encoding="utf-8").split("<!-- counts -->")[0]
        head, rest = before.split("<!-- agreement -->")
        before = head + "<!-- agreement -->\n\n" + agreement() + "\n<!-- end -->" + rest.split("<!-- end -->")[1]
        readme.write_text(before + "<!-- counts -->\n\n" + tables(splits, types), encoding="utf-8")
    reports, claims = sum(len(s.texts) for s in splits), sum(len(s.gold) for s in splits)
    print(f"{reports} reports, {claims} gold lines, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
