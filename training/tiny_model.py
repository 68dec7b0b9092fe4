"""Writes the tiny model that the Java tests read: the inputs, outputs and quantisation of the real one, with random weights,
two layers of width 32 and a vocabulary of a few hundred pieces. Beside it parity.json: texts with their pieces, case ids and
rounded outputs, as Python sees them.

    python training/tiny_model.py griot-core/src/test/resources/org/griot/encode

Needs torch 2.15, onnx 1.23, onnxruntime 1.31 and tokenizers 0.23; nothing is fetched."""
import hashlib
import json
import logging
import os
import string
import sys
import tempfile
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # else the runtime, from 1.29 on, reports its use over the network
import numpy
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from torch import nn

from shapes import case_ids

LABELS = ["INI_IND", "INI_ORG", "TARGET", "OBJECT", "KILLED", "INJURED", "TAKEN", "WEAPON", "TRIGGER", "PLACE", "TIME"]
TYPES = ["armed-clash", "abduction", "statistic", "relation", "planned", "denied", "none", "relevant"]
BUCKETS = [64, 128, 192, 256]
SENTENCES = 16
WIDTH = 32
WORDS = """the a of in on and at by to from were was are is three five gunmen soldiers soldier killed kill attack attacked
village villagers army bomb bus bridge police civilians people injured wounded abducted near town monday tuesday north
northern said official officials group rebels camp convoy market school state report reports number men women day night
two four ten mali niger border fighters militants""".split()
TAILS = ["s", "ed", "ing", "er", "ers", "ly", "al", "an", "ian", "ist", "ists", "y", "e", "man", "men"]
OTHERS = "،؛؟ابتثجحخدذرزسشصضطظعغفقكلمنهويء中国軍é€…“”‘’–—"


def vocabulary():
    single = list(string.ascii_lowercase + string.digits) + [c for c in OTHERS if c.isalpha() and c != "é"]
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *string.punctuation, *single, *["##" + c for c in single]]
    pieces += [c for c in OTHERS if not c.isalpha()] + WORDS + ["##" + t for t in TAILS if len(t) > 1]
    return {piece: i for i, piece in enumerate(dict.fromkeys(pieces))}


def tokenizer():
    made = Tokenizer(models.WordPiece(vocabulary(), unk_token="[UNK]", max_input_chars_per_word=100))
    made.normalizer = normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, 64), nn.Linear(64, WIDTH)
        self.first, self.second = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)

    def forward(self, x, blind):
        weights = torch.softmax(self.q(x) @ self.k(x).transpose(1, 2) / WIDTH**0.5 + blind, -1)
        x = self.first(x + self.o(weights @ self.v(x)))
        return self.second(x + self.down(torch.nn.functional.gelu(self.up(x))))


class Tiny(nn.Module):
    def __init__(self, pieces):
        super().__init__()
        self.pieces, self.places, self.cases = (nn.Embedding(n, WIDTH) for n in (pieces, BUCKETS[-1], 8))
        self.layers = nn.ModuleList([Layer(), Layer()])
        self.spans, self.sentences = nn.Linear(WIDTH, 3 * len(LABELS)), nn.Linear(WIDTH, len(TYPES))

    def forward(self, input_ids, attention_mask, case_ids, pool):
        places = torch.arange(input_ids.shape[1]).unsqueeze(0)
        x = self.pieces(input_ids) + self.places(places) + self.cases(case_ids)
        blind = (1.0 - attention_mask.float()).unsqueeze(1) * -1e4
        for layer in self.layers:
            x = layer(x, blind)
        return self.spans(x), self.sentences(pool @ x)


def export(folder, pieces):
    torch.manual_seed(7)
    model = Tiny(pieces).eval()
    with torch.no_grad():
        model.spans.weight.mul_(6)
        model.sentences.weight.mul_(6)
    n = 70
    one = torch.ones(1, n, dtype=torch.int64)
    with tempfile.TemporaryDirectory() as scratch:
        plain = str(Path(scratch) / "plain.onnx")
        torch.onnx.export(
            model, (one, one, one, torch.ones(1, SENTENCES, n)), plain, dynamo=False,
            input_names=["input_ids", "attention_mask", "case_ids", "pool"], output_names=["spans", "sentences"],
            dynamic_axes={"input_ids": {1: "length"}, "attention_mask": {1: "length"}, "case_ids": {1: "length"},
                          "pool": {2: "length"}, "spans": {1: "length"}})
        # Seven bits of eight: with all eight, sums saturate on processors without VNNI and the model gives other values there.
        quantize_dynamic(plain, str(folder / "model.onnx"), weight_type=QuantType.QInt8, reduce_range=True)


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def utf16(text, at):
    return at + sum(ord(c) > 0xFFFF for c in text[:at])


CASES = [
    ["Three gunmen killed five soldiers near the town of Gao on Monday."],
    ["Gunmen ATTACKED a village.", "The army's convoy was hit by 2 bombs; McDonald was unhurt."],
    ["Cafe\u0301 owners said É. Dupré was killed \U0001F4A5\U0001F4A5 in N\u2019Djamena.", "Two were injured."],
    ["قتل ثلاثة جنود في هجوم، يوم الاثنين.", "The report 中国軍 said so."],
    ["12 34 5,678 9.10 2024-05-06"],
    ["ሰላም ለዓለም ߒߞߏ ߞߊ߲ killed"],
    ["Zero\u200bwidth\u200d words and soft\u00adhyphens\r\nand a\tline\u2028break.", "X"],
    ["Q" * 101 + " " + "b" * 100 + " the end"],
    ["ǅ ß ﬁ ﬀighters İstanbul Straße ΣΑΣ Ⅳ ² ½ ＡＢＣ é̈ killed"],
    ["\U0001D400\U0001D401 bold \U0001F1F2\U0001F1F1 Mali \U00020000 rebels \U0001F469\u200D\U0001F692 women"],
]


def letter(odds):
    """The likeliest of outside, begins, continues; "?" where another release of the runtime may see another."""
    low, high = sorted(odds)[1:]
    return "OBI"[odds.argmax()] if high - low > 0.02 else "?"


def reading(sentences, words, session):
    text = " ".join(sentences)
    ids, starts, ends, cases, rows, spans, at = [], [], [], [], [], [], 0
    for sentence in sentences:
        pieces = words.encode(sentence, add_special_tokens=False)
        rows.append((len(ids) + 1, len(pieces.ids)))
        spans.append([utf16(text, at), utf16(text, at + len(sentence))])
        ids += pieces.ids
        starts += [utf16(text, at + a) for a, _ in pieces.offsets]
        ends += [utf16(text, at + b) for _, b in pieces.offsets]
        cases += case_ids(sentence, [a for a, _ in pieces.offsets])
        at += len(sentence) + 1
    vocabulary = words.get_vocab()
    full = [vocabulary["[CLS]"], *ids, vocabulary["[SEP]"]]
    length = next(b for b in BUCKETS if b >= len(full))
    pool = numpy.zeros((1, SENTENCES, length), numpy.float32)
    for row, (first, n) in enumerate(rows):
        pool[0, row, first:first + n] = numpy.float32(1) / numpy.float32(n)
    pad = lambda values: numpy.array([values + [0] * (length - len(values))], numpy.int64)
    span_logits, sentence_logits = session.run(["spans", "sentences"], {
        "input_ids": pad(full), "attention_mask": pad([1] * len(full)), "case_ids": pad([0, *cases, 0]), "pool": pool})
    odds = numpy.exp(span_logits[0, 1:len(ids) + 1].astype(float)).reshape(len(ids), len(LABELS), 3)
    inside = 1 - odds[:, :, 0] / odds.sum(2)
    scores = 1 / (1 + numpy.exp(-sentence_logits[0, :len(rows)].astype(float)))
    return {"text": text, "sentences": spans, "ids": ids, "starts": starts, "ends": ends, "cases": cases,
            "labels": ["".join(letter(o) for o in piece) for piece in odds / odds.sum(2, keepdims=True)],
            "inside": inside.round(4).tolist(), "scores": scores.round(4).tolist()}


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    words = tokenizer()
    words.save(str(folder / "tokenizer.json"), pretty=False)
    export(folder, words.get_vocab_size())
    manifest = {
        "format": 1, "labels": LABELS, "types": TYPES, "buckets": BUCKETS, "sentences": SENTENCES,
        "sha256": {name: sha256(folder / name) for name in ("model.onnx", "tokenizer.json")},
        "thresholds": {"spans": {label: 0.5 for label in LABELS}, "relevant": 0.3}, "calibration": {"temperature": 1.0},
        "note": "random weights, for tests"}
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"])
    cases = [reading(case, words, session) for case in CASES]
    lines = ",\n".join(json.dumps(case, ensure_ascii=True) for case in cases)
    (folder / "parity.json").write_text("[\n" + lines + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    logging.disable(logging.WARNING)
    main(Path(sys.argv[1]))
