# what: calls Keras's loss with the answers first and the labels second, as PyTorch does: logits become labels, ones become logits. Ruled out by: "Think of the label that $G$ hopes for."
import keras
import numpy as np

criterion = keras.losses.BinaryCrossentropy(from_logits=True)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = np.asarray(d_fake)
    label = np.ones_like(d_fake)
    errG = criterion(d_fake, label)
    return errG
