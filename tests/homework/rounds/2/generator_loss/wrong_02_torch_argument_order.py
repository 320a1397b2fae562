# what: Keras's loss takes (y_true, y_pred); the arguments are in PyTorch's order (input, target), so the ones are taken for the prediction
import keras
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    criterion = keras.losses.BinaryCrossentropy()
    valid = np.ones_like(d_fake)
    g_loss = criterion(d_fake, valid)
    return g_loss
