"""Which alternate names are kept."""
import unicodedata

LETTERS = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
           "ŋ": "ng", "ɓ": "b", "ɗ": "d", "ƙ": "k"}
APOSTROPHES = "'’‘`´ʼʻʿʾ."


def fold(name):
    """Close to the matcher's own folding: names equal under it need not be kept twice."""
    out, gap = [], False
    for ch in unicodedata.normalize("NFKD", name).lower():
        ch = LETTERS.get(ch, ch)
        if ch.isalnum():
            if gap and out:
                out.append(" ")
            gap = False
            out.append(ch)
        elif ch not in APOSTROPHES and not unicodedata.combining(ch):
            gap = True
    return "".join(out)


def is_latin(name):
    return all(not c.isalpha() or ord(c) < 0x250 or "LATIN" in unicodedata.name(c, "") for c in name)


def is_arabic(name):
    letters = [c for c in name if c.isalpha()]
    return bool(letters) and all("ARABIC" in unicodedata.name(c, "") for c in letters)


def latin_names(name, alternates, arabic=False):
    """The alternates worth keeping: Latin script, not equal under folding, no codes, no sentences."""
    seen, kept = {fold(name)}, []
    for alt in alternates.split(","):
        alt = alt.strip().replace("|", " ").replace("\u200e", "")
        if not 3 <= len(alt) <= 40 or any(c.isdigit() for c in alt):
            continue
        if len(alt) == 3 and alt.isupper():
            continue  # airport codes
        if not is_latin(alt) and not (arabic and is_arabic(alt)):
            continue
        key = fold(alt)
        if key and key not in seen:
            seen.add(key)
            kept.append(alt)
    return kept
