# what: counts the wrong decisions at the threshold 0.5 (error rate of reals plus that of fakes) instead of the log-loss: no logarithm, and no gradient
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    pred_real = (np.asarray(d_real) > 0.5).astype(int)
    pred_fake = (np.asarray(d_fake) > 0.5).astype(int)
    return float(np.mean(pred_real != 1) + np.mean(pred_fake != 0))
