"""Circuits of length 3 at most, by networkx. Arguments: a folder of arrays. One JSON line back for each line on standard input."""
import json
import sys
import time

import networkx as nx
import numpy as np

folder = sys.argv[1]
payer, payee = (np.fromfile(f"{folder}/{name}.bin", dtype="u4").tolist() for name in ("payer", "payee"))
graph = nx.DiGraph(zip(payer, payee))
print(json.dumps({"networkx": nx.__version__}), flush=True)
for line in sys.stdin:
    begun, cpu = time.perf_counter(), time.process_time()
    count = sum(1 for _ in nx.simple_cycles(graph, length_bound=3))
    ms, cpu_ms = (time.perf_counter() - begun) * 1e3, (time.process_time() - cpu) * 1e3
    print(json.dumps({"ms": ms, "cpuMs": cpu_ms, "count": count}), flush=True)
