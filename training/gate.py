"""Learns the relevance gate: the words by which a sentence is worth the model's time.

    python training/gate.py --data DIR --work WORK [--model model]

Logistic regression over the words and pairs of words of a sentence. A sentence is to be read if its gold says so and,
where there is none, if the model (the teacher) finds a type of the codebook or harm in it: what the gate keeps back is
then what reading it would have found. DIR holds muc4, gva, hrdsattack, wikievents, rams, polnear and conflibert as they
are published; the weights are learned from training parts, the threshold is set on corpus/dev and HRDsAttack dev. What
the teacher said is kept in WORK, so that a run that is stopped goes on. The same input gives the same file,
griot-core/src/main/resources/org/griot/encode/gate.tsv.
"""

from __future__ import annotations

import argparse
import collections
import hashlib
import json
import random
import re
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from griot_training import data, sources  # noqa: E402
from griot_training.network import Network  # noqa: E402
from griot_training.text import Example, Pieces, feed, sentences, windows  # noqa: E402

ROOT = Path(__file__).parent.parent
OUT = ROOT / "griot-core/src/main/resources/org/griot/encode/gate.tsv"
HARM = ["KILLED", "INJURED", "TAKEN"]
# How many reports of a source are learned from, in an order drawn by lot.
SHARES = {"muc": 700, "gva": 500, "polnear": 840, "crime": 250}
# Sources of lone sentences, whose gold is whole.
ALONE = ("sentences", "codebook")
# How much a sentence of a source counts.
WEIGHTS = {"sentences": 2.0, "codebook": 2.0, "polnear": 2.0, "gva": 2.0}
# A sentence is worth reading where the teacher is so sure of a type, or of somebody who was harmed.
TYPE = 0.5
VICTIM = 0.85
# A feature stands in so many sentences and sources at least, and its weight must be worth so much.
RARE = 8
SOURCES = 2
L1 = 4.0
STEPS = 600
# A report with so sure a sentence is read whole (log odds); of others the sentences that pass and so many around them.
SURE = 2.0
NEAR = 3
# The share of the development parts' sentences to be read that must be read.
RECALL = 0.99
# Words for what the codebook knows, beside those for harm.
DEEDS = re.compile(
    data._HARM.pattern
    + "|PROTEST|DEMONSTRAT|RALLY|RALLIE|MARCH|SIT-IN|STRIKE|RIOT|CLASH|BATTLE|FIGHT|FOUGHT|TROOP|ARMED|SANCTION|CEASEFIRE|TRUCE|RANSOM|LOOT|ROB"
    "|RAPE|SEXUAL|TORTUR|DETAIN|SEIZ|DISPLAC|FLED|FLEE|DESTR|BURN|SET FIRE|PLEDG|JOINED|AGREEMENT|THREAT"
)
WORD = re.compile(r"[A-Za-z]+")


def news(folder: Path) -> list[Example]:
    """Reports that nobody marked: US politics, and crime in Latin America."""
    read = [("polnear", text) for text in sources.politics(folder / "polnear", "train")]
    read += [("crime", text) for text in sources.crime(folder / "conflibert")]
    return [Example(text, source, sentences(text)) for source, text in read]


def reports(folder: Path, types: list[str]) -> list[Example]:
    """What is learned from. Lone sentences stand alone: their gold is whole."""
    core = ROOT / "griot-core/src/main/resources/org/griot/codebook"
    read = data.corpus(ROOT / "corpus" / "train", types) + data.muc(folder / "muc4") + data.gva(folder / "gva", 2000)
    read += data.wikievents(folder / "wikievents", types) + data.rams(folder / "rams")
    read += data.hrds(folder / "hrdsattack" / "train.json") + news(folder)
    chance = random.Random(5)
    out = []
    for source in dict.fromkeys(one.source for one in read):
        group = [one for one in read if one.source == source]
        chance.shuffle(group)
        out += group[: SHARES.get(source, len(group))]
    return data.own_sentences(ROOT / "corpus" / "sentences", types) + data.codebook_examples(core / "examples.jsonl", types) + out


class Teacher(Network):
    """The model that ships, and what it said so far."""

    def __init__(self, folder: Path, work: Path, types: list[str]):
        super().__init__(folder)
        self.version = self.manifest["sha256"]["model.onnx"]
        self.types = [i for i, t in enumerate(self.manifest["types"]) if t not in data.EXTRA]
        work.mkdir(parents=True, exist_ok=True)
        self.file = work / "taught.jsonl"
        self.known = {}
        if self.file.exists():
            for line in self.file.read_text("utf-8").splitlines():
                row = json.loads(line)
                self.known[row["key"]] = row["worth"]

    def worth(self, example: Example) -> list[list[float]]:
        """For each sentence the surest type and the surest victim; windows without their neighbours."""
        key = hashlib.sha256(f"{self.version}\0{example.title}\0{example.text}".encode()).hexdigest()[:24]
        if key not in self.known:
            self.known[key] = self.read(example)
            with self.file.open("a", encoding="utf-8") as out:
                out.write(json.dumps({"key": key, "worth": self.known[key]}) + "\n")
        return self.known[key]

    def read(self, example: Example) -> list[list[float]]:
        pieces = Pieces(self.tokenizer, example.text)
        worth = [[0.0, 0.0] for _ in example.sentences]
        for window in windows(self.tokenizer, pieces, example.sentences, example.title):
            spans, told = self.session.run(None, feed(window))
            odds = spans[0].reshape(-1, len(self.labels), 3)
            odds = np.exp(odds - odds.max(-1, keepdims=True))
            carried = 1 - odds[..., 0] / odds.sum(-1)
            for row, (number, a, b) in enumerate(window.parts):
                surest = 1 / (1 + np.exp(-told[0][row][self.types].max()))
                victim = carried[a:b, [self.labels.index(l) for l in HARM]].max()
                worth[number] = [round(max(old, float(new)), 4) for old, new in zip(worth[number], (surest, victim))]
        return worth


def harmful(example: Example, number: int) -> bool:
    """Whether a word speaks of harm or of another deed that the codebook knows."""
    start, end = example.sentences[number]
    return bool(DEEDS.search(example.text[start:end].upper()))


def known(example: Example, worth: list[list[float]] | None) -> list[int | None]:
    """For each sentence whether it is to be read: 1, 0, or None where nobody knows."""
    out: list[int | None] = []
    for number in range(len(example.sentences)):
        gold = example.types.get(number, {})
        surest, victim = worth[number] if worth else (0.0, 0.0)
        seen = surest >= TYPE or victim >= VICTIM
        quiet = surest < TYPE / 2 and victim < VICTIM / 2
        harm = harmful(example, number)
        if example.source == "polnear":
            # The teacher was never taught politics and sees arrests in it.
            out.append(None if seen and harm else 0)
        elif example.source == "muc":
            # A party of a template is named far from what it did, too.
            out.append(1 if harm and (seen or gold.get("relevant")) else 0 if quiet and not gold.get("relevant") else None)
        elif gold.get("none") == 1:
            out.append(0)
        elif gold.get("relevant") == 1 or seen:
            out.append(1)
        else:
            # That the teacher overlooks a killing makes the words for it no everyday ones.
            out.append(0 if quiet and not harm else None)
    return out


def features(sentence: str) -> list[str]:
    words = [w.lower() for w in WORD.findall(sentence)]
    return list(dict.fromkeys(words + [f"{a} {b}" for a, b in zip(words, words[1:])]))


def learned(rows: list[list[str]], of: list[str], truth: np.ndarray, weight: np.ndarray) -> tuple[dict[str, int], int]:
    """Logistic regression whose weights of little use are zero (L1), by accelerated proximal steps; in hundredths."""
    counts = collections.Counter(f for row in rows for f in row)
    sources = collections.Counter(f for f, _ in {(f, source) for row, source in zip(rows, of) for f in row})
    names = sorted(f for f, n in counts.items() if n >= RARE and sources[f] >= SOURCES)
    place = {f: i for i, f in enumerate(names)}
    pairs = [(r, place[f]) for r, row in enumerate(rows) for f in row if f in place]
    r, c = (np.array(x) for x in zip(*pairs))
    w, b = np.zeros(len(names)), float(np.log((weight @ truth) / (weight @ (1 - truth))))
    # A step is as long as the curvature allows, which is at most a quarter of the sum of the features beside it.
    size = weight * (np.bincount(r, minlength=len(rows)) + 1) / 4
    curve = np.bincount(c, weights=size[r], minlength=len(names))
    v, bv, t = w.copy(), b, 1.0
    for _ in range(STEPS):
        z = np.bincount(r, weights=v[c], minlength=len(rows)) + bv
        g = weight * (1 / (1 + np.exp(-z)) - truth)
        new = v - np.bincount(c, weights=g[r], minlength=len(names)) / curve
        new = np.sign(new) * np.maximum(np.abs(new) - L1 / curve, 0)
        nb = bv - g.sum() / size.sum()
        tn = (1 + (1 + 4 * t * t) ** 0.5) / 2
        v, bv = new + (t - 1) / tn * (new - w), nb + (t - 1) / tn * (nb - b)
        w, b, t = new, nb, tn
    return {f: round(100 * x) for f, x in zip(names, w.tolist()) if round(100 * x)}, round(100 * b)


class Gate:
    def __init__(self, weights: dict[str, int], base: int, least: int = 0):
        self.weights, self.base, self.least = weights, base, least

    def score(self, sentence: str) -> int:
        return self.base + sum(self.weights.get(f, 0) for f in features(sentence))

    def reads(self, example: Example) -> set[int]:
        scores = [self.score(example.text[s:e]) for s, e in example.sentences]
        if max([*scores, self.score(example.title)]) >= 100 * SURE:
            return set(range(len(scores)))
        return {n for i, x in enumerate(scores) if x >= self.least for n in range(i - NEAR, i + NEAR + 1) if 0 <= n < len(scores)}

    def recall(self, taught: list[tuple[Example, list[int | None]]]) -> tuple[int, int]:
        """Of the sentences to be read, by gold or by the teacher where a word speaks of harm: how many are, and how many there are."""
        found = total = 0
        for example, truth in taught:
            wanted = {n for n, t in enumerate(truth) if t == 1 and (example.types.get(n, {}).get("relevant") or harmful(example, n))}
            found += len(wanted & self.reads(example))
            total += len(wanted)
        return found, total

    def write(self, file: Path, teacher: str) -> None:
        settings = {"base": self.base, "least": self.least, "sure": round(100 * SURE), "near": NEAR, "rows": len(self.weights)}
        lines = [
            "# How much each word, or pair of words side by side, of a sentence speaks for reading it: hundredths of log odds.",
            "# =base is that of a sentence without any of them. A report with a sentence of =sure or more is read whole, of",
            "# others each sentence of =least or more, with =near sentences on either side. =rows counts the words.",
            f"# Written by training/gate.py; nothing here is set by hand. The teacher was the model {teacher}.",
        ]
        lines += [f"={name}\t{value}" for name, value in settings.items()]
        lines += [f"{word}\t{weight}" for word, weight in sorted(self.weights.items())]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--model", type=Path, default=ROOT / "model")
    args = arguments.parse_args()
    types = data.types_of(ROOT / "griot-core/src/main/resources/org/griot/codebook/codebook.json")
    teacher = Teacher(args.model, args.work, types)

    def taught(examples: list[Example]) -> list[tuple[Example, list[int | None]]]:
        return [(e, known(e, None if e.source in ALONE else teacher.worth(e))) for e in examples]

    rows, of, truth = [], [], []
    for example, labels in taught(reports(args.data, types)):
        for (start, end), label in zip(example.sentences, labels):
            if label is not None:
                rows.append(features(example.text[start:end]))
                of.append(example.source)
                truth.append(label)
    for source in dict.fromkeys(of):
        mine = [t for t, s in zip(truth, of) if s == source]
        print(f"{source}: {len(mine)} sentences, {sum(mine)} to be read", flush=True)
    gate = Gate(*learned(rows, of, np.array(truth, float), np.array([WEIGHTS.get(s, 1.0) for s in of])))
    parts = {"corpus dev": taught(data.corpus(ROOT / "corpus" / "dev", types)), "HRDsAttack dev": taught(data.hrds(args.data / "hrdsattack" / "dev.json"))}
    everyday = [Example(t, "polnear", sentences(t)) for t in (f.read_text("utf-8", errors="replace") for f in sorted((args.data / "polnear" / "dev" / "text").iterdir()))]
    everything = [one for part in parts.values() for one in part]
    for least in range(-300, 105, 5):
        trial = Gate(gate.weights, gate.base, least)
        found, total = trial.recall(everything)
        if least % 25 == 0:
            count = sum(len(e.sentences) for e in everyday)
            print(f"least {least / 100:.2f}: recall {found / total:.4f}; PolNeAR dev {sum(len(trial.reads(e)) for e in everyday) / count:.3f} read", flush=True)
        if found / total >= RECALL:
            gate.least = least
    for name, part in parts.items():
        print(name, *gate.recall(part))
    print(len(gate.weights), "weights, base", gate.base, "least", gate.least)
    gate.write(OUT, teacher.version[:16])


if __name__ == "__main__":
    main()
