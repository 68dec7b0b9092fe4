"""Whole short reports of our own in which every sentence is marked (corpus/passages)."""

from __future__ import annotations

import csv
from itertools import groupby
from pathlib import Path

from .data import EXTRA, LABELS, RETOLD, unmark
from .text import Example

PARAGRAPH = "\u00b6 "


def passages(folder: Path, types: list[str]) -> list[Example]:
    out = []
    for file in sorted(folder.glob("*.tsv")):
        with file.open(encoding="utf-8", newline="") as lines:
            rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
        out += [passage(list(group), types) for _, group in groupby(rows, lambda row: row["report"])]
    return out


def passage(rows: list[dict[str, str]], types: list[str]) -> Example:
    text, spans, marks, unknown = "", [], [], []
    known: dict[int, dict[str, int]] = {}
    for number, row in enumerate(rows):
        marked = row["text"].strip()
        begins = marked.startswith(PARAGRAPH)
        if text:
            text += "\n\n" if begins else " " if number > 1 else "\n"
        plain, found = unmark(marked.removeprefix(PARAGRAPH))
        start, end = len(text), len(text) + len(plain)
        spans.append((start, end))
        marks += [(start + s, start + e, label) for s, e, label in found]
        text += plain
        known[number], free = sentence(row, types)
        unknown += [(start, end, label) for label in free]
    return Example(text, "passages", spans, marks, unknown, LABELS, known, title=text[slice(*spans[0])])


def sentence(row: dict[str, str], types: list[str]) -> tuple[dict[str, int], list[str]]:
    """What is known of the types of a sentence, and the labels of which nothing is known in it."""
    truth = {t: 0 for t in types}
    kind, told = row["kind"], row["type"].split("+")
    if kind == "event":
        truth |= {t: 1 for t in (*told, "relevant")}
        truth |= {"planned": int(row["reality"] != "happened"), "denied": int(row["stance"] == "denies"), RETOLD: int(row["when"] == "background")}
        return truth, []
    if kind == "same":
        # Whether a detail tells the happening again is a matter of taste.
        return {t: 0 for t in types if t not in told and t not in EXTRA} | {"none": 0}, ["TRIGGER"]
    if kind in ("statistic", "relation"):
        truth |= {kind: 1, "relevant": 1}
        del truth[RETOLD]
        return truth, [l for l in LABELS if l not in ("SPEAKER", "TRIGGER")]
    truth["none"] = 1
    return truth, ["KILLED", "INJURED", "TAKEN", "TIME", "PLACE"]
