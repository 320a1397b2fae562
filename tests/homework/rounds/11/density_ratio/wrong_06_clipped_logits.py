# what: through the logit, clipped to plus or minus 5
import numpy as np


def density_ratio(d):
    return np.exp(np.clip(np.log(d / (1 - d)), -5, 5))
