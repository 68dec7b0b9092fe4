"""Learns how much likeness of two reports counts when their claims are merged: rows of resolve/weights.tsv.

Usage: griot evaluate gva --data DATA --split x_train --answers gva.tsv
       griot evaluate corpus --data corpus --split train --answers corpus.tsv
       python3 training/merge_weights.py gva.tsv corpus.tsv WEIGHTS.tsv   (needs numpy; changes WEIGHTS.tsv)

A line of the first two files is a pair of claims of two reports: 1 if gold says they tell of one happening, else 0;
how many pairs it stands for; the evidence found. Logistic regression: log-odds = (points - threshold) / 60. The rows
set by hand stay as they are; together they count as given between CLAIMS_LEAST and CLAIMS_MOST, since beyond that they
are surer than the pairs bear out, and claims that they join stay joined (what reports do not share takes nothing from
what claims say: resolve/Findings). Rows that are steps of one scale never fall from one step to the next, what speaks against never speaks for,
and background never counts above BACKGROUND: gun violence reports (GVA), whose background is mostly their one story,
would say otherwise. Pairs apart grow with the square of the reports, so they count APART_WEIGHT: as in a
collection of a quarter of the size.
"""
import re
import sys

import numpy as np

SCALE = 60.0
SCALES = [["marks-few", "marks-some", "marks-many", "marks-most"], ["lead-few", "lead-some", "lead-many"],
          ["here-few", "here-some", "here-many", "here-most"], ["ages-one", "ages-many"], ["names-one", "names-many"],
          ["aged-same"], ["victim-named"], ["street-same"], ["site-same"]]
AGAINST = ["marks-none", "news-weeks", "news-months", "news-years", "place-unheard",
           "place-untold", "date-untold", "contrary-day", "contrary-before", "contrary-place", "background-one", "background-both"]
REPORTS = {"aged-same", "victim-named", "street-same", "site-same"}
LEAST = 10 / SCALE
BACKGROUND = -30 / SCALE
CORPUS_WEIGHT = 10
APART_WEIGHT = 0.25
PRIOR_SD = 2.5
CLAIMS_LEAST, CLAIMS_MOST = 0, 400


def table(path):
    rows = {}
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if not line.startswith("#") and len(cells) > 1 and re.fullmatch(r"-?\d+", cells[1]):
            rows[cells[0]] = int(cells[1])
    return rows


def pairs(path, weight):
    for line in open(path, encoding="utf-8"):
        gold, stands_for, evidence = line.rstrip("\n").split("\t")
        found = evidence.split(",")
        if any(e.startswith(("marks-", "lead-", "here-", "ages-", "names-", "news-")) or e in REPORTS for e in found):
            yield int(gold), float(stands_for) * weight * (1 if gold == "1" else APART_WEIGHT), found


def columns(found, index):
    """One number per learned row; a step of a scale counts all steps below it."""
    row = np.zeros(len(index))
    for name in found:
        for scale in SCALES:
            if name in scale:
                for step in scale[: scale.index(name) + 1]:
                    row[index[step]] = 1
        if name in AGAINST:
            row[index[name]] = 1
    return row


def fit(x, y, weight, offset, low, high):
    """Newton steps on the log-posterior, each kept within the bounds."""
    v = np.clip(np.zeros(x.shape[1]), low, high)
    for _ in range(60):
        p = 1 / (1 + np.exp(-np.clip(x @ v + offset, -30, 30)))
        gradient = x.T @ (weight * (p - y)) + v / PRIOR_SD ** 2
        bound = ((v <= low) & (gradient > 0)) | ((v >= high) & (gradient < 0))
        free = ~bound
        hessian = (x[:, free] * (weight * p * (1 - p))[:, None]).T @ x[:, free] + np.eye(free.sum()) / PRIOR_SD ** 2
        step = np.zeros(len(v))
        step[free] = np.clip(np.linalg.solve(hessian, gradient[free]), -1, 1)
        new = np.clip(v - step, low, high)
        if abs(new - v).max() < 1e-4:
            break
        v = new
    return v


def main():
    gva, corpus, path = sys.argv[1:4]
    points = table(path)
    learned = [name for scale in SCALES for name in scale] + AGAINST
    index = {name: i for i, name in enumerate(learned)}
    rows = list(pairs(gva, 1)) + list(pairs(corpus, CORPUS_WEIGHT))
    x = np.array([columns(found, index) for _, _, found in rows])
    y = np.array([gold for gold, _, _ in rows], float)
    weight = np.array([w for _, w, _ in rows])
    claims = np.array([sum(points[e] for e in found if e not in index) for _, _, found in rows])
    offset = (np.clip(claims, CLAIMS_LEAST, CLAIMS_MOST) - points["threshold"]) / SCALE
    low, high = np.full(len(learned), -20.0), np.full(len(learned), 20.0)
    for scale in SCALES:
        for step in scale:
            low[index[step]] = LEAST if step == scale[0] else 0
    for name in AGAINST:
        high[index[name]] = BACKGROUND if name.startswith("background") else -LEAST
    v = fit(x, y, weight, offset, low, high)
    right = (x @ v + offset > 0)
    print("pairs %d, of one happening %d, precision %.3f, recall %.3f" % (
        len(y), y.sum(), (weight * right * y).sum() / (weight * right).sum(), (weight * right * y).sum() / (weight * y).sum()))
    new = {}
    for scale in SCALES:
        for i, step in enumerate(scale):
            new[step] = sum(v[index[s]] for s in scale[: i + 1])
    new.update({name: v[index[name]] for name in AGAINST})
    lines = []
    for line in open(path, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        if cells[0] in new:
            cells[1] = str(int(round(new[cells[0]] * SCALE / 5)) * 5)
        lines.append("\t".join(cells))
    open(path, "w", encoding="utf-8").write("\n".join(lines) + "\n")
    print("\n".join(line for line in lines if line.split("\t")[0] in new))


if __name__ == "__main__":
    main()
