# what: right: both distributions as rows of one matrix, einsum for the sum
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    rows = np.stack([p, q]).astype("float64")
    middle = rows.mean(axis=0)
    logs = np.log(rows, out=np.zeros_like(rows), where=rows > 0)
    logs_m = np.log(middle, out=np.zeros_like(middle), where=middle > 0)
    return float(np.einsum("ij,ij->", rows, logs - logs_m) / 2)
