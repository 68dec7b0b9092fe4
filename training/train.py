"""Trains the reader. `python training/train.py --help` says what it wants; README.md beside it what it gave."""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).parent))
from griot_training import data, network  # noqa: E402
from griot_training.labels import labelled  # noqa: E402
from griot_training.passages import passages  # noqa: E402
from griot_training.model import Reader, load_encoder  # noqa: E402
from griot_training.text import BUCKETS, MAX_SENTENCES, Example, Pieces, Window, windows  # noqa: E402

ROOT = Path(__file__).parent.parent
# How often a source is read in one round, and which share of its windows without any mark.
WEIGHTS = {"muc": (1.2, 0.4), "gva": (0.3, 0.4), "corpus": (5.0, 1.0), "sentences": (1.0, 1.0), "codebook": (1.0, 1.0), "composed": (1.0, 1.0), "passages": (4.0, 1.0), "wikievents": (2.0, 0.6), "rams": (1.0, 1.0), "hrds": (0.5, 1.0), "labels": (3.0, 1.0)}

# How often each lone sentence stands among others, each time beside others; one that tells nothing, three times as often.
COMPOSITIONS = 2


class Item:
    """A window with its targets, small enough to keep all of them."""

    __slots__ = ("source", "ids", "cases", "parts", "spans", "types", "some", "marked")

    def __init__(self, example: Example, pieces: Pieces, window: Window, labels: list[str], types: list[str], first: bool):
        self.source = example.source
        self.ids = np.array(window.ids, np.int32)
        self.cases = np.array(window.cases, np.int8)
        self.parts = [(a, b) for _, a, b in window.parts]
        # Per piece and label: -1 unknown, 0 outside, 1 begin, 2 inside.
        self.spans = np.full((len(window.ids), len(labels)), -1, np.int8)
        known = [i for i, l in enumerate(labels) if l in example.labels]
        where = {piece: position for position, piece in window.own}
        for position, piece in window.own:
            if pieces.first(piece):
                self.spans[position, known] = 0
        offsets = pieces.offsets

        def cover(start: int, end: int) -> list[tuple[int, bool]]:
            return [(position, offsets[piece][0] <= start or (piece > 0 and offsets[piece - 1][1] <= start)) for position, piece in window.own if offsets[piece][1] > start and offsets[piece][0] < end and pieces.first(piece)]

        low = offsets[window.own[0][1]][0] if window.own else 0
        high = offsets[window.own[-1][1]][1] if window.own else 0
        for start, end, label in example.unknown:
            if end <= low or start >= high:
                continue
            columns = slice(None) if label == "*" else labels.index(label)
            for position, _ in cover(start, end):
                self.spans[position, columns] = -1
        self.marked = False
        # The longest last: of nested marks of one label the inner ones are overwritten.
        for start, end, label in sorted(example.marks, key=lambda m: m[1] - m[0]):
            if end <= low or start >= high:
                continue
            column = labels.index(label)
            covered = cover(start, end)
            for n, (position, _) in enumerate(covered):
                self.spans[position, column] = 1 if n == 0 and offsets[_piece(window, position)][0] <= start + 1 else 2
            self.marked = True
        self.types = np.full((MAX_SENTENCES, len(types)), -1, np.int8)
        for row, (number, _, _) in enumerate(window.parts):
            for name, value in example.types.get(number, {}).items():
                self.types[row, types.index(name)] = value
        self.marked |= bool((self.types == 1).any()) or bool(example.some)
        self.some = [types.index(t) for t in example.some] if first else []


def _piece(window: Window, position: int) -> int:
    return window.own[position - window.own[0][0]][1]


def items(examples: list[Example], tokenizer: Tokenizer, labels: list[str], types: list[str]) -> list[Item]:
    out = []
    for example in examples:
        pieces = Pieces(tokenizer, example.text)
        for number, window in enumerate(windows(tokenizer, pieces, example.sentences, example.title)):
            if window.own:
                out.append(Item(example, pieces, window, labels, types, number == 0))
    return out


def read_all(shared: Path, types: list[str]) -> list[Example]:
    core = ROOT / "griot-core/src/main/resources/org/griot/codebook"
    out = data.own_sentences(ROOT / "corpus" / "sentences", types)
    out += data.codebook_examples(core / "examples.jsonl", types)
    chance = random.Random(11)
    lone = out + [one for one in out if any(t.get("none") for t in one.types.values())] * 2
    for _ in range(COMPOSITIONS):
        out += data.composed(lone, types, chance)
    out += passages(ROOT / "corpus" / "passages", types)
    out += data.corpus(ROOT / "corpus" / "train", types)
    out += data.muc(shared / "muc4")
    out += data.gva(shared / "gva", 2000)
    out += data.wikievents(shared / "wikievents", types)
    out += data.rams(shared / "rams")
    out += data.hrds(shared / "hrdsattack" / "train.json")
    out += labelled(ROOT / "corpus" / "labels", shared, types, held=False)
    return out


def a_round(all_items: list[Item], chance: random.Random) -> list[Item]:
    chosen = []
    for item in all_items:
        weight, empty = WEIGHTS[item.source]
        expected = weight * (1.0 if item.marked else empty)
        chosen += [item] * (int(expected) + (chance.random() < expected % 1))
    chance.shuffle(chosen)
    return chosen


def batches(chosen: list[Item], size: int, chance: random.Random) -> list[list[Item]]:
    """Windows of like length together, about `size` pieces each."""
    groups: dict[int, list[Item]] = {b: [] for b in BUCKETS}
    out = []
    for item in chosen:
        bucket = next(b for b in BUCKETS if len(item.ids) <= b)
        groups[bucket].append(item)
        if len(groups[bucket]) * bucket >= size:
            out.append(groups[bucket])
            groups[bucket] = []
    out += [g for g in groups.values() if g]
    chance.shuffle(out)
    return out


def tensors(batch: list[Item], chance: random.Random | None):
    n = next(b for b in BUCKETS if max(len(i.ids) for i in batch) <= b)
    ids, mask, cases = (np.zeros((len(batch), n), np.int64) for _ in range(3))
    pool = np.zeros((len(batch), MAX_SENTENCES, n), np.float32)
    spans = np.full((len(batch), n, batch[0].spans.shape[1]), -1, np.int64)
    types = np.stack([i.types for i in batch]).astype(np.float32)
    for row, item in enumerate(batch):
        k = len(item.ids)
        ids[row, :k], mask[row, :k], cases[row, :k] = item.ids, 1, item.cases
        spans[row, :k] = item.spans
        for number, (a, b) in enumerate(item.parts):
            pool[row, number, a:b] = 1.0 / (b - a)
        if chance is not None:
            draw = chance.random()
            shape = cases[row]
            cased = (shape >= 2) & (shape <= 6)
            upper = item.source == "muc"
            # Reports in capitals or without any are read too.
            if draw < (0.4 if upper else 0.12):
                shape[cased] = 2
            elif draw < 0.24 and not upper:
                shape[cased] = 4
    return [torch.from_numpy(x) for x in (ids, mask, cases, pool, spans)] + [torch.from_numpy(types)]


def loss_of(reader: Reader, batch: list[Item], labels: int, chance: random.Random | None):
    ids, mask, cases, pool, spans, types = tensors(batch, chance)
    span_logits, type_logits = reader(ids, mask, cases, pool)
    span_logits = span_logits.float().view(*spans.shape[:2], labels, 3)
    known = spans >= 0
    total = torch.zeros(())
    if known.any():
        weight = torch.tensor([1.0, 2.0, 1.5])
        one = F.cross_entropy(span_logits[known], spans[known], weight=weight, reduction="sum")
        total = total + one / max(1.0, float(mask.sum())) * 5.0
    sure = types >= 0
    if sure.any():
        one = F.binary_cross_entropy_with_logits(type_logits.float()[sure], types[sure], reduction="sum")
        total = total + one / max(1.0, float(sure.any(-1).sum())) * 0.8
    for row, item in enumerate(batch):
        if item.some:
            # At least one sentence has one of these types.
            p = torch.sigmoid(type_logits[row, :len(item.parts)][:, item.some].float())
            total = total - 0.3 * torch.log(1 - torch.prod(1 - p) + 1e-6) / len(batch)
    return total


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True, help="the folder that holds muc4, gva, ...")
    arguments.add_argument("--encoder", type=Path, required=True, help="bge-small-en-v1.5 as ONNX")
    arguments.add_argument("--tokenizer", type=Path, required=True)
    arguments.add_argument("--work", type=Path, required=True, help="checkpoints; an interrupted run goes on from them")
    arguments.add_argument("--begin", type=Path, help="the checkpoint of an earlier run: its weights are the first of this one")
    arguments.add_argument("--minutes", type=float, default=75)
    arguments.add_argument("--rounds", type=float, default=4)
    arguments.add_argument("--rate", type=float, default=1.5e-4)
    arguments.add_argument("--keep", type=int, default=0, help="the lowest layers that stay as they begin: a run that begins from another is half as long again without them")
    arguments.add_argument("--batch", type=int, default=1536, help="pieces of a step")
    arguments.add_argument("--threads", type=int, default=2)
    arguments.add_argument("--seed", type=int, default=7)
    args = arguments.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    chance = random.Random(args.seed)
    types = data.types_of(ROOT / "griot-core/src/main/resources/org/griot/codebook/codebook.json")
    labels = data.LABELS
    tokenizer = network.tokenizer(args.tokenizer)
    read = items(read_all(args.data, types), tokenizer, labels, types)
    sources = hashes(args.data)
    print(len(read), "windows", {s: sum(i.source == s for i in read) for s in WEIGHTS}, flush=True)
    reader = Reader(len(labels), len(types))
    load_encoder(reader, str(args.encoder))
    reader.words.weight.requires_grad = False
    reader.places.weight.requires_grad = False
    for layer in reader.layers[:args.keep]:
        layer.requires_grad_(False)
    reader.norm.requires_grad_(not args.keep)
    reader.segment.requires_grad = not args.keep
    reader.cases.requires_grad_(not args.keep)
    heads = [p for n, p in reader.named_parameters() if p.requires_grad and n.startswith(("spans", "types", "mix", "cases"))]
    body = [p for n, p in reader.named_parameters() if p.requires_grad and not n.startswith(("spans", "types", "mix", "cases"))]
    optimizer = torch.optim.AdamW([{"params": body, "lr": args.rate}, {"params": heads, "lr": args.rate * 6}], weight_decay=0.01)
    args.work.mkdir(parents=True, exist_ok=True)
    checkpoint = args.work / "checkpoint.pt"
    done, spent, before = 0, 0.0, 0
    if args.begin:
        state = torch.load(args.begin, weights_only=True)
        reader.load_state_dict(begun(state, types))
        before = state["done"]
    if checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        reader.load_state_dict(state["reader"])
        optimizer.load_state_dict(state["optimizer"])
        done, spent = state["done"], state["spent"]
        print("goes on after", done, "pieces and", round(spent / 60, 1), "minutes", flush=True)
    goal = sum(len(i.ids) * WEIGHTS[i.source][0] * (1 if i.marked else WEIGHTS[i.source][1]) for i in read) * args.rounds
    begin, saved, recent, step = time.time() - spent, time.time(), [], 0
    chance.seed(args.seed + done)
    over = False
    while not over:
        for batch in batches(a_round(read, chance), args.batch, chance):
            elapsed = time.time() - begin
            # How far the run is: by the clock or by the pieces, whichever is further.
            share = max(elapsed / (args.minutes * 60), done / goal)
            if share >= 1:
                over = True
                break
            scale = min(1.0, share / 0.04 + 0.02) * (1 - share)
            optimizer.param_groups[0]["lr"] = args.rate * scale
            optimizer.param_groups[1]["lr"] = args.rate * 6 * scale
            reader.train()
            with torch.autocast("cpu", torch.bfloat16):
                loss = loss_of(reader, batch, len(labels), chance)
            if not loss.requires_grad:
                continue
            loss.backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            done += sum(len(i.ids) for i in batch)
            step += 1
            recent.append(loss.item())
            if step % 20 == 0:
                print(f"{elapsed / 60:.1f} min, {done} pieces ({share:.2f}), loss {np.mean(recent[-50:]):.4f}, {done / (time.time() - begin):.0f}/s", flush=True)
            if time.time() - saved > 240:
                save(checkpoint, reader, optimizer, types, done, time.time() - begin)
                saved = time.time()
    save(checkpoint, reader, optimizer, types, done, time.time() - begin)
    facts = {
        "seed": args.seed,
        "pieces": done,
        "pieces_before": before,
        "minutes": round((time.time() - begin) / 60, 1),
        "windows": {s: sum(i.source == s for i in read) for s in WEIGHTS},
        "data": sources,
        "rate": args.rate,
        "batch": args.batch,
    }
    (args.work / "facts.json").write_text(json.dumps(facts, indent=1, sort_keys=True) + "\n")


def hashes(shared: Path) -> dict[str, str]:
    """What the run was trained on, file by file."""
    files = [*sorted((shared / "muc4/corpora/dev").iterdir()), *sorted((shared / "muc4/corpora/tst1").iterdir()), shared / "gva/x_train.docs.jsonl", shared / "gva/x_train.incidents.jsonl", shared / "hrdsattack/train.json"]
    files += [*sorted((shared / "wikievents/Data/WikiEvents").iterdir()), *sorted((shared / "rams/Data/RAMS").iterdir())]
    files += [*sorted((shared / "re3d").glob("*/documents.json")), shared / "conflibert/insightCrime/train.tsv"]
    files += [*sorted((ROOT / "corpus/sentences").glob("*.tsv")), *sorted((ROOT / "corpus/labels").glob("*.tsv")), *sorted((ROOT / "corpus/passages").glob("*.tsv")), ROOT / "corpus/train/gold.jsonl"]
    out: dict[str, "hashlib._Hash"] = {}
    for file in files:
        source = file.relative_to(shared).parts[0] if file.is_relative_to(shared) else "corpus"
        out.setdefault(source, hashlib.sha256()).update(file.read_bytes())
    return {name: value.hexdigest()[:16] for name, value in sorted(out.items())}


def begun(state: dict, types: list[str]) -> dict[str, torch.Tensor]:
    """Weights of an earlier run; a type that is younger than it begins as one that hardly any sentence tells."""
    weights = dict(state["reader"])
    at = [state["types"].index(t) if t in state["types"] else -1 for t in types]
    for name, fresh in (("types.weight", 0.0), ("types.bias", -4.0)):
        old = weights[name]
        weights[name] = torch.stack([old[i] if i >= 0 else torch.full_like(old[0], fresh) for i in at])
    # Labels are only ever added at the end; a young one begins as outside everywhere.
    more = len(data.LABELS) - len(weights["spans.bias"]) // 3
    weights["spans.weight"] = torch.cat([weights["spans.weight"], torch.zeros(3 * more, weights["spans.weight"].shape[1])])
    weights["spans.bias"] = torch.cat([weights["spans.bias"], torch.tensor([4.0, 0.0, 0.0] * more)])
    return weights


def save(file: Path, reader: Reader, optimizer, types: list[str], done: int, spent: float) -> None:
    half = file.with_suffix(".half")
    torch.save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "types": types, "done": done, "spent": spent}, half)
    half.replace(file)


if __name__ == "__main__":
    main()
