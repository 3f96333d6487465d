#!/usr/bin/env python3
"""Makes the tables of README.md from the output of `cargo bench -p freshtwin-benches --bench table` on standard input."""

import re
import sys

UNITS = {"ns": 1, "µs": 1e3, "ms": 1e6, "s": 1e9}
LINE = re.compile(r"^((?:[│ ]  )*)[├╰]─ (\S+)(.*)$")


def medians(lines):
    """(path, median in ns) of every line of divan's tree that has one."""
    path = []
    for line in lines:
        match = LINE.match(line)
        if not match:
            continue
        depth = len(match[1]) // 3
        path[depth:] = [match[2]]
        columns = match[3].split("│")
        if len(columns) > 2 and columns[2].strip():
            number, unit = columns[2].split()
            yield tuple(path), float(number) * UNITS[unit]


def shown(time):
    for unit, size in reversed(UNITS.items()):
        if time >= size:
            return f"{time / size:.3g} {unit}"
    return f"{time:.3g} ns"


def table(rows, columns, base):
    print(f"\n| | {' | '.join(columns)} | freshtwin / {base.replace('_', ' ')} |".replace("by_hand", "by hand"))
    print("| --- |" + " ---: |" * (len(columns) + 1))
    for name, times in rows.items():
        cells = [shown(times[column]) if column in times else "" for column in columns]
        factor = f"{times['freshtwin'] / times[base]:.2f}" if base in times else ""
        print(f"| {name} | {' | '.join(cells)} | {factor} |")


def main():
    groups = {}
    for path, median in medians(sys.stdin):
        groups.setdefault(path[0], {}).setdefault(path[1:-1], {})[path[-1]] = median
    containers = {row[0]: times for row, times in groups.get("containers", {}).items()}
    table(containers, ["clone", "freshtwin", "by_hand", "deepclone", "serde"], "clone")
    snapshot = groups.get("snapshot", {}).get((), {})
    print("\n| snapshot by | time | times as fast as Clone |\n| --- | ---: | ---: |")
    for name, time in sorted(snapshot.items(), key=lambda entry: entry[1]):
        print(f"| {name} | {shown(time)} | {snapshot['clone'] / time:.2f} |")
    growth = groups.get("growth", {})
    sizes = sorted(next(iter(growth.values()), {}), key=int)
    print("\n| ns per vertex, edges: | " + " | ".join(sizes) + " |\n| --- |" + " ---: |" * len(sizes))
    for (name,), times in growth.items():
        cells = (f"{times[size] / (int(size) / 4):.0f}" if size in times else "" for size in sizes)
        print(f"| {name} | {' | '.join(cells)} |")
    twin = groups.get("twin", {}).get((), {})
    if twin:
        print(f"\ntwin: {shown(twin['freshtwin'])}, by hand {shown(twin['by_hand'])}, {twin['freshtwin'] / twin['by_hand']:.2f} x")


main()
