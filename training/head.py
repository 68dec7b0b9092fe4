"""Trains the head that types sentences once more, by itself, on what the shipped network makes of them.

    python training/head.py --data DIR --work WORK

The network below stays bit for bit as it is, so that marks do not change. What it makes of each sentence is computed
once and kept in WORK; the head then learns in a minute from what the network learned from, from the labelled sentences
of real reports, and from everyday reports of politics, which tell nothing. The network with the new head is written to
OUT (model/ unless told otherwise); its manifest says how.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch.nn import functional as F

sys.path.insert(0, str(Path(__file__).parent))
import train  # noqa: E402
from gate import DEEDS  # noqa: E402
from griot_training import data, network, sources  # noqa: E402
from griot_training.labels import labelled  # noqa: E402
from griot_training.text import Example, Pieces, feed, sentences, windows  # noqa: E402

ROOT = Path(__file__).parent.parent
# What the head is given: the mean of a sentence's pieces beside the piece of the whole window.
GIVEN = "/Concat_1_output_0"


def everyday(folder: Path, types: list[str], part: str) -> list[Example]:
    """News of politics: a sentence without any word for a deed tells nothing of the codebook."""
    out = []
    for text in sources.politics(folder / "polnear", part):
        spans = sentences(text)
        known = {}
        for number, (s, e) in enumerate(spans):
            if not DEEDS.search(text[s:e].upper()):
                known[number] = {**{t: 0 for t in types if t != data.RETOLD}, "none": 1}
        out.append(Example(text, "polnear", spans, types=known))
    return out


class Below:
    """The shipped network, asked for what its head is given."""

    def __init__(self, folder: Path):
        model = onnx.load(str(folder / "model.onnx"))
        model.graph.output.append(onnx.helper.make_tensor_value_info(GIVEN, onnx.TensorProto.FLOAT, None))
        self.session = network.session(model.SerializeToString())
        self.tokenizer = network.tokenizer(folder / "tokenizer.json")
        self.version = hashlib.sha256((folder / "model.onnx").read_bytes()).hexdigest()

    def given(self, example: Example) -> list[np.ndarray]:
        """For each window, its sentences' numbers and what the head is given of them."""
        pieces = Pieces(self.tokenizer, example.text)
        out = []
        for window in windows(self.tokenizer, pieces, example.sentences, example.title):
            if window.own:
                (values,) = self.session.run([GIVEN], feed(window))
                numbers = [n for n, _, _ in window.parts]
                out.append((numbers, values[0][: len(numbers)].astype(np.float16)))
        return out


# How much a sentence of a source counts.
WEIGHTS = {"sentences": 1.0, "codebook": 1.0, "composed": 1.0, "passages": 4.0, "corpus": 5.0, "wikievents": 2.0, "rams": 1.0, "hrds": 0.5, "muc": 0.2, "labels": 3.0, "polnear": 0.5}
# Of these so many reports, drawn by lot.
SHARES = {"muc": 600, "polnear": 300}
EPOCHS, BATCH, RATE, DROP, DRIFT, SEED = 16, 256, 2e-3, 0.3, 1e-4, 7


def reports(folder: Path, types: list[str]) -> list[Example]:
    """What is learned from; of GVA no type is known."""
    read = [e for e in train.read_all(folder, types) if e.source != "gva"] + everyday(folder, types, "train")
    chance = random.Random(5)
    out = []
    for source in dict.fromkeys(one.source for one in read):
        group = [one for one in read if one.source == source]
        if source in SHARES:
            chance.shuffle(group)
        out += group[: SHARES.get(source, len(group))]
    return out


class Sentences:
    """What the head is given of each sentence, with its truth (-1 is unknown)."""

    def __init__(self, examples: list[Example], below: Below, types: list[str], work: Path):
        given, truth, weight, self.some = [], [], [], []
        for example in examples:
            for number, (numbers, values) in enumerate(kept(example, below, work)):
                rows = range(len(given), len(given) + len(numbers))
                for sentence, value in zip(numbers, values):
                    row = np.full(len(types), -1, np.int8)
                    for name, told in example.types.get(sentence, {}).items():
                        row[types.index(name)] = told
                    given.append(value)
                    truth.append(row)
                    weight.append(WEIGHTS.get(example.source, 1.0) if (row >= 0).any() else 0.0)
                if example.some and number == 0:
                    self.some.append((list(rows), [types.index(t) for t in example.some]))
        self.given = torch.from_numpy(np.stack(given).astype(np.float32))
        self.truth = torch.from_numpy(np.stack(truth).astype(np.float32))
        self.weight = torch.tensor(weight)


def kept(example: Example, below: Below, work: Path) -> list[tuple[list[int], np.ndarray]]:
    """What the network makes of a report, computed once."""
    key = hashlib.sha256(f"{below.version}\0{example.title}\0{example.text}\0{example.sentences}".encode()).hexdigest()
    file = work / key[:2] / f"{key[:24]}.npz"
    if not file.exists():
        made = below.given(example)
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_suffix(".half.npz")
        np.savez(half, *[x for numbers, values in made for x in (np.array(numbers, np.int32), values)])
        half.replace(file)
    with np.load(file) as read:
        arrays = [read[f"arr_{i}"] for i in range(len(read.files))]
    return [(numbers.tolist(), values) for numbers, values in zip(arrays[::2], arrays[1::2])]


class Head(torch.nn.Module):
    """The two products that end the network, begun from the weights that it has."""

    def __init__(self, weights: dict[str, np.ndarray]):
        super().__init__()
        self.parts = torch.nn.ParameterDict({name: torch.nn.Parameter(torch.from_numpy(w.copy())) for name, w in weights.items()})
        self.begun = {name: torch.from_numpy(w.copy()) for name, w in weights.items()}

    def forward(self, given: torch.Tensor) -> torch.Tensor:
        mixed = F.gelu(given @ self.parts["mix"] + self.parts["mix_bias"])
        return F.dropout(mixed, DROP, self.training) @ self.parts["types"] + self.parts["types_bias"]

    def drift(self) -> torch.Tensor:
        return sum(((w - self.begun[name]) ** 2).sum() for name, w in self.parts.items())


def products(graph: onnx.GraphProto) -> tuple[str, str]:
    """Names of the two products' weights in the network, the last one last."""
    numbers = sorted(int(i.name.split("_")[1]) for i in graph.initializer if i.name.startswith("onnx::MatMul_") and i.name.endswith("_quantized"))
    return f"onnx::MatMul_{numbers[-2]}", f"onnx::MatMul_{numbers[-1]}"


def weights_of(model: onnx.ModelProto) -> dict[str, np.ndarray]:
    known = {i.name: numpy_helper.to_array(i) for i in model.graph.initializer}
    mix, types = ((known[f"{n}_quantized"].astype(np.float32) * known[f"{n}_scale"]) for n in products(model.graph))
    return {"mix": mix, "mix_bias": known["mix.bias"], "types": types, "types_bias": known["types.bias"]}


def put(model: onnx.ModelProto, weights: dict[str, np.ndarray]) -> None:
    """Whole numbers of 7 bits with a scale for each column, as quantize_dynamic writes them."""
    fresh = {"mix.bias": weights["mix_bias"], "types.bias": weights["types_bias"]}
    for name, values in zip(products(model.graph), (weights["mix"], weights["types"])):
        scale = np.abs(values).max(0) / 64
        fresh[f"{name}_scale"] = scale.astype(np.float32)
        fresh[f"{name}_quantized"] = np.clip(np.rint(values / scale), -64, 64).astype(np.int8)
    for i in model.graph.initializer:
        if i.name in fresh:
            i.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(fresh[i.name]), i.name))


def learned(head: Head, told: Sentences) -> None:
    torch.manual_seed(SEED)
    chance = random.Random(SEED)
    optimizer = torch.optim.Adam(head.parameters(), lr=RATE)
    known = torch.nonzero(told.weight > 0).flatten()
    steps = EPOCHS * -(-len(known) // BATCH)
    done = 0
    for _ in range(EPOCHS):
        head.train()
        drawn = known[torch.multinomial(told.weight[known], len(known), replacement=True)]
        for rows in drawn.split(BATCH):
            optimizer.param_groups[0]["lr"] = RATE * max(0.02, 1 - done / steps)
            truth = told.truth[rows]
            sure = truth >= 0
            loss = F.binary_cross_entropy_with_logits(head(told.given[rows])[sure], truth[sure], reduction="sum") / len(rows)
            # At least one sentence of such a report has one of these types.
            group, types = chance.choice(told.some)
            loss = loss - 0.05 * torch.log(1 - torch.prod(1 - torch.sigmoid(head(told.given[group])[:, types])) + 1e-6)
            loss = loss + DRIFT * head.drift()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            done += 1
    head.eval()


def report(head: Head, parts: dict[str, Sentences], types: int) -> dict[str, dict[str, float]]:
    """Types found and right, sentence by sentence; of politics the share in which any is seen."""
    head.eval()
    out = {}
    for name, told in parts.items():
        with torch.no_grad():
            seen = torch.sigmoid(head(told.given))[:, :types].numpy()
        truth = told.truth[:, :types].numpy()
        if not (truth == 1).any():
            out[name] = {str(least): round(float((seen.max(1) >= least).mean()), 4) for least in (0.3, 0.5, 0.9)}
            continue
        for least in (0.3, 0.5, 0.7):
            right, wrong, missed = (int(((seen >= least) == yes) [truth == gold].sum()) for yes, gold in ((True, 1), (True, 0), (False, 1)))
            out.setdefault(name, {})[str(least)] = {"precision": round(right / max(1, right + wrong), 3), "recall": round(right / (right + missed), 3)}
    return out


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--model", type=Path, default=ROOT / "model", help="the network whose head is trained")
    arguments.add_argument("--out", type=Path, default=ROOT / "model")
    args = arguments.parse_args()
    torch.set_num_threads(1)
    types = data.types_of(ROOT / "griot-core/src/main/resources/org/griot/codebook/codebook.json")
    below = Below(args.model)

    def given(examples: list[Example]) -> Sentences:
        return Sentences(examples, below, types, args.work)

    parts = {
        "corpus dev": given(data.corpus(ROOT / "corpus" / "dev", types)),
        "labels held out": given(labelled(ROOT / "corpus" / "labels", args.data, types, held=True)),
        "politics": given(everyday(args.data, types, "dev")),
    }
    told = given(reports(args.data, types))
    model = onnx.load(str(args.model / "model.onnx"))
    head = Head(weights_of(model))
    count = len(types) - len(data.EXTRA)
    print("before", json.dumps(report(head, parts, count)), flush=True)
    learned(head, told)
    after = report(head, parts, count)
    print("after ", json.dumps(after), flush=True)
    put(model, {name: w.detach().numpy() for name, w in head.parts.items()})
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / "tokenizer.json").write_bytes((args.model / "tokenizer.json").read_bytes())
    onnx.save(model, str(args.out / "model.onnx"))
    manifest = json.loads((args.model / "manifest.json").read_text("utf-8"))
    manifest["sha256"]["model.onnx"] = hashlib.sha256((args.out / "model.onnx").read_bytes()).hexdigest()
    manifest["commit"] = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip()
    sources = train.hashes(args.data)
    manifest["training"]["head"] = {"network": below.version[:16], "sentences": int((told.weight > 0).sum()), "epochs": EPOCHS, "rate": RATE, "seed": SEED, "data": sources, "measured": after}
    (args.out / "manifest.json").write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
