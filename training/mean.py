"""The mean of the weights of two runs, of which the second began from the first, as a checkpoint:

    python training/mean.py FIRST/checkpoint.pt SECOND/checkpoint.pt --share 0.5 --out WORK
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch
from train import begun


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("first", type=Path)
    arguments.add_argument("second", type=Path)
    arguments.add_argument("--share", type=float, default=0.5, help="of the second run")
    arguments.add_argument("--out", type=Path, required=True)
    args = arguments.parse_args()
    first, second = (torch.load(file, weights_only=True) for file in (args.first, args.second))
    weights, others = (begun(state, second["types"]) for state in (first, second))
    mean = {k: torch.lerp(v, others[k], args.share) if v.is_floating_point() else v for k, v in weights.items()}
    args.out.mkdir(parents=True, exist_ok=True)
    torch.save({"reader": mean, "optimizer": {}, "types": second["types"], "done": second["done"], "spent": second["spent"]}, args.out / "checkpoint.pt")
    facts = json.loads((args.second.parent / "facts.json").read_text("utf-8"))
    facts["mean"] = {"share_of_this_run": args.share, "with": json.loads((args.first.parent / "facts.json").read_text("utf-8"))}
    (args.out / "facts.json").write_text(json.dumps(facts, indent=1, sort_keys=True) + "\n")


if __name__ == "__main__":
    main()
