# what: eigenvalues of AB, cut at 0, summed in a Python loop
import numpy as np


def frechet_distance(a, b):
    d = a.shape[1]
    sigma_a = np.cov(a, rowvar=False, ddof=1).reshape(d, d)
    sigma_b = np.cov(b, rowvar=False, ddof=1).reshape(d, d)
    total = 0.0
    for j in range(d):
        total += (a[:, j].mean() - b[:, j].mean()) ** 2 + sigma_a[j, j] + sigma_b[j, j]
    for value in np.linalg.eigvals(sigma_a @ sigma_b):
        total -= 2 * max(float(value.real), 0.0) ** 0.5
    return total
