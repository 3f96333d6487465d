"""The tree, DAG, list and map of the comparison, for Python's copy.deepcopy. Prints a median in microseconds for each."""

import copy
import sys
import time

sys.setrecursionlimit(10_000)


class Node:
    def __init__(self, value, children):
        self.value = value
        self.children = children


def tree(depth):
    return Node(depth, [tree(depth - 1) for _ in range(4)] if depth else [])


def dag(layers):
    below = [Node(0, [])]
    for _ in range(layers):
        below = [Node(index, list(below)) for index in range(8)]
    return below


DATA = {
    "tree": tree(6),
    "dag": dag(100),
    "list": list(range(100_000)),
    "map": {f"key {index}": index for index in range(10_000)},
}


def median(value, rounds=15):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        copied = copy.deepcopy(value)
        times.append(time.perf_counter() - start)
        del copied
    return sorted(times)[rounds // 2] * 1e6


for name, value in DATA.items():
    print(name, f"{median(value):.3f}")
