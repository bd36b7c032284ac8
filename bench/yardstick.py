#!/usr/bin/env python3
"""The same in NumPy, written by hand so that Python does no work for a single case: what a careful researcher would do.

usage: yardstick.py FILE gains|gains-rows|limits [ROUNDS]
FILE is CSV with one case a line: id, then one column a session; an empty cell is a session without a score.
gains   sudden gains by the three criteria (7 points, 25 %, t at .05 by how many scores there are), lower is better
gains-rows  the same over one matrix with a row for each case, as it is mostly written
limits  an individuals chart of the whole case: mean of moving ranges / 1.128379, three sigma
Prints cases a second of processor time for the detection alone, the median of ROUNDS (default 1), and what was found.
"""
import sys
import time

import numpy as np
import pandas as pd

# t(.975) with 0 … 4 degrees of freedom, from a table.
T = np.array([np.nan, 12.706204736432095, 4.302652729911275, 3.182446305284263, 2.7764451051977987])


def around(x, known, filled, columns):
    """Count, mean and sum of squares of these columns, case by case."""
    count = sum(known[c].astype(np.int8) for c in columns)
    mean = sum(filled[c] for c in columns) / count
    squares = sum(np.where(known[c], x[c] - mean, 0.0) ** 2 for c in columns)
    return count, mean, squares


def gains(x):
    known = [~np.isnan(c) for c in x]
    filled = [np.where(k, c, 0.0) for c, k in zip(x, known)]
    found = 0
    for post in range(2, len(x) - 1):
        n1, mean1, squares1 = around(x, known, filled, range(max(0, post - 3), post))
        n2, mean2, squares2 = around(x, known, filled, range(post, min(len(x), post + 3)))
        free = n1 + n2 - 2
        step = x[post - 1] - x[post]
        large = (step >= 7.0) & (step >= 0.25 * x[post - 1])
        borne_out = mean1 - mean2 > T[np.clip(free, 0, 4)] * np.sqrt((squares1 + squares2) / free)
        found += int((large & borne_out & (n1 >= 2) & (n2 >= 2)).sum())
    return found


def gains_rows(x):
    matrix = np.ascontiguousarray(np.stack(x, axis=1))
    known = ~np.isnan(matrix)
    filled = np.where(known, matrix, 0.0)

    def side(begin, end):
        count = known[:, begin:end].sum(axis=1)
        mean = filled[:, begin:end].sum(axis=1) / count
        off = np.where(known[:, begin:end], matrix[:, begin:end] - mean[:, None], 0.0)
        return count, mean, (off**2).sum(axis=1)

    found = 0
    for post in range(2, len(x) - 1):
        n1, mean1, squares1 = side(max(0, post - 3), post)
        n2, mean2, squares2 = side(post, min(len(x), post + 3))
        free = n1 + n2 - 2
        before = matrix[:, post - 1]
        step = before - matrix[:, post]
        borne_out = mean1 - mean2 > T[np.clip(free, 0, 4)] * np.sqrt((squares1 + squares2) / free)
        found += int(((step >= 7.0) & (step >= 0.25 * before) & borne_out & (n1 >= 2) & (n2 >= 2)).sum())
    return found


def limits(x):
    before = np.full_like(x[0], np.nan)
    ranges = np.zeros_like(x[0])
    total = np.zeros_like(x[0])
    count = np.zeros(len(x[0]), np.int64)
    for c in x:
        known = ~np.isnan(c)
        step = np.abs(c - before)
        ranges += np.where(np.isnan(step), 0.0, step)
        total += np.where(known, c, 0.0)
        count += known
        before = np.where(known, c, before)
    reach = 3.0 * ranges / (count - 1) / 1.1283791670955126
    centre = total / count
    return sum(int((np.abs(c - centre) > reach).sum()) for c in x)


def main():
    path, what = sys.argv[1], sys.argv[2]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    table = pd.read_csv(path)
    x = [table[name].to_numpy(float) for name in table.columns[1:]]
    spent = []
    for _ in range(rounds):
        begin = time.process_time()
        with np.errstate(all="ignore"):
            found = {"gains": gains, "gains-rows": gains_rows, "limits": limits}[what](x)
        spent.append(time.process_time() - begin)
    seconds = sorted(spent)[len(spent) // 2]
    print(f"{len(x[0]) / seconds:.0f} cases/s, {found} found")


main()
