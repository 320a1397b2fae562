# what: complex roots of complex eigenvalues, real part in the end
import numpy as np

def frechet_distance(a, b):
    d = a.shape[1]
    A = np.cov(a.T.astype(np.float64), ddof=1).reshape(d, d)
    B = np.cov(b.T.astype(np.float64), ddof=1).reshape(d, d)
    lam = np.linalg.eigvals(B.dot(A)).astype(complex)
    trace_of_root = np.sum(np.sqrt(lam)).real
    mean_gap = np.mean(a, 0, dtype=np.float64) - np.mean(b, 0, dtype=np.float64)
    return np.linalg.norm(mean_gap) ** 2 + np.trace(A + B) - 2 * trace_of_root
