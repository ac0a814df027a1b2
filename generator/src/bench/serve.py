#!/usr/bin/env python3
"""From saving a chapter to seeing it: the time of a development server.

    serve.py --src SRC --edit PATH/IN/SRC.md --url URL --ready 'REGEX' [-n 7] -- COMMAND…

Starts COMMAND, waits for a line of its output that matches --ready, then n times: appends a
sentence to the file, and fetches the page until the sentence is in it, every few milliseconds.
With --done 'REGEX' the line that tells of the rebuild is timed as well; its first group, where it
has one, is the server's own figure in milliseconds. {src} and {bench} in COMMAND are filled in.
The file is put back at the end. The same chapter in both corpora:

    serve.py --src ours --edit chapters/deel-002/hoofdstuk-00030.md \\
        --url http://localhost:4455/chapters/hoofdstuk-00030.html \\
        --ready 'files built' --done 'rebuilt in (\\d+) ms' -- \\
        generator/target/vademecum/bin/vademecum serve {src} --port 4455 --lang en
    serve.py --src hugo --edit content/hoofdstukken/deel-002/hoofdstuk-00030.md \\
        --url http://localhost:4456/hoofdstukken/deel-002/hoofdstuk-00030/ \\
        --ready 'Web Server is available' --done 'Total in (\\d+) ms' -- \\
        hugo server --source {src} --themesDir {bench} --theme hugo --port 4456
"""
import argparse
import os
import queue
import re
import statistics
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))


class Server:
    def __init__(self, command, timeout):
        self.timeout = timeout
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put((time.monotonic(), line))

    def forget_lines(self):
        while not self.lines.empty():
            self.lines.get_nowait()

    def wait(self, pattern):
        end = time.monotonic() + self.timeout
        while True:
            try:
                at, line = self.lines.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                sys.exit(f"no line like {pattern!r} within {self.timeout:.0f} s")
            match = re.search(pattern, line)
            if match:
                return at, match

    def peak(self):
        with open(f"/proc/{self.process.pid}/status") as f:
            return int(re.search(r"VmHWM:\s+(\d+)", f.read())[1]) / 1024


def visible(url, mark, timeout):
    """When the page has the mark, or the end of this program with what the server said last."""
    end = time.monotonic() + timeout
    answer = "nothing"
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=timeout) as page:
                answer = f"{page.status}, without the sentence"
                if mark in page.read().decode():
                    return time.monotonic()
        except urllib.error.HTTPError as e:
            answer = f"{e.code} {e.reason}"
        except OSError as e:
            answer = str(e)
        time.sleep(0.005)
    sys.exit(f"{url} did not show the edit within {timeout:.0f} s; the last answer was {answer}")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--src", required=True)
    ap.add_argument("--edit", required=True)
    ap.add_argument("--url", required=True)
    ap.add_argument("--ready", required=True)
    ap.add_argument("--done")
    ap.add_argument("-n", type=int, default=7)
    ap.add_argument("--timeout", type=float, default=120)
    ap.add_argument("command", nargs=argparse.REMAINDER)
    a = ap.parse_args()
    command = [c.replace("{src}", a.src).replace("{bench}", HERE) for c in a.command if c != "--"]
    path = os.path.join(a.src, a.edit)
    with open(path, "rb") as f:
        original = f.read()
    start = time.monotonic()
    server = Server(command, a.timeout)
    try:
        at, _ = server.wait(a.ready)
        print(f"ready after {at - start:.2f} s, peak {server.peak():.0f} MiB", flush=True)
        seen, told, own = [], [], []
        for k in range(a.n):
            time.sleep(1.5)
            server.forget_lines()
            mark = f"Nog een zin over bewerking {k} {os.getpid()}."
            begin = time.monotonic()
            with open(path, "ab") as f:
                f.write(f"\n{mark}\n".encode())
            seen.append((visible(a.url, mark, a.timeout) - begin) * 1e3)
            if a.done:
                at, match = server.wait(a.done)
                told.append((at - begin) * 1e3)
                own += [float(match[1])] if match.groups() else []
        for name, ms in (("save to visible", seen), ("save to line", told), ("own figure", own)):
            if ms:
                print(f"{name}: median {statistics.median(ms):.0f} ms (min {min(ms):.0f}, max {max(ms):.0f}, n={len(ms)})")
        print(f"peak {server.peak():.0f} MiB at the end")
    finally:
        with open(path, "wb") as f:
            f.write(original)
        server.process.terminate()
        server.process.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
