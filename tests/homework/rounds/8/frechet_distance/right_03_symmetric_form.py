# what: sqrt(A) B sqrt(A) with eigh, clipped at 0
import numpy as np


def frechet_distance(a, b):
    def fit(x):
        x = np.asarray(x, float)
        c = x - x.mean(axis=0, keepdims=True)
        return x.mean(axis=0), np.einsum("ni,nj->ij", c, c) / (x.shape[0] - 1)

    (ma, ca), (mb, cb) = fit(a), fit(b)
    w, v = np.linalg.eigh(ca)
    half = v @ np.diag(np.sqrt(np.clip(w, 0, None))) @ v.T
    inner = half @ cb @ half
    s = np.sqrt(np.clip(np.linalg.eigvalsh((inner + inner.T) / 2), 0, None))
    return float(np.sum((ma - mb) ** 2) + np.trace(ca) + np.trace(cb) - 2 * np.sum(s))
