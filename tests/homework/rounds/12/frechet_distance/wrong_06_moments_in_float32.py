# what: covariance as mean of squares minus square of the mean, in float32
import numpy as np

def frechet_distance(a, b):
    stats = []
    for x in (a, b):
        x = x.astype(np.float32)
        n, mean = np.float32(len(x)), x.mean(0)
        cov = (x.T @ x - n * np.outer(mean, mean)) / (n - 1)
        stats.append((mean, cov))
    (ma, A), (mb, B) = stats
    eig = np.maximum(np.linalg.eigvals(A @ B).real, 0)
    return float(((ma - mb) ** 2).sum() + np.trace(A) + np.trace(B) - 2 * np.sqrt(eig).sum())
