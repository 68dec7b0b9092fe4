"""Sentences, words and windows of word pieces: what the Java side does, in Python.

Offsets here are code points; the exported test file holds none, so Java's UTF-16 never meets them.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass, field

import numpy as np
from shapes import case_ids
from tokenizers import Tokenizer

MAX_PIECES = 256
MAX_SENTENCES = 16
BUCKETS = (64, 128, 192, 256)
MAX_TITLE_PIECES = 64

_ABBREVIATION = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|Gov|Sen|Rep|St|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z])\.$", re.I)
_BREAK = re.compile(r"[.!?][\"')\]”’]*\s+(?=[\"'(\[“‘]?[A-Z0-9])|\n\s*\n|\n(?=[A-Z])")


@dataclass
class Example:
    """One report (or a lone sentence) with what is known of it."""

    text: str
    source: str
    sentences: list[tuple[int, int]]
    # (start, end, label)
    marks: list[tuple[int, int, str]] = field(default_factory=list)
    # (start, end, label) of which it is not known whether they are marks; label "*" is all of them
    unknown: list[tuple[int, int, str]] = field(default_factory=list)
    # labels whose absence means something in this source
    labels: list[str] = field(default_factory=list)
    # by sentence: type -> 0 or 1; what is missing is unknown
    types: dict[int, dict[str, int]] = field(default_factory=dict)
    # types of which at least one sentence of the first window has one
    some: list[str] = field(default_factory=list)
    title: str = ""


def sentences(text: str) -> list[tuple[int, int]]:
    """Spans of sentences: simple, for Java splits what is read in earnest."""
    spans, start = [], 0
    for match in _BREAK.finditer(text):
        end = match.start() + (1 if match.group()[0] in ".!?" else 0)
        while end < match.end() and not text[end].isspace():
            end += 1
        if text[start:end].strip() and not _ABBREVIATION.search(text[max(start, end - 8):end]):
            spans.append((start, end))
            start = match.end()
    if text[start:].strip():
        spans.append((start, len(text)))
    out = []
    for s, e in spans:
        while s < e and text[s].isspace():
            s += 1
        while e > s and text[e - 1].isspace():
            e -= 1
        if s < e:
            out.append((s, e))
    return out


class Pieces:
    """Word pieces of a text with their offsets and the shape of the word that each lies in."""

    def __init__(self, tokenizer: Tokenizer, text: str):
        encoded = tokenizer.encode(text, add_special_tokens=False)
        self.ids = encoded.ids
        self.offsets = encoded.offsets
        self.cases = case_ids(text, [s for s, _ in self.offsets])
        self.tails = [token.startswith("##") for token in encoded.tokens]

    def first(self, i: int) -> bool:
        """Whether piece i is the first of its word."""
        return i == 0 or not self.tails[i]


@dataclass
class Window:
    ids: list[int]
    cases: list[int]
    # (position in the window, piece of the text) of the text's own pieces
    own: list[tuple[int, int]]
    # (number of the sentence in the report, first position, end) in the window
    parts: list[tuple[int, int, int]]


def windows(tokenizer: Tokenizer, pieces: Pieces, spans: list[tuple[int, int]], title: str) -> list[Window]:
    """Packs whole sentences, in order, into windows; a long sentence is cut with overlap."""
    head = Pieces(tokenizer, title) if title else None
    if head and len(head.ids) > MAX_TITLE_PIECES:
        head = None
    room = MAX_PIECES - 2 - (len(head.ids) if head else 0)
    starts = [s for s, _ in pieces.offsets]
    chunks: list[tuple[int, int, int]] = []
    for number, (s, e) in enumerate(spans):
        a, b = bisect.bisect_left(starts, s), bisect.bisect_left(starts, e)
        step = room - room // 4
        at = a
        while b - at > room:
            chunks.append((number, at, at + room))
            at += step
        if b > at:
            chunks.append((number, at, b))
    result, current, size = [], [], 0
    for chunk in chunks:
        n = chunk[2] - chunk[1]
        if current and (size + n > room or len(current) == MAX_SENTENCES):
            result.append(_window(pieces, head, current))
            current, size = [], 0
        current.append(chunk)
        size += n
    if current:
        result.append(_window(pieces, head, current))
    return result


CLS, SEP = 101, 102


def _window(pieces: Pieces, head: Pieces | None, chunks: list[tuple[int, int, int]]) -> Window:
    ids, cases = [CLS], [0]
    # No title stands before itself.
    if head and pieces.ids[chunks[0][1]:chunks[0][1] + len(head.ids)] != head.ids:
        ids += head.ids
        cases += head.cases
    own, parts = [], []
    for number, a, b in chunks:
        parts.append((number, len(ids), len(ids) + b - a))
        own += [(len(ids) + i - a, i) for i in range(a, b)]
        ids += pieces.ids[a:b]
        cases += pieces.cases[a:b]
    return Window(ids + [SEP], cases + [0], own, parts)


def feed(window: Window) -> dict[str, np.ndarray]:
    """What the network takes for a window, padded to the smallest bucket that holds it."""
    size = next(b for b in BUCKETS if len(window.ids) <= b)
    arrays = {name: np.zeros((1, size), np.int64) for name in ("input_ids", "attention_mask", "case_ids")}
    n = len(window.ids)
    arrays["input_ids"][0, :n] = window.ids
    arrays["attention_mask"][0, :n] = 1
    arrays["case_ids"][0, :n] = window.cases
    pool = np.zeros((1, MAX_SENTENCES, size), np.float32)
    for row, (_, a, b) in enumerate(window.parts):
        pool[0, row, a:b] = 1.0 / (b - a)
    return arrays | {"pool": pool}
