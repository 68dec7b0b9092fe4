"""The case of a word, which the uncased tokenizer throws away: `case_ids` of the model. Java has the same rules in
org.griot.encode.CaseShape; griot-core/src/test/resources/org/griot/encode/parity.json holds both to it."""
import unicodedata


def in_word(c):
    """A word is a longest run of letters, decimal digits and combining marks."""
    category = unicodedata.category(c)
    return category[0] in "LM" or category == "Nd"


def word_shape(word):
    """1 no cased letter and no digit, 2 all lower, 3 first upper then lower, 4 all upper, 5 one upper letter,
    6 mixed, 7 has a digit."""
    categories = [unicodedata.category(c) for c in word]
    if "Nd" in categories:
        return 7
    cased = "".join("l" if c == "Ll" else "U" for c in categories if c in ("Lu", "Lt", "Ll"))
    if not cased:
        return 1
    if "U" not in cased:
        return 2
    if "l" not in cased:
        return 4 if len(cased) > 1 else 5
    return 3 if cased[0] == "U" and "U" not in cased[1:] else 6


def case_ids(text, starts):
    """The shape of the word that each piece begins in; starts are the pieces' first characters in the text, in order."""
    out, run, shape = [], (0, 0), 1
    for start in starts:
        if not in_word(text[start]):
            out.append(1)
            continue
        if not run[0] <= start < run[1]:
            a = b = start
            while a > 0 and in_word(text[a - 1]):
                a -= 1
            while b < len(text) and in_word(text[b]):
                b += 1
            run, shape = (a, b), word_shape(text[a:b])
        out.append(shape)
    return out
