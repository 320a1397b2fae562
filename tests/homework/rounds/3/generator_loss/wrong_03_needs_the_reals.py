# what: believes that G's loss has D's term on the reals too, and uses d_real, which is no argument: NameError. "it is scored on the fakes alone"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    real_part = np.mean(np.log(1 - d_real))
    fake_part = np.mean(np.log(d_fake))
    return -(real_part + fake_part)
