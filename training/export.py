"""Turns a checkpoint into model/: model.onnx in 8 bits, the vocabulary, the manifest, and a test file for Java."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ["ORT_DISABLE_TELEMETRY"] = "1"
import torch

sys.path.insert(0, str(Path(__file__).parent))
from griot_training import data  # noqa: E402
from griot_training.model import Reader  # noqa: E402
from griot_training.text import BUCKETS, MAX_SENTENCES  # noqa: E402

ROOT = Path(__file__).parent.parent
INPUTS = ["input_ids", "attention_mask", "case_ids", "pool"]


def to_onnx(reader: Reader, out: Path) -> None:
    """Whole numbers of 7 bits: with 8, processors without the newest instructions give other values."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    n = 64
    example = (torch.ones(1, n, dtype=torch.long), torch.ones(1, n, dtype=torch.long), torch.ones(1, n, dtype=torch.long), torch.zeros(1, MAX_SENTENCES, n))
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        axes = {name: {1: "n"} for name in INPUTS[:3]} | {"pool": {2: "n"}, "spans": {1: "n"}}
        torch.onnx.export(reader, example, str(full), input_names=INPUTS, output_names=["spans", "sentences"], dynamic_axes=axes, opset_version=17, dynamo=False)
        quantize_dynamic(str(full), str(out), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--work", type=Path, required=True)
    arguments.add_argument("--tokenizer", type=Path, required=True)
    arguments.add_argument("--out", type=Path, default=ROOT / "model")
    args = arguments.parse_args()
    types = data.types_of(ROOT / "griot-core/src/main/resources/org/griot/codebook/codebook.json")
    reader = Reader(len(data.LABELS), len(types))
    state = torch.load(args.work / "checkpoint.pt", weights_only=True)
    reader.load_state_dict(state["reader"])
    reader.eval()
    args.out.mkdir(parents=True, exist_ok=True)
    to_onnx(reader, args.out / "model.onnx")
    (args.out / "tokenizer.json").write_bytes(args.tokenizer.read_bytes())
    facts_file = args.work / "facts.json"
    manifest = {
        "format": 1,
        "labels": data.LABELS,
        "types": types,
        "buckets": list(BUCKETS),
        "sentences": MAX_SENTENCES,
        "sha256": {name: hashlib.sha256((args.out / name).read_bytes()).hexdigest() for name in ("model.onnx", "tokenizer.json")},
        "encoder": "bge-small-en-v1.5 (MIT)",
        "commit": subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True).stdout.strip(),
        "training": json.loads(facts_file.read_text()) if facts_file.exists() else {"pieces": state["done"]},
    }
    (args.out / "manifest.json").write_text(json.dumps(manifest, indent=1, sort_keys=True) + "\n")
    print({p.name: p.stat().st_size for p in args.out.iterdir()})


if __name__ == "__main__":
    main()
