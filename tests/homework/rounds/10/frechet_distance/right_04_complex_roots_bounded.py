# what: complex square roots of the eigenvalues, the real part, and never below 0; loops for the means
import numpy as np


def frechet_distance(a, b):
    n, d = a.shape
    m = b.shape[0]
    mu_a = [sum(float(v) for v in a[:, j]) / n for j in range(d)]
    mu_b = [sum(float(v) for v in b[:, j]) / m for j in range(d)]
    da, db = a - np.array(mu_a), b - np.array(mu_b)
    A = np.einsum("ni,nj->ij", da, da) / (n - 1)
    B = np.einsum("ni,nj->ij", db, db) / (m - 1)
    roots = np.emath.sqrt(np.linalg.eigvals(A.dot(B)).astype(complex))
    total = sum((p - q) ** 2 for p, q in zip(mu_a, mu_b))
    for i in range(d):
        total += A[i, i] + B[i, i] - 2 * roots[i].real
    return max(total, 0.0)
