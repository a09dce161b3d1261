#!/usr/bin/python3
"""Speak every phrasing of a deck with flite and write down what PocketSphinx hears.

    tests/data/hear-deck.py deck/data-science tests/data/heard.jsonl

Needs Debian's flite, pocketsphinx, pocketsphinx-en-us and python3-yaml. The voices slt, rms, awb and kal16 take turns.
One JSON object a line: {"question": what was heard, "cards": [id], "said": the phrasing, "voice": who said it}.
Phrasings that the output file already has are kept as they are, so a grown deck costs only its new phrasings.
"""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

import yaml

VOICES = ["slt", "rms", "awb", "kal16"]


def phrasings(deck):
    for card in sorted(pathlib.Path(deck).rglob("*.md")):
        front = re.match(r"---\n(.*?)\n---\n", card.read_text(), re.S)
        if front:
            head = yaml.safe_load(front.group(1))
            for said in head["asked"]:
                yield head["id"], said


def hear(job):
    card, said, voice = job
    with tempfile.TemporaryDirectory() as folder:
        plain, padded = os.path.join(folder, "plain.wav"), os.path.join(folder, "padded.wav")
        subprocess.run(["flite", "-voice", voice, "-t", said, "-o", plain], check=True)
        subprocess.run(["sox", plain, "-r", "16000", "-c", "1", padded, "pad", "0.3", "0.5"], check=True, stderr=subprocess.DEVNULL)
        heard = subprocess.run(["pocketsphinx_continuous", "-infile", padded, "-logfn", os.devnull],
                               check=True, capture_output=True, text=True).stdout
    return {"question": " ".join(heard.split()), "cards": [card], "said": said, "voice": voice}


def main(deck, out):
    known = {}
    if os.path.exists(out):
        with open(out) as lines:
            known = {(r["cards"][0], r["said"]): r for r in map(json.loads, lines)}
    jobs = [(card, said) for card, said in phrasings(deck)]
    # A phrasing keeps its voice whatever else the deck gains: the voice is drawn from its text.
    voiced = [(c, s, VOICES[hashlib.sha256(s.encode()).digest()[0] % len(VOICES)]) for c, s in jobs]
    todo = [j for j in voiced if (j[0], j[1]) not in known]
    with ThreadPoolExecutor(int(os.environ.get("JOBS", "2"))) as pool:
        for n, row in enumerate(pool.map(hear, todo), 1):
            known[(row["cards"][0], row["said"])] = row
            if n % 50 == 0 or n == len(todo):
                with open(out, "w") as lines:
                    lines.writelines(json.dumps(known[j], ensure_ascii=False) + "\n" for j in jobs if j in known)
                print(f"{n} of {len(todo)}", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
