# what: both distributions as rows of one matrix, the sum over points and rows with einsum
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    rows = np.stack([p, q]).astype("float64")
    middle = rows.mean(axis=0, keepdims=True)
    logs = np.zeros_like(rows)
    np.log(rows, out=logs, where=rows > 0)
    log_middle = np.zeros_like(middle)
    np.log(middle, out=log_middle, where=middle > 0)
    return float(np.einsum("ij,ij->", rows, logs - log_middle) / 2)
