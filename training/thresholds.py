"""How sure the model must be of each kind of mark, set on development data and written into its manifest.

    python training/thresholds.py --data DIR [--model model] [--recall 2]

DIR holds muc4 as it is published; its TST2 and the corpus' development part are read, which no model is trained on. A
mark of MUC-4 is right if it is a string of the role (articles aside), each entity counts once; a mark of the corpus is
right if it overlaps one of the same label. Finding counts more than being right (--recall times in the F), since the
program asks the marks only where its rules left a role open, and drops most of those that are wrong; by plain F the
thresholds would be so high that more is lost than gained. Of those that give nearly the best F, the middle one is taken.
Labels that the data does not mark keep the standard of the program (ModelThresholds.java).
"""

from __future__ import annotations

import argparse
import collections
import json
import re
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from griot_training import data, sources  # noqa: E402
from griot_training.network import Network  # noqa: E402
from griot_training.text import Pieces, feed, sentences, windows  # noqa: E402

ROOT = Path(__file__).parent.parent
FLOOR = 0.2
GRID = [round(0.25 + 0.05 * i, 2) for i in range(14)]
NEARLY = 0.01
FEWEST = 25
ROLES = {"PerpInd": ["INI_IND"], "PerpOrg": ["INI_ORG"], "Target": ["OBJECT"], "Weapon": ["WEAPON"]}
CORPUS = ["INI_IND", "INI_ORG", "TARGET", "KILLED", "INJURED", "TAKEN", "TRIGGER"]


class Model(Network):
    def marks(self, text: str, title: str = "") -> list[tuple[int, int, str, float]]:
        """As SpanDecoder.java cuts them: start, end, label, score."""
        pieces = Pieces(self.tokenizer, text)
        out = []
        for window in windows(self.tokenizer, pieces, sentences(text), title):
            raw = self.session.run(None, feed(window))[0]
            odds = raw.reshape(raw.shape[1], len(self.labels), 3)
            odds = np.exp(odds - odds.max(-1, keepdims=True))
            odds /= odds.sum(-1, keepdims=True)
            out += self.decoded(pieces, window.own, odds)
        return out

    def decoded(self, pieces: Pieces, own, odds) -> list[tuple[int, int, str, float]]:
        words = []
        for position, piece in own:
            start, end = pieces.offsets[piece]
            if pieces.first(piece):
                words.append([start, end, odds[position]])
            elif words:
                words[-1][1] = end
        out = []
        for number, label in enumerate(self.labels):
            carries = [1 - w[2][number, 0] for w in words]
            at = 0
            while at < len(words):
                end = at + 1
                if carries[at] >= FLOOR:
                    while end < len(words) and carries[end] >= FLOOR and words[end][2][number, 1] < words[end][2][number, 2]:
                        end += 1
                    a, b = trimmed(carries, at, end)
                    out.append((words[a][0], words[b - 1][1], label, float(np.mean(carries[a:b]))))
                at = end
        return out


def trimmed(carries: list[float], a: int, b: int) -> tuple[int, int]:
    sure = [i for i in range(a, b) if carries[i] >= 0.5]
    return (sure[0], sure[-1] + 1) if sure else (a, b)


def plain(words: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"\b(a|an|the)\b", " ", re.sub(r"[^\w\s]+", "", words.lower()))).strip()


def count_muc(model: Model, folder: Path, counts) -> None:
    texts = sources.muc(folder / "corpora" / "tst2" / "tst2-muc4")
    for line in (folder / "roles" / "dev.json").read_text("utf-8").splitlines():
        row = json.loads(line)
        text = texts.get(row["docid"])
        if text is None:
            continue
        made = model.marks(text)
        for role, labels in ROLES.items():
            gold = [{plain(m[0]) for m in entity} for entity in row["extracts"].get(role, [])]
            for label in labels:
                for least in GRID:
                    strings = {plain(text[a:b]) for a, b, l, score in made if l == label and score >= least}
                    right = sum(1 for entity in gold if entity & strings)
                    counts[label, least] += np.array([right, len(gold), len(strings)])


def count_corpus(model: Model, folder: Path, types: list[str], counts) -> None:
    for example in data.corpus(folder, types):
        made = model.marks(example.text, example.title)
        for label in CORPUS:
            gold = [(a, b) for a, b, l in example.marks if l == label]
            unknown = [(a, b) for a, b, l in example.unknown if l == label]
            for least in GRID:
                spans = [(a, b) for a, b, l, score in made if l == label and score >= least]
                spans = [s for s in spans if overlaps(s, gold) or not overlaps(s, unknown)]
                right = sum(1 for g in gold if overlaps(g, spans))
                wrong = sum(1 for s in spans if not overlaps(s, gold))
                counts[label, least] += np.array([right, len(gold), right + wrong])


def overlaps(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(span[0] < b and a < span[1] for a, b in others)


def f(right: float, gold: float, made: float, recall: float) -> float:
    weight = recall * recall
    return (1 + weight) * right / (weight * gold + made) if gold + made else 0.0


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--model", type=Path, default=ROOT / "model")
    arguments.add_argument("--recall", type=float, default=2.0)
    args = arguments.parse_args()
    model = Model(args.model)
    types = data.types_of(ROOT / "griot-core/src/main/resources/org/griot/codebook/codebook.json")
    counts = collections.defaultdict(lambda: np.zeros(3))
    count_muc(model, args.data / "muc4", counts)
    count_corpus(model, ROOT / "corpus" / "dev", types, counts)
    chosen = {}
    for label in model.labels:
        if counts[label, GRID[0]][1] < FEWEST:
            continue
        scores = {least: f(*counts[label, least], args.recall) for least in GRID}
        best = [least for least in GRID if scores[least] >= max(scores.values()) - NEARLY]
        chosen[label] = best[len(best) // 2]
        right, gold, made = counts[label, chosen[label]]
        print(f"{label:8} {chosen[label]:.2f}  P {right / max(made, 1):.3f}  R {right / gold:.3f}  F {scores[chosen[label]]:.3f}  ({int(gold)})")
    file = args.model / "manifest.json"
    manifest = json.loads(file.read_text("utf-8"))
    manifest["thresholds"] = {"spans": chosen}
    file.write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n", "utf-8")


if __name__ == "__main__":
    main()
