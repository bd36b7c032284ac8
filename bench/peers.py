#!/usr/bin/env python3
"""ruptures over the first cases of a file, one core: peers.py FILE CASES. Says so where it is not installed."""
import sys
import time

import numpy as np
import pandas as pd

try:
    import ruptures
except ImportError:
    print("| Python ruptures | PELT, KernelCPD | not installed |")
    sys.exit()

table = pd.read_csv(sys.argv[1], nrows=int(sys.argv[2]))
cases = [row[~np.isnan(row)] for row in table.iloc[:, 1:].to_numpy(float)]
cases = [case for case in cases if len(case) >= 5]
for name, search in (
    ("PELT l2", ruptures.Pelt(model="l2", jump=1, min_size=2)),
    ("KernelCPD linear", ruptures.KernelCPD(kernel="linear", min_size=2)),
):
    begin = time.process_time()
    for case in cases:
        search.fit(case).predict(pen=2 * np.var(case) * np.log(len(case)) + 1e-9)
    print(f"| Python ruptures {ruptures.__version__} | {name} | {len(cases) / (time.process_time() - begin):.1f} |")
