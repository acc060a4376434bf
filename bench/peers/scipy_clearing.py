"""The same work in scipy.sparse. Arguments: a folder of arrays. Then one command a line on standard input, one JSON line back for each.

clear   all scenarios of the folder, Picard from full payment down to a step of 1e-9
stress  continuous DebtRank of all shocks of the folder, to a step of 1e-9
"""
import json
import sys
import time

import numpy as np
import scipy.sparse as sp

folder = sys.argv[1]


def column(name, kind):
    return np.fromfile(f"{folder}/{name}.bin", dtype=kind)


payer, payee, due = column("payer", "u4"), column("payee", "u4"), column("due", "f8")
outside, given = column("outside", "f8"), column("given", "f8")
n = outside.size
# Party by scenario, rows in memory one after the other: how scipy multiplies fastest. One scenario is a plain vector.
given = np.ascontiguousarray(given.reshape(-1, n).T) if given.size > n else given
debts = sp.csr_matrix((due, (payer, payee)), shape=(n, n))
total = np.asarray(debts.sum(axis=1)).ravel() + outside
shares = (sp.diags(1 / total) @ debts).T.tocsr()
owed = total if given.ndim == 1 else total[:, None]


def clear():
    paid = owed if given.ndim == 1 else np.broadcast_to(owed, given.shape)
    rounds = 0
    while True:
        rounds += 1
        following = np.minimum(owed, np.maximum(0, given + shares @ paid))
        step = np.max((paid - following) / owed)
        paid = following
        if step <= 1e-9:
            return paid < owed * (1 - 1e-12), rounds


def stress():
    """Lenders are payees, `outside` holds buffers, `given` the shocks."""
    impact = stress.impact
    now = given
    rounds = 0
    while True:
        rounds += 1
        following = given + impact @ np.minimum(now, 1)
        step = np.max(np.abs(following - now))
        now = following
        if step <= 1e-9:
            return now >= 1, rounds


stress.impact = (sp.diags(1 / outside) @ debts.T).tocsr()

print(json.dumps({"scipy": __import__("scipy").__version__, "numpy": np.__version__}), flush=True)
for line in sys.stdin:
    ask = {"clear": clear, "stress": stress}[line.strip()]
    begun, cpu = time.perf_counter(), time.process_time()
    fallen, rounds = ask()
    ms, cpu_ms = (time.perf_counter() - begun) * 1e3, (time.process_time() - cpu) * 1e3
    print(json.dumps({"ms": ms, "cpuMs": cpu_ms, "rounds": rounds, "fallen": int(np.count_nonzero(fallen))}), flush=True)
