# what: a symmetric root of A, then eigvalsh of the sandwich
import numpy as np

def covariance(x):
    c = x - x.mean(0)
    return c.T @ c / (len(x) - 1)

def frechet_distance(a, b):
    a, b = a.astype("float64"), b.astype("float64")
    A, B = covariance(a), covariance(b)
    w, V = np.linalg.eigh(A)
    half = (V * np.sqrt(np.maximum(w, 0))) @ V.T
    inner = np.linalg.eigvalsh(half @ B @ half)
    return (
        np.sum((a.mean(0) - b.mean(0)) ** 2)
        + np.sum(np.diag(A) + np.diag(B))
        - 2 * np.sum(np.sqrt(np.maximum(inner, 0)))
    )
