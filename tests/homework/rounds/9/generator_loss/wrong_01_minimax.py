# what: wrote the minimax loss log(1 - D) ("the *non-saturating* loss")
import numpy as np


def generator_loss(d_fake):
    return float(np.mean(np.log(1 - d_fake)))
