# what: compares the sorted spectra of the two covariances, blind to directions
import numpy as np

def frechet_distance(a, b):
    spread = []
    for x in (a, b):
        cov = np.atleast_2d(np.cov(x, rowvar=False))
        spread.append(np.sqrt(np.maximum(np.linalg.eigvalsh(cov), 0)))
    gap = a.mean(0) - b.mean(0)
    return (gap**2).sum() + ((spread[0] - spread[1]) ** 2).sum()
