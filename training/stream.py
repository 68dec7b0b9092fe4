"""Writes the stream of news that docs/speed.md measures the relevance gate with, as JSON Lines that `griot` reads.

    python training/stream.py --data DIR --out OUT

DIR holds hrdsattack, muc4, toponyms and tempeval3 as they are published. OUT/conflict.jsonl are the reports of the
development parts of HRDsAttack, MUC-4 (TST2) and this repository's corpus; OUT/everyday.jsonl is news of any kind: local
news of the LGL set and the newspapers and agencies of TimeBank. Nothing of it was learned from.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from griot_training import sources  # noqa: E402

ROOT = Path(__file__).parent.parent
TAG = re.compile(r"<[^>]+>")


def conflict(folder: Path) -> Iterator[tuple[str, str]]:
    for title, text, _ in sources.hrds(folder / "hrdsattack" / "dev.json"):
        yield title, html.unescape(TAG.sub(" ", text))
    for text in sources.muc(folder / "muc4" / "corpora" / "tst2" / "tst2-muc4").values():
        yield "", text
    for file in sorted((ROOT / "corpus" / "dev" / "reports").glob("*.txt")):
        title, _, text = file.read_text("utf-8").partition("\n")
        yield title, text


def everyday(folder: Path) -> Iterator[tuple[str, str]]:
    for article in ET.parse(folder / "toponyms" / "lgl.xml").getroot().iter("article"):
        yield article.findtext("title") or "", article.findtext("text") or ""
    for file in sorted((folder / "tempeval3" / "Training").rglob("TimeBank/*.tml")):
        found = re.search(r"<TEXT>(.*?)</TEXT>", file.read_text("utf-8"), re.S)
        if found:
            yield "", html.unescape(TAG.sub("", found.group(1))).strip()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--out", type=Path, required=True)
    args = arguments.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    for name, reports in (("conflict", conflict(args.data)), ("everyday", everyday(args.data))):
        rows = [{"id": f"{name}-{n}", "title": title, "text": text} for n, (title, text) in enumerate(reports) if text.strip()]
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        (args.out / f"{name}.jsonl").write_text(lines, "utf-8")
        print(len(rows), name)


if __name__ == "__main__":
    main()
