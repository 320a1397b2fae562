# what: solves (1 - d) r = d as a diagonal system; inf at d = 1
import numpy as np


def density_ratio(d):
    d = np.asarray(d, float)
    out = np.full(d.shape, np.inf)
    ok = d < 1
    out[ok] = np.linalg.solve(np.diag(1 - d[ok]), d[ok]) if ok.any() else []
    return out
