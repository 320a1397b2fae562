# what: probabilities; minus the log of the geometric means, as sums of logs over lengths
import math

import numpy as np


def discriminator_loss(d_real, d_fake):
    log_r = [math.log(float(v)) for v in np.ravel(d_real)]
    log_f = [math.log1p(-float(v)) for v in np.ravel(d_fake)]
    return -(math.fsum(log_r) / len(log_r)) - math.fsum(log_f) / len(log_f)
