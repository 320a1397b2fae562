# what: takes the sigmoid from keras.ops in float64 and returns a list of Python floats
import keras
import numpy as np


def flow(theta, psi):
    logit = np.float64(psi * theta)
    fake_is_real = float(keras.ops.sigmoid(logit))
    fake_is_fake = float(keras.ops.sigmoid(-logit))
    # -dJ_G/dtheta = psi (1 - D), -dJ_D/dpsi = -theta D
    return [psi * fake_is_fake, -theta * fake_is_real]
