"""Sentences of published sets with the types that they tell: corpus/labels, beside the texts that are not ours."""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

from . import sources
from .data import EXTRA, RETOLD
from .text import Example, sentences

# How much of a report was read, in characters.
READ = {"hrdsattack": 3000, "re3d": 3500, "insightcrime": 2500}


def texts(folder: Path) -> dict[tuple[str, str], tuple[str, str]]:
    """Title and text of the reports, by set and report."""
    out = {}
    for number, (title, text, _) in enumerate(sources.hrds(folder / "hrdsattack" / "train.json")):
        out["hrdsattack", str(number)] = (title, text)
    for file in sorted((folder / "re3d").glob("*/documents.json")):
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            out["re3d", row["_id"]] = (row.get("title") or "", row["text"])
    for number, text in enumerate(sources.crime(folder / "conflibert")):
        out["insightcrime", str(number)] = ("", text)
    for file in sorted((folder / "muc4" / "corpora" / "dev").glob("dev-muc3-*")):
        for name, text in sources.muc(file).items():
            out["muc4", name] = ("", text)
    return out


def labelled(labels: Path, folder: Path, types: list[str], held: bool | None = None) -> list[Example]:
    """The labelled reports; a sentence without a row tells nothing.

    Every sixth report of a set is held out: `held` says which part is wanted, None both.
    """
    known = texts(folder)
    out = []
    for file in sorted(labels.glob("*.tsv")):
        rows: dict[str, list[dict[str, str]]] = {}
        for row in csv.DictReader(file.open(encoding="utf-8", newline=""), delimiter="\t", quoting=csv.QUOTE_NONE):
            rows.setdefault(row["report"], []).append(row)
        for number, (report, told) in enumerate(rows.items()):
            if held is not None and held != (number % 6 == 0):
                continue
            title, text = known[file.stem, report]
            text = text[: READ.get(file.stem, len(text))]
            spans = sentences(text)
            if len(spans) != int(told[0]["check"]):
                raise ValueError(f"{file.name}: report {report} has other sentences")
            out.append(_example(file.name, title, text, spans, told[1:], types))
    return out


def _example(name: str, title: str, text: str, spans: list[tuple[int, int]], told: list[dict[str, str]], types: list[str]) -> Example:
    known = {n: {**{t: 0 for t in types if t != RETOLD}, "none": 1} for n in range(len(spans))}
    marks, unknown = [], []
    for row in told:
        number = int(row["sentence"])
        start, end = spans[number]
        if hashlib.sha256(text[start:end].encode()).hexdigest()[:6] != row["check"]:
            raise ValueError(f"{name}: sentence {number} of report {row['report']} is another one")
        of = [t for t in row["types"].split(",") if t]
        states = [s for s in row["states"].split(",") if s]
        truth = {t: int(t in of or t in states) for t in types}
        truth |= {"relevant": 1, "none": 0}
        if {"statistic", "relation"} & set(states):
            # What sums and ties are about was not marked throughout.
            truth = {t: v for t, v in truth.items() if v or t in EXTRA}
        if not of:
            truth.pop(RETOLD)
        known[number] = truth
        for words in (w for w in row["triggers"].split("|") if w):
            at = text.find(words, start, end)
            if at < 0:
                unknown.append((start, end, "TRIGGER"))
            else:
                marks.append((at, at + len(words), "TRIGGER"))
    return Example(text, "labels", spans, marks, unknown, ["TRIGGER"], known, title=title)
