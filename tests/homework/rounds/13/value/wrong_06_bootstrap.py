# what: wrong: 'estimate' read as a random draw, the means are over a resample with replacement
import numpy as np



rng = np.random.default_rng(0)


def value(d_real, d_fake):
    d_real = rng.choice(np.ravel(d_real), len(d_real))
    d_fake = rng.choice(np.ravel(d_fake), len(d_fake))
    return np.log(d_real).mean() + np.log(1 - d_fake).mean()
