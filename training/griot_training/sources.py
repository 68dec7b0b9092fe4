"""The texts of the published sets, as everything that is trained or measured here reads them."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path


def muc(file: Path) -> dict[str, str]:
    """The messages of one file of MUC-4 by their names: a line for each paragraph."""
    parts = re.split(r"(?m)^((?:DEV|TST\d)-MUC\d-\d{4})\b.*$", file.read_text("latin-1"))
    out = {}
    for name, body in zip(parts[1::2], parts[2::2]):
        paragraphs = [" ".join(p.split()) for p in re.split(r"\n\s*\n", body)]
        out[name] = "\n\n".join(p for p in paragraphs if p)
    return out


def hrds(file: Path) -> Iterator[tuple[str, str, list[dict]]]:
    """Title, text and annotations of each article of HRDsAttack; other tags than those of paragraphs stay."""
    for row in json.loads(file.read_text("utf-8")):
        sample = row["sample"]
        text = re.sub(r"\s*</p>\s*<p>\s*|</?p>", "\n\n", sample["Input.article_interface"]).strip()
        yield sample["Input.title"] or "", text, row["annotations"]


def crime(folder: Path) -> list[str]:
    """Reports of InSight Crime, of which ConfliBERT's set says only whether they tell of gangs."""
    with (folder / "insightCrime" / "train.tsv").open(encoding="utf-8", newline="") as lines:
        return [row[0] for row in csv.reader(lines, delimiter="\t")]


def politics(folder: Path, part: str) -> list[str]:
    """PolNeAR's reports of US politics."""
    return [file.read_text("utf-8", errors="replace") for file in sorted((folder / part / "text").iterdir())]
