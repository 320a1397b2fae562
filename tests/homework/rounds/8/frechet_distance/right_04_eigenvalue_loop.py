# what: means and covariances by loops, the eigenvalues one at a time
import math
import numpy as np


def frechet_distance(a, b):
    a, b = np.asarray(a, float).tolist(), np.asarray(b, float).tolist()
    d = len(a[0])

    def fit(x):
        mean = [math.fsum(row[i] for row in x) / len(x) for i in range(d)]
        cov = [
            [math.fsum((r[i] - mean[i]) * (r[j] - mean[j]) for r in x) / (len(x) - 1) for j in range(d)]
            for i in range(d)
        ]
        return np.array(mean), np.array(cov)

    (ma, ca), (mb, cb) = fit(a), fit(b)
    total = sum((x - y) ** 2 for x, y in zip(ma, mb))
    total += sum(ca[i][i] + cb[i][i] for i in range(d))
    for value in np.linalg.eigvals(ca @ cb):
        total -= 2 * math.sqrt(max(value.real, 0.0))
    return total
