"""Every source becomes examples that say what is marked and what is not known."""

from __future__ import annotations

import csv
import json
import random
import re
from pathlib import Path

from . import sources
from .text import Example, sentences

LABELS = ["INI_IND", "INI_ORG", "TARGET", "OBJECT", "KILLED", "INJURED", "TAKEN", "WEAPON", "TRIGGER", "PLACE", "TIME", "SPEAKER"]
# Younger than most sources, which do not know it.
WHO_SAYS = "SPEAKER"
RETOLD = "background"
EXTRA = ["statistic", "relation", "planned", "denied", "none", "relevant", RETOLD]


def types_of(codebook: Path) -> list[str]:
    return [t["id"] for t in json.loads(codebook.read_text("utf-8"))["types"]] + EXTRA


def at(text: str, part: str, near: int = 0) -> tuple[int, int] | None:
    """Where a quote lies: the place nearest to an offset."""
    found = [m.start() for m in re.finditer(re.escape(part), text)] if part else []
    if not found:
        return None
    start = min(found, key=lambda f: abs(f - near))
    return start, start + len(part)


def doer(text: str) -> str:
    """Named doers are organisations: a capital after the first word, or a first word that is no plain one."""
    words = re.findall(r"[^\W\d_]+", text)
    plain = {"the", "a", "an", "some", "two", "three", "four", "five", "several", "unidentified", "unknown", "suspected", "armed", "about", "dozens", "hundreds", "gunmen", "men", "militants", "rebels", "insurgents", "bandits", "attackers", "fighters", "soldiers", "police", "residents", "protesters", "demonstrators", "people", "troops"}
    return "INI_ORG" if any(w[:1].isupper() and w.lower() not in plain for w in words) else "INI_IND"


MARKS = {"T": "TRIGGER", "g": "TARGET", "p": "OBJECT", "k": "KILLED", "w": "INJURED", "a": "TAKEN", "m": "WEAPON", "L": "PLACE", "D": "TIME", "s": WHO_SAYS}


def unmark(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """Takes the square brackets out of a marked sentence."""
    out: list[str] = []
    marks, open_marks = [], []
    i = n = 0
    while i < len(marked):
        if marked[i] == "[" and i + 2 < len(marked) and marked[i + 2] == " ":
            open_marks.append((n, marked[i + 1]))
            i += 3
        elif marked[i] == "]" and open_marks:
            start, tag = open_marks.pop()
            part = "".join(out)[start:n]
            marks.append((start, n, doer(part) if tag == "i" else MARKS[tag]))
            i += 1
        else:
            out.append(marked[i])
            n += 1
            i += 1
    assert not open_marks, marked
    return "".join(out), marks


def nothing(types: list[str]) -> dict[str, int]:
    """Of a lone sentence nobody knows whether it is the news."""
    return {t: 0 for t in types if t != RETOLD}


def own_sentences(folder: Path, types: list[str]) -> list[Example]:
    out = []
    for file in sorted(folder.glob("*.tsv")):
        for row in csv.DictReader(file.open(encoding="utf-8", newline=""), delimiter="\t", quoting=csv.QUOTE_NONE):
            text, marks = unmark(row["text"].strip())
            spans = sentences(text)
            known: dict[int, dict[str, int]] = {}
            kind = row["kind"]
            with_trigger = {n for n, (s, e) in enumerate(spans) if any(l == "TRIGGER" and s <= a < e for a, _, l in marks)}
            main = with_trigger or set(range(len(spans)))
            for n in range(len(spans)):
                if n not in main:
                    continue
                truth = nothing(types)
                if kind == "event":
                    truth[row["type"]] = 1
                    truth["relevant"] = 1
                    truth["planned"] = int(row["reality"] != "happened")
                    truth["denied"] = int(row["stance"] == "denies")
                elif kind in ("statistic", "relation"):
                    truth[kind] = truth["relevant"] = 1
                else:
                    truth["none"] = 1
                if len(with_trigger) > 1:
                    # Which of the sentences tells which happening is not said.
                    truth = {t: v for t, v in truth.items() if v or t not in types[:-len(EXTRA)]}
                known[n] = truth
            labels = [l for l in LABELS if l != WHO_SAYS]
            if kind == "relation":
                # Ties have ends, not doers.
                marks, labels = [], []
            elif kind == "none":
                # The dead of an accident are dead, though no claim tells them.
                labels = [l for l in labels if l not in ("KILLED", "INJURED", "TAKEN", "TIME", "PLACE")]
            out.append(Example(text, "sentences", spans, marks, [], labels, known))
    return out


def codebook_examples(file: Path, types: list[str]) -> list[Example]:
    out = []
    for line in file.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = row["text"]
        marks = []
        for key, label in (("initiator", None), ("target", "TARGET"), ("place", "PLACE")):
            span = at(text, row.get(key) or "")
            if span:
                marks.append((*span, label or doer(row[key])))
        truth = nothing(types)
        if row["kind"] == "event" and row["type"]:
            truth[row["type"]] = truth["relevant"] = 1
            truth["planned"] = int(row["reality"] != "happened")
            truth["denied"] = int(row["stance"] == "denies")
        elif row["kind"] in ("statistic", "relation"):
            truth[row["kind"]] = truth["relevant"] = 1
        else:
            truth["none"] = 1
        spans = sentences(text)
        known = {0: truth} if len(spans) == 1 else {}
        out.append(Example(text, "codebook", spans, marks, [], [], known))
    return out


def composed(lone: list[Example], types: list[str], chance: random.Random) -> list[Example]:
    """Lone sentences side by side, as in a report: alone they teach to read a sentence only where nothing is beside it."""
    order = list(lone)
    chance.shuffle(order)
    out = []
    while order:
        group = [order.pop() for _ in range(min(len(order), chance.randint(2, 8)))]
        between = chance.choice([" ", " ", "\n\n", "\n"])
        text, spans, marks, unknown = "", [], [], []
        known: dict[int, dict[str, int]] = {}
        for one in group:
            at = len(text)
            for number, (s, e) in enumerate(one.sentences):
                if number in one.types:
                    known[len(spans)] = one.types[number]
                spans.append((at + s, at + e))
            marks += [(at + s, at + e, label) for s, e, label in one.marks]
            unknown += [(at, at + len(one.text), label) for label in LABELS if label not in one.labels]
            text += one.text + between
        # A title often tells one of the happenings; a foreign one must not lend its type to the others.
        title = chance.choice(["", "", chance.choice(group).text, chance.choice(lone).text])
        out.append(Example(text.rstrip(), "composed", spans, marks, unknown, LABELS, known, title=title))
    return out


def speakers(claim: dict) -> list[str]:
    """Whom a gold claim names as saying it, its figures or who did it."""
    said = [claim.get("speaker")] + [h.get("by") for h in claim.get("harm") or []]
    said += [a.get("by") for actor in claim.get("actors") or [] for a in actor.get("attribution") or []]
    return list(dict.fromkeys(who for who in said if who))


HARM = {"killed": "KILLED", "injured": "INJURED", "abducted": "TAKEN", "arrested": "TAKEN", "captured": "TAKEN"}


def corpus(folder: Path, types: list[str]) -> list[Example]:
    """Our own reports: sentences with a trigger are known, the parties elsewhere are not."""
    gold: dict[str, list[dict]] = {}
    for line in (folder / "gold.jsonl").read_text("utf-8").splitlines():
        claim = json.loads(line)
        gold.setdefault(claim["document"], []).append(claim)
    out = []
    for name, claims in sorted(gold.items()):
        raw = (folder / "reports" / name).read_text("utf-8")
        title, _, _ = raw.partition("\n")
        spans = sentences(raw)
        marks, unknown, known = [], [], {}
        told: set[int] = set()
        news: dict[int, set[bool]] = {}
        for claim in claims:
            if claim["kind"] == "none":
                continue
            trigger = at(raw, claim.get("trigger") or "")
            near = trigger[0] if trigger else 0
            number = next((n for n, (s, e) in enumerate(spans) if s <= near < e), None)
            if trigger:
                unknown.append((*trigger, "TRIGGER"))
            if number is not None and trigger:
                told.add(number)
                truth = known.setdefault(number, {t: 0 for t in types})
                kind = claim["kind"]
                if kind == "event":
                    news.setdefault(number, set()).add(bool(claim["main"]))
                    truth[claim["type"]] = truth["relevant"] = 1
                    for other in (claim.get("accept") or {}).get("type", []):
                        if truth.get(other) == 0:
                            del truth[other]
                    if claim["reality"] != "happened":
                        truth["planned"] = 1
                    if claim["stance"] == "denies":
                        truth["denied"] = 1
                elif kind in types:
                    truth[kind] = truth["relevant"] = 1
            if claim["kind"] != "event":
                continue
            quotes = [(who, WHO_SAYS) for who in speakers(claim)]
            for actor in claim.get("actors") or []:
                label = doer(actor.get("text") or "") if actor["role"] == "initiator" else "TARGET"
                quotes.append((actor.get("text"), label))
            for harm in claim.get("harm") or []:
                if harm["kind"] in HARM and harm.get("stance") != "denies":
                    quotes.append((harm.get("text"), HARM[harm["kind"]]))
            if claim.get("place"):
                quotes.append((claim["place"].get("text"), "PLACE"))
            if claim.get("date"):
                quotes.append((claim["date"].get("text"), "TIME"))
            for quote, label in quotes:
                span = at(raw, quote or "", near)
                # A long quote is a clause, not a phrase.
                if span and len(quote.split()) <= 9:
                    marks.append((*span, label))
                elif span:
                    unknown.append((*span, label))
        # Only the first telling of a claim is marked: elsewhere its type is not known.
        somewhere = {t for truth in known.values() for t, v in truth.items() if v} | {t for c in claims for t in (c.get("accept") or {}).get("type", [])}
        for number in told:
            known[number] = {t: v for t, v in known[number].items() if v or t not in somewhere}
            known[number].pop(RETOLD, None)
            if len(news.get(number, ())) == 1:
                known[number][RETOLD] = int(not min(news[number]))
        for number, (s, e) in enumerate(spans):
            if number in told:
                continue
            known[number] = {t: 0 for t in types if t not in somewhere}
            if somewhere:
                known[number].pop("none", None)
                known[number].pop("relevant", None)
            else:
                known[number]["none"] = 1
            if raw[s:e].strip() == title.strip():
                known[number] = {}
            # A sentence that tells it again has a trigger too.
            unknown += [(s, e, label) for label in LABELS if somewhere or label != "TRIGGER"]
        out.append(Example(raw, "corpus", spans, marks, unknown, [l for l in LABELS if l not in ("WEAPON", "OBJECT")], known, title=title.strip()))
    return out


_HARM = re.compile(r"KILL|DEAD|DEATH|DIED|MURDER|ASSASSIN|WOUND|INJUR|HURT|CASUALT|VICTIM|KIDNAP|ABDUCT|HOSTAGE|CAPTUR|ARREST|MASSACR|SLAIN|BOD(?:Y|IES)|SHOT|SHOOT|ATTACK|BOMB|EXPLO")
_SLOT = re.compile(r"^(\d+)\.\s+[A-Z :]+?\s{2,}(.*)$")
_QUOTED = re.compile(r'"([^"]+)"')


def muc(folder: Path) -> list[Example]:
    """MUC-4 DEV and TST1: strings of the templates at every match, nothing else."""
    files = sorted((folder / "corpora" / "dev").glob("dev-muc3-*")) + [folder / "corpora" / "tst1" / "tst1-muc3"]
    texts = {name: text for file in files for name, text in sources.muc(file).items()}
    keys: dict[str, list[dict[int, list[str]]]] = {}
    for file in sorted((folder / "corpora" / "dev").glob("key-*")) + [folder / "corpora" / "tst1" / "key-tst1.v7"]:
        name, slot = "", 0
        for line in file.read_text("latin-1").splitlines():
            match = _SLOT.match(line)
            if match:
                slot = int(match.group(1))
                if slot == 0:
                    name = match.group(2).split()[0].replace("NCCOSC", "").strip("() ")
                elif slot == 1:
                    if match.group(2).strip() != "*":
                        keys.setdefault(name, []).append({})
                    else:
                        keys.setdefault(name, [])
            if slot > 1 and name in keys and keys[name]:
                value = match.group(2) if match else line.strip()
                keys[name][-1].setdefault(slot, []).append(value)
    fields = {9: "INI_IND", 10: "INI_ORG", 12: "OBJECT", 18: "TARGET", 19: "TARGET", 6: "WEAPON"}
    effects = {"DEATH": "KILLED", "INJURY": "INJURED"}
    out = []
    for name, text in sorted(texts.items()):
        if name not in keys:
            continue
        spans = sentences(text)
        marks: set[tuple[int, int, str]] = set()
        unknown: set[tuple[int, int, str]] = set()
        flat = text.upper()

        def put(label: str, value: str, sure: bool) -> None:
            pattern = r"(?<![A-Z0-9])" + r"\s+".join(re.escape(w) for w in value.upper().split()) + r"(?![A-Z0-9])"
            for m in re.finditer(pattern, flat):
                (marks if sure else unknown).add((m.start(), m.end(), label))

        for template in keys[name]:
            taken = any("KIDNAPPING" in v for v in template.get(4, []))
            for slot, label in fields.items():
                for value in template.get(slot, []):
                    for quote in _QUOTED.findall(value.partition(": ")[2] if slot == 19 and '": "' in value else value):
                        put(label, quote, not value.lstrip().startswith("?"))
                    if slot == 19 and '": "' in value:
                        # The description of a named target: a role such as "mayor".
                        for quote in _QUOTED.findall(value.partition('": ')[0] + '"'):
                            put(label, quote, False)
            for value in template.get(23, []):
                for effect, label in effects.items():
                    if value.lstrip("? ").startswith(effect):
                        for quote in _QUOTED.findall(value):
                            put(label, quote, len(quote) > 3)
            if taken:
                for slot in (18, 19):
                    for value in template.get(slot, []):
                        for quote in _QUOTED.findall(value):
                            put("TAKEN", quote, True)
        # Who else is harmed is known only where no word speaks of harm.
        labels = [*dict.fromkeys(fields.values()), *effects.values(), "TAKEN"]
        for s, e in spans:
            if _HARM.search(flat, s, e):
                unknown.update((s, e, label) for label in (*effects.values(), "TAKEN"))
        unknown.update((s, e, label) for s, e, l in marks if l == "TARGET" for label in effects.values())
        known: dict[int, dict[str, int]] = {}
        for number, (s, e) in enumerate(spans):
            if any(s <= a < e for a, _, _ in marks):
                known[number] = {"relevant": 1, "none": 0}
            elif not keys[name]:
                known[number] = {}
        out.append(Example(text, "muc", spans, sorted(marks), sorted(unknown), labels, known))
    return out


_NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}
_COUNTED = re.compile(r"\b(\d{1,3}|" + "|".join(_NUMBERS) + r")\s+(?:other\s+|more\s+)?(?:people|persons|men|women|teens|teenagers|children|victims|others|officers|boys|girls|students|individuals|adults|were|was|dead|killed|injured|wounded|in)\b", re.I)
_AGED = re.compile(r"\b(?:an?\s+|the\s+)?(\d{1,2})[- ]year[- ]old(?:\s+(?!who|was|is|were|and|had|has|in|on|at|from|with|to|of|after)\w+){0,3}|\b(?:an?|the|another|one)\s+(?:\w+\s+){0,2}(?:man|woman|boy|girl|victim|teen|teenager|child|toddler|suspect|gunman|officer|deputy|student)\b", re.I)


def gva(folder: Path, limit: int) -> list[Example]:
    """GVA x_train: participants found by name or age; other counts and descriptions are unknown."""
    incidents = {}
    for line in (folder / "x_train.incidents.jsonl").read_text("utf-8").splitlines():
        row = json.loads(line)
        incidents[row["incident_id"]] = row
    docs = [json.loads(line) for line in (folder / "x_train.docs.jsonl").read_text("utf-8").splitlines()]
    docs.sort(key=lambda d: d["doc_id"])
    out = []
    for doc in docs[:limit]:
        incident = incidents.get(doc["incident_id"])
        text = doc["text"][:1200]
        if not incident or len(text) < 200:
            continue
        marks, unknown = set(), set()
        labels = ["KILLED", "INJURED"]
        people = incident["participants"]
        ages: dict[str, list[str]] = {}
        for person in people:
            status = person.get("Status") or ""
            fate = "KILLED" if "Killed" in status else "INJURED" if "Injured" in status else ""
            if person.get("Age"):
                ages.setdefault(str(person["Age"]), []).append(fate)
            name = (person.get("Name") or "").strip()
            if name:
                surname = name.split()[-1]
                for m in re.finditer(re.escape(name) + r"(?:,\s+\d+,?)?|\b" + re.escape(surname) + r"\b", text):
                    if fate:
                        (marks if m.group().startswith(name) else unknown).add((m.start(), m.end(), fate))
        for m in _AGED.finditer(text):
            fates = ages.get(m.group(1) or "", [])
            if m.group(1) and len(set(fates)) == 1:
                if fates[0]:
                    marks.add((m.start(), m.end(), fates[0]))
            else:
                unknown.update((m.start(), m.end(), l) for l in labels)
        killed, injured = incident["killed"], incident["injured"]
        for m in _COUNTED.finditer(text):
            word = m.group(1).lower()
            number = int(word) if word.isdigit() else _NUMBERS[word]
            about = text[max(0, m.start() - 60):m.end() + 60].lower()
            deadly = re.search(r"kill|dead|died|fatal|slain|death", about)
            hurting = re.search(r"injur|wound|hospital|hurt", about)
            if number == killed and deadly and not hurting and killed != injured:
                marks.add((m.start(), m.end(), "KILLED"))
                unknown.add((m.start(), m.end(), "INJURED"))
            elif number == injured and hurting and not deadly and killed != injured:
                marks.add((m.start(), m.end(), "INJURED"))
                unknown.add((m.start(), m.end(), "KILLED"))
            else:
                unknown.update((m.start(), m.end(), l) for l in labels)
        # Where nobody was harmed so, nobody is marked so.
        if killed == 0:
            marks = {m for m in marks if m[2] != "KILLED"}
            unknown = {u for u in unknown if u[2] != "KILLED"}
        if injured == 0:
            marks = {m for m in marks if m[2] != "INJURED"}
            unknown = {u for u in unknown if u[2] != "INJURED"}
        out.append(Example(text, "gva", sentences(text), sorted(marks), sorted(unknown), labels, {}, title=doc["title"]))
    return out


ROLES = {"Attacker": "INI", "Killer": "INI", "Jailer": "INI", "Perpetrator": "INI", "Injurer": "INI", "Damager": "INI", "Destroyer": "INI", "Demonstrator": "INI", "Target": "TARGET", "Detainee": "TAKEN", "Instrument": "WEAPON", "ExplosiveDevice": "WEAPON", "Place": "PLACE"}
CONFLICT = ("Conflict.", "Life.Die", "Life.Injure", "Justice.ArrestJail", "ArtifactExistence.DamageDestroy")


def wikievents(folder: Path, types: list[str]) -> list[Example]:
    out = []
    for file in ("dev", "test"):
        for line in (folder / "Data" / "WikiEvents" / f"{file}.jsonl").read_text("utf-8").splitlines():
            doc = json.loads(line)
            # The text is put together anew: the offsets that come with it are of another one.
            text, flat, spans = "", [], []
            for sentence in doc["sentences"]:
                begin = len(text)
                for token in sentence[0]:
                    flat.append((len(text), len(text) + len(token[0])))
                    text += token[0] + " "
                if len(text) > begin:
                    spans.append((begin, len(text) - 1))
            entities = {m["id"]: m for m in doc["entity_mentions"]}

            def span(start: int, end: int) -> tuple[int, int]:
                return flat[start][0], flat[end - 1][1]

            marks, unknown = set(), []
            known: dict[int, dict[str, int]] = {}
            busy: set[int] = set()
            for event in doc["event_mentions"]:
                trigger = event["trigger"]
                a, b = span(trigger["start"], trigger["end"])
                number = next((n for n, (s, e) in enumerate(spans) if s <= a < e), None)
                kind = event["event_type"]
                if not kind.startswith(CONFLICT):
                    if number is not None:
                        busy.add(number)
                    continue
                marks.add((a, b, "TRIGGER"))
                if number is not None:
                    known[number] = {"relevant": 1, "none": 0}
                    if kind.startswith("Justice.ArrestJail"):
                        known[number]["arrests"] = 1
                for argument in event["arguments"]:
                    mention = entities.get(argument["entity_id"])
                    if not mention:
                        continue
                    s, e = span(mention["start"], mention["end"])
                    role = argument["role"]
                    label = ROLES.get(role)
                    if role == "Victim":
                        label = "KILLED" if kind.startswith("Life.Die") else "INJURED" if kind.startswith("Life.Injure") else "TARGET"
                    if label == "INI":
                        label = doer(text[s:e])
                    if label:
                        marks.add((s, e, label))
                        if label in ("KILLED", "INJURED"):
                            unknown.append((s, e, "TARGET"))
            for number, (s, e) in enumerate(spans):
                if number not in known:
                    known[number] = {} if number in busy else {**{t: 0 for t in types}, "none": 1}
                    # Who is meant elsewhere is not marked there.
                    unknown += [(s, e, l) for l in LABELS if l != "TRIGGER"]
            # Counts and times are not part of this annotation.
            labels = ["INI_IND", "INI_ORG", "TARGET", "TRIGGER", "TAKEN", "WEAPON"]
            out.append(Example(text, "wikievents", spans, sorted(marks), unknown, labels, known))
    return out


def rams(folder: Path) -> list[Example]:
    """One event of five sentences: the others in them are not known."""
    conflict = ("conflict.attack", "life.die", "life.injure", "justice.arrest", "artifactexistence.damage", "conflict.demonstrate")
    roles = {"attacker": "INI", "killer": "INI", "jailer": "INI", "injurer": "INI", "destroyer": "INI", "damager": "INI", "damagerdestroyer": "INI", "demonstrator": "INI", "target": "TARGET", "detainee": "TAKEN", "instrument": "WEAPON", "place": "PLACE"}
    out = []
    for file in ("dev", "test"):
        for line in (folder / "Data" / "RAMS" / f"{file}.jsonlines").read_text("utf-8").splitlines():
            doc = json.loads(line)
            tokens, text, where = [t for s in doc["sentences"] for t in s], "", []
            for token in tokens:
                where.append((len(text), len(text) + len(token)))
                text += token + " "
            spans, n = [], 0
            for sentence in doc["sentences"]:
                spans.append((where[n][0], where[n + len(sentence) - 1][1]))
                n += len(sentence)
            kind = doc["evt_triggers"][0][2][0][0]
            a, b, _ = doc["evt_triggers"][0]
            mine = next(i for i, (s, e) in enumerate(spans) if s <= where[a][0] < e)
            known: dict[int, dict[str, int]] = {}
            marks: set[tuple[int, int, str]] = set()
            if kind.startswith(conflict):
                known[mine] = {"relevant": 1, "none": 0}
                marks.add((where[a][0], where[b][1], "TRIGGER"))
                for _, (s, e), role in doc["gold_evt_links"]:
                    name = role[11:]
                    label = roles.get(name)
                    if name in ("victim", "deceased"):
                        label = "KILLED" if kind.startswith("life.die") else "INJURED" if kind.startswith("life.injure") else "TARGET"
                    part = text[where[s][0]:where[e][1]]
                    if label == "INI":
                        label = doer(part)
                    if label:
                        marks.add((where[s][0], where[e][1], label))
            if not marks:
                continue
            out.append(Example(text, "rams", spans, sorted(marks), [(0, len(text), l) for l in LABELS], [], known))
    return out


def hrds(file: Path) -> list[Example]:
    """World news of attacks: what kind of violation the report tells, somewhere in its beginning."""
    violations = {"arbitrary detention": ["arrests", "abduction"], "kidnapping": ["abduction"], "killing": ["attack", "armed-clash", "shelling", "air-drone-strike", "remote-explosive", "suicide-bomb", "mob-violence", "excessive-force-against-protesters"], "enforced disappearance": ["abduction"], "other": []}
    out = []
    for title, article, annotations in sources.hrds(file):
        text = article[:2500]
        some: set[str] = set()
        for annotation in annotations:
            for violation in annotation["annotation"].get("violation_types") or []:
                some.update(violations.get(violation, []))
        if some:
            out.append(Example(text, "hrds", sentences(text), [], [(0, len(text), "*")], [], {}, sorted(some), title=title))
    return out
