"""The network that ships, opened as the program opens it."""

from __future__ import annotations

import json
from pathlib import Path

import onnxruntime
from tokenizers import Tokenizer


def tokenizer(file: Path) -> Tokenizer:
    """Cuts a text of any length into pieces, and adds none."""
    out = Tokenizer.from_file(str(file))
    out.no_truncation()
    out.no_padding()
    return out


def session(network: Path | bytes) -> onnxruntime.InferenceSession:
    """One thread, so that the same input gives the same values."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return onnxruntime.InferenceSession(network if isinstance(network, bytes) else str(network), options)


class Network:
    """A folder with a network, its tokenizer and its manifest."""

    def __init__(self, folder: Path):
        self.session = session(folder / "model.onnx")
        self.tokenizer = tokenizer(folder / "tokenizer.json")
        self.manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
        self.labels = self.manifest["labels"]
