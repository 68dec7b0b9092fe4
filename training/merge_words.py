"""Counts how common words and names are in news reports, for resolve/words.tsv.

Usage: python3 training/merge_words.py DATA CORPUS > griot-core/src/main/resources/org/griot/resolve/words.tsv
(DATA: the folder with gva, hrdsattack, muc4, polnear and conflibert; CORPUS: the folder corpus.)

Only words of at least one report in 333 are kept; all others count as rare. A word is as common as
it is in the kind of news where it is most common. Only training parts are read.
"""
import collections
import csv
import json
import math
import pathlib
import re
import sys

TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
GAP = re.compile(r" (?:[A-Z]\. )?")
LEAST_SHARE = 0.003


def words_and_names(text):
    """Lower-case words of three letters or more, and pairs of capitalised words side by side."""
    tokens = [(m.group(), m.start(), m.end()) for m in TOKEN.finditer(text)]
    words = {bare(t) for t, _, _ in tokens if len(bare(t)) > 2}
    names = set()
    for (a, _, end), (b, start, _) in zip(tokens, tokens[1:]):
        if a[0].isupper() and b[0].isupper() and len(a) > 1 and text[end:start] == " ":
            names.add(bare(a) + " " + bare(b))
    return words, names


def bare(token):
    low = token.lower().replace("’", "'")
    return low[:-2] if low.endswith("'s") else low.replace("'", "")


def reports(data, corpus):
    """Kinds of news, each with its texts."""
    gva = []
    for line in open(data / "gva" / "x_train.docs.jsonl", encoding="utf-8"):
        row = json.loads(line)
        if not {"short", "text_shared_by_incidents"} & set(row["flags"]):
            gva.append((row["title"] or "") + "\n" + row["text"])
    yield gva
    world = [p.read_text(encoding="utf-8") for p in sorted((corpus / "train" / "reports").glob("*.txt"))]
    for row in json.load(open(data / "hrdsattack" / "train.json", encoding="utf-8")):
        article = row["sample"]["Input.article_interface"]
        world.append(re.sub(r"<[^>]+>", " ", article))
    for name in ("insightCrime", "satp_relevant"):
        path = data / "conflibert" / name / "train.tsv"
        with open(path, encoding="utf-8", newline="") as lines:
            world += [row[0] for row in csv.reader(lines, delimiter="\t") if row and len(row[0]) > 300]
    world += [p.read_text(encoding="utf-8", errors="replace")
              for p in sorted((data / "polnear" / "train" / "text").iterdir())]
    yield world
    muc = []
    for path in sorted((data / "muc4" / "corpora" / "dev").glob("dev-muc3-*")):
        muc += re.split(r"\n(?=DEV-MUC3-)", path.read_text(encoding="latin-1"))
    yield [text.lower() for text in muc]


def main():
    data, corpus = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    share = collections.Counter()
    sizes = []
    for kind in reports(data, corpus):
        sizes.append(len(kind))
        count = collections.Counter()
        for text in kind:
            words, names = words_and_names(text)
            count.update(words)
            count.update(names)
        for word, n in count.items():
            if n >= 3:
                share[word] = max(share[word], n / len(kind))
    print("# How common a word or a pair of capitalised words is in news: -10 ln(share of reports), where it is")
    print("# most common of three kinds of news. What is not listed is in fewer than one report in 333.")
    print("# Counts from %d reports on gun violence (GVA x_train), %d on conflict and politics (corpus/train,"
          % (sizes[0], sizes[1]))
    print("# HRDsAttack, InsightCrime, SATP, PolNeAR: train parts), %d of MUC-4 dev, by training/merge_words.py."
          % sizes[2])
    print("word\trarity")
    for word in sorted(share):
        if share[word] >= LEAST_SHARE:
            print("%s\t%d" % (word, round(-10 * math.log(share[word]))))


main()
